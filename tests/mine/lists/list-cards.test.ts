/** The lists side by side, and a list as text in another language. */
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../src/mine/lists/items';
import { listCards } from '../../../src/mine/lists/list-cards';
import { itemWords, listText } from '../../../src/mine/lists/list-text';
import type { ListTemplate } from '../../../src/offer/pack';
import { itemId, type MyItem, type MyList } from '../../../src/store/model/records';
import { codes, packOf } from '../../pages/render';

const template = (id: string, items: string[]): ListTemplate => ({
  id,
  title: `Title of ${id}`,
  icon: 'files',
  topic: 'money',
  body: [],
  items: items.map((item) => ({ id: item, words: [item] })),
});
const list = (id: string, more: Partial<MyList> = {}): MyList => ({ id, created: 1, order: 1, ...more });
const item = (of: string, id: string, more: Partial<MyItem> = {}): MyItem => ({
  id,
  list: of,
  order: 1,
  ...more,
});

describe('lists side by side', () => {
  const templates = [template('papers', ['passport', 'card']), template('home', ['bed'])];

  test('nothing saved: the ready-made ones in the order of the content, none begun', () => {
    const { ready, own, away } = listCards(templates, { lists: [], items: [] });
    expect(ready.map(({ id, done, all, row }) => [id, done, all, row])).toEqual([
      ['papers', 0, 2, undefined],
      ['home', 0, 1, undefined],
    ]);
    expect([own, away]).toEqual([[], []]);
  });

  test('progress counts ticks, own items and what was taken off', () => {
    const { ready } = listCards(templates, {
      lists: [list('papers', { template: 'papers' })],
      items: [
        item('papers', itemId('papers', 'passport'), { template: 'passport', done: '2026-11-01', order: 0 }),
        item('papers', itemId('papers', 'card'), { template: 'card', removed: true, order: 0 }),
        item('papers', 'x', { text: 'mine' }),
      ],
    });
    expect(ready[0]).toMatchObject({ done: 1, all: 2 });
  });

  test('own lists stand in their order, and those put away apart', () => {
    const { ready, own, away } = listCards(templates, {
      lists: [
        list('b', { title: 'B', order: 2 }),
        list('a', { title: 'A', order: 1 }),
        list('c', { title: 'C', order: 3, archived: true }),
        list('home', { template: 'home', archived: true }),
      ],
      items: [],
    });
    expect(own.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(ready.map(({ id }) => id)).toEqual(['papers']);
    expect(away.map(({ id }) => id)).toEqual(['c', 'home']);
  });

  test('a list that is ready-made no more stays as the person’s own', () => {
    const { own } = listCards(templates, {
      lists: [list('old', { template: 'old', title: 'As it was called' })],
      items: [item('old', 'old.one', { template: 'one', text: 'As it read', done: '2026-01-01' })],
    });
    expect(own).toMatchObject([{ id: 'old', title: 'As it was called', done: 1, all: 1 }]);
  });
});

describe.each(codes)('a list as text: %s', (code) => {
  const pack = packOf(code);
  const found = pack.lists[0] as ListTemplate;
  const first = found.items[0]?.id ?? '';
  const rows = [
    item(found.id, itemId(found.id, first), {
      template: first,
      done: '2026-11-22',
      order: 0,
      note: 'my note',
    }),
    item(found.id, 'own', { text: 'as I typed it', due: '2027-02-28', planned: 1250, order: 1e9 }),
  ];
  const items = itemsOf(found.id, packOf('en').lists[0]?.items ?? [], rows);
  const { months } = pack.language;

  test('ready-made words in that language, own words as typed, no mark twice', () => {
    const text = listText(pack, found.id, '', items, {});
    const lines = text.split('\n');
    expect(lines[0]).toBe(found.title);
    expect(lines[2]).toMatch(/^☑ /);
    expect(lines[2]).toContain(itemWords(items[0] as (typeof items)[0], found.id, pack));
    expect(lines[2]).toContain(months[10]);
    expect(lines.at(-1)).toContain('☐ as I typed it');
    expect(lines.at(-1)).toContain(months[1]);
    expect(text).not.toMatch(/\u2068\u2068|£|my note/);
  });

  test('notes and money only when asked for', () => {
    const text = listText(pack, found.id, '', items, { notes: true, money: true });
    expect(text).toContain('my note');
    expect(text).toContain('£12.50');
  });

  test('a list of the person’s own has their name, and an item that is gone its words last seen', () => {
    const [gone] = itemsOf('mine', [], [item('mine', 'mine.x', { template: 'x', text: 'last seen' })]);
    expect(listText(pack, 'mine', 'My name', gone ? [gone] : [], {})).toBe('My name\n\n☐ last seen');
  });
});
