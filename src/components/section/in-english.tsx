import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ReaderContext, useReader } from '../../language/reader';
import { secondReader } from '../../language/second-reader';
import { sourceLanguage } from '../../language/source';
import { sectionAt } from '../../offer/docs';
import type { Block, Pack, Section } from '../../offer/pack';
import { useSourcePack } from '../../packs/use-pack';
import { to } from '../../routes';
import { SectionWords } from './section-words';

interface Props {
  /** The page or topic of the section: its own part of the address. */
  place: string;
  id: string;
  close: () => void;
}

/** The words of a rule for dates as a section: what it is, its rhythms, and what to do when it did not happen. */
function ruleAt({ dateRules }: Pack, place: string, id: string): Section | undefined {
  const rule = place === 'dates' ? dateRules.find((one) => one.id === id) : undefined;
  if (!rule) return undefined;
  const { title, body, variants, missed } = rule;
  const rhythms: Block[] = variants ? [['ul', variants.map(({ words }) => words)]] : [];
  return { id, title, body: [...body, ...rhythms, ...missed] };
}

/** The English of a section, in place. Where it cannot be had here, the English page opens. */
export function InEnglish({ place, id, close }: Props) {
  const reader = useReader();
  const pack = useSourcePack();
  const section = pack && (sectionAt(pack, place, id) ?? ruleAt(pack, place, id));
  const english = useMemo(() => pack && secondReader(reader, pack), [reader, pack]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (section) heading.current?.focus();
    else if (pack !== undefined) location.assign(to(sourceLanguage, place, id));
  }, [section, pack]);
  if (!section || !english) return null;
  return (
    <div class="in-english">
      <ReaderContext.Provider value={english}>
        <div lang={sourceLanguage} dir="ltr">
          <h3 ref={heading} tabIndex={-1}>
            {section.title}
          </h3>
          <SectionWords section={section} />
        </div>
      </ReaderContext.Provider>
      <p>
        <button type="button" class="quiet" onClick={close}>
          {reader.say('common.close')}
        </button>
      </p>
    </div>
  );
}
