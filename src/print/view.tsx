/** The whole offer, or money and ages, drawn on the page as they are on paper, for printing from a browser. */
import './paper.css';
import './booklet.css';
import './cards.css';
import './table.css';
import { useMemo } from 'preact/hooks';
import { ReaderContext, useReader } from '../language/reader';
import type { Pack } from '../offer/pack';
import { Book } from './book';
import { Sheet } from './sheet';

export type Shown = 'book' | 'sheet';

export function View({ pack, shown }: { pack: Pack; shown: Shown }) {
  const reader = useReader();
  // Whose answers are on this phone is nobody's business on paper.
  const onPaper = useMemo(() => ({ ...reader, pack, badges: {} }), [reader, pack]);
  const What = shown === 'book' ? Book : Sheet;
  return (
    <ReaderContext.Provider value={onPaper}>
      <div class={`paper paper-${shown}`}>
        <What />
      </div>
    </ReaderContext.Provider>
  );
}
