/** What may be saved of a list: never over a row that has not been read. */
import { describe, expect, test } from 'vitest';
import { listPuts, putBack, type ReadList } from '../../../src/mine/lists/list-rows';
import type { MyItem, MyList } from '../../../src/store/model/records';

const mine: MyList = { id: 'mine', title: 'Zanzibar', hideDone: true, created: 1, order: 7, changed: 1 };
const first: MyList = { id: 'ready', template: 'ready', created: 9, order: 0, changed: 9 };
const row: MyItem = { id: 'one', list: 'mine', text: 'One', note: 'now', order: 1 };
const tables = (now: ReadList, made?: MyList) => listPuts(now, made, [row]).map(({ table }) => table);

describe('rows of a list', () => {
  test.each<[string, ReadList]>([
    ['has not been read', { items: undefined, locked: false }],
    ['is locked', { items: undefined, locked: true }],
    ['is locked, with what was read still at hand', { list: mine, items: [row], locked: true }],
  ])('nothing is saved of one that %s', (_, now) => {
    expect(tables(now)).toEqual([]);
    expect(tables(now, first)).toEqual([]);
  });

  test('a ready-made one gets a row with its first thing, and its own stays as it is', () => {
    expect(tables({ items: [], locked: false }, first)).toEqual(['lists', 'items']);
    expect(tables({ list: first, items: [], locked: false }, first)).toEqual(['items']);
    expect(tables({ list: mine, items: [row], locked: false })).toEqual(['items']);
  });

  test('one of the person’s own that is gone does not come back without its name', () => {
    expect(tables({ items: [], locked: false })).toEqual([]);
  });
});

describe('a thing that was taken off', () => {
  const own = { id: 'one', order: 1, row };
  const ready = { id: 'mine.bed', order: 1, template: { id: 'bed' } };
  const back = (item: typeof own | typeof ready, rows: MyItem[]) =>
    putBack<{ id: string }>('mine', item, rows, 'Bed');

  test('comes back as it was', () => {
    expect(back(own, [])).toEqual(row);
    const off: MyItem = {
      id: 'mine.bed',
      list: 'mine',
      template: 'bed',
      note: 'red',
      order: 0,
      removed: true,
    };
    expect(back(ready, [off])).toMatchObject({ note: 'red', removed: undefined });
  });

  test('what is back already keeps what was written since', () => {
    expect(back(own, [{ ...row, note: 'later' }])).toBeUndefined();
    expect(back(ready, [{ id: 'mine.bed', list: 'mine', template: 'bed', order: 0 }])).toBeUndefined();
    expect(back(ready, [])).toBeUndefined();
  });
});
