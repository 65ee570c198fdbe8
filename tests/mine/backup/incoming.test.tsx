/** What is asked before a backup is brought back, without a browser. */
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { type Reader, ReaderContext } from '../../../src/language/reader';
import { makeSay } from '../../../src/language/words';
import { Incoming } from '../../../src/mine/backup/incoming';
import type { Restore } from '../../../src/store/db/backup';
import { type Counts, countsOf, nothing } from '../../../src/store/model/records';
import { elements, parse, textOf } from '../../pages/html';
import { packOf } from '../../pages/render';

const none = countsOf(nothing());

/** What stands in the list of what goes. */
function goes(here: Partial<Counts>): string[] {
  const pack = packOf('en');
  const say = makeSay('en', pack.ui);
  const comes: Restore = {
    ...{ app: 'test', made: '2026-11-01', locked: false as const, damaged: [], data: nothing(), incoming: 1 },
    ...{ counts: { ...none, items: 1 }, added: { ...none, items: 1 }, replaced: none, unchanged: none },
    here: { ...none, ...here },
  };
  const html = renderToString(
    <ReaderContext.Provider value={{ pack, say, lang: 'en' } as unknown as Reader}>
      <Incoming comes={comes} busy={false} bring={() => {}} leave={() => {}} />
    </ReaderContext.Provider>,
  );
  const list = elements(parse(html)).find(({ attributes }) => attributes.class === 'counts');
  const lines = list ? elements(list).filter(({ tag }) => tag === 'li') : [];
  return lines.map((line) => textOf(line).replace(/[\u2066-\u2069]/g, ''));
}

it('says how much of what is here goes by replacing, also of what the backup has none of', () => {
  expect(goes({ items: 52, says: 2, lists: 3 })).toEqual([
    'Lists: 3',
    'Things on your lists: 52',
    'Letters and checks: 2',
  ]);
});

it('says nothing of visits, which stay, nor where nothing is here', () => {
  expect(goes({ visits: 4 })).toEqual([]);
  expect(goes({})).toEqual([]);
});
