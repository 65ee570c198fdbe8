import { useEffect, useMemo, useRef } from 'preact/hooks';
import { SectionWords } from '../components/section';
import { ReaderContext, useReader } from '../language/reader';
import { sourceLanguage } from '../language/source';
import { sectionAt } from '../offer/docs';
import { to } from '../routes';
import { useSourcePack } from '../whole-pack';
import { secondReader } from './second-reader';

interface Props {
  /** The page or topic of the section: its own part of the address. */
  place: string;
  id: string;
  close: () => void;
}

/** The English of a section, in place. Where it cannot be had here, the English page opens. */
export function InEnglish({ place, id, close }: Props) {
  const reader = useReader();
  const pack = useSourcePack();
  const section = pack && sectionAt(pack, place, id);
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
