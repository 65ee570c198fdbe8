import '../styles/bilingual.css';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Reader, ReaderContext, useReader } from '../language/reader';

interface Props {
  /** Who reads the second side. */
  reader: Reader;
  first: ComponentChildren;
  other: ComponentChildren;
}

/** One part of a page in two languages: beside each other where there is room, else the second under the first. */
export function Pair({ reader, first, other }: Props) {
  const here = useReader();
  const alone = useMemo(() => ({ ...here, second: undefined }), [here]);
  const { code, dir } = reader.pack.language;
  return (
    <div class="beside">
      <ReaderContext.Provider value={alone}>
        <div class="side">{first}</div>
      </ReaderContext.Provider>
      <ReaderContext.Provider value={reader}>
        <div class="side side-other" lang={code} dir={dir}>
          {other}
        </div>
      </ReaderContext.Provider>
    </div>
  );
}
