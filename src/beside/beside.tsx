import { useMemo } from 'preact/hooks';
import { Section } from '../components/section';
import { useReader } from '../language/reader';
import { sectionAt } from '../offer/docs';
import type { Pack, Section as SectionData } from '../offer/pack';
import { Pair } from './pair';
import { secondReader } from './second-reader';

interface Props {
  section: SectionData;
  /** The page or topic that it stands on: its own part of the address. */
  place: string;
  /** The whole pack of the second language; undefined while it is not here. */
  other: Pack | undefined;
  share?: boolean;
}

/** One section in the reader's language, and in a second one beside it. */
export function Beside({ section, place, other, share = false }: Props) {
  const reader = useReader();
  const second = useMemo(() => other && secondReader(reader, other), [reader, other]);
  const draw = (one: SectionData) => <Section section={one} place={place} share={share} />;
  if (!second) return draw(section);
  const found = sectionAt(second.pack, place, section.id);
  return <Pair reader={second} first={draw(section)} other={found && draw(found)} />;
}
