/** The words of each PDF as HTML, from the components in `src/print/`. Vite loads it, for it knows the virtual modules. */
import { render } from 'preact-render-to-string';
import { type Reader, ReaderContext } from '../../language/reader';
import { makeSay } from '../../language/words';
import type { Pack } from '../../offer/pack';
import { Book, type PageNumbers } from '../../print/book';
import { Cards } from '../../print/cards';
import { PeopleChapter } from '../../print/chapters';
import { Poster } from '../../print/poster';
import { Sheet } from '../../print/sheet';

const kinds = { book: Book, sheet: Sheet, poster: Poster, who: PeopleChapter, help: Cards };
export type Kind = keyof typeof kinds;

/** The body of a PDF in the pack's language. `pages`: the page of each id, for the contents. */
export function renderPaper(kind: Kind, pack: Pack, pages: PageNumbers): string {
  const lang = pack.language.code;
  const reader: Reader = {
    pack,
    lang,
    say: makeSay(lang, pack.ui),
    today: pack.made,
    packAddress: '',
    sourceAddress: '',
    side: '',
    and: '',
    badges: {},
    openWord: () => {},
  };
  const What = kinds[kind];
  return render(
    <ReaderContext.Provider value={reader}>
      <What pages={pages} />
    </ReaderContext.Provider>,
  );
}
