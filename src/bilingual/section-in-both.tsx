import { useMemo } from 'preact/hooks';
import { Section } from '../components/section/section';
import { useReader } from '../language/reader';
import { secondReader } from '../language/second-reader';
import { ofItself, sectionAt } from '../offer/docs';
import type { Freshness, Pack, Section as SectionData } from '../offer/pack';
import { Pair } from './pair';

interface Props {
  section: SectionData;
  /** The page or topic that it stands on: its own part of the address. */
  place: string;
  /** The whole pack of the second language; undefined while it is not here. */
  other: Pack | undefined;
  share?: boolean;
  /** What the page already says of all of the reader's language. */
  said?: Freshness | undefined;
}

/** One section in the reader's language, and in a second one beside it. */
export function Beside({ section, place, other, share = false, said }: Props) {
  const reader = useReader();
  const second = useMemo(() => other && secondReader(reader, other), [reader, other]);
  const draw = (one: SectionData, sayState = true) => (
    <Section section={one} place={place} share={share} sayState={sayState} />
  );
  const own = ofItself(reader.pack, place, section);
  const first = draw(own, own.lang !== undefined || own.fresh !== said);
  if (!second) return first;
  const found = sectionAt(second.pack, place, section.id);
  return <Pair reader={second} first={first} other={found && draw(ofItself(second.pack, place, found))} />;
}
