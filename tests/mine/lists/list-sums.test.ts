/** Budget, order, the items of a list and the list as text. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { showPence } from '../../../src/language/money';
import { budgetOf, penceOf } from '../../../src/mine/lists/budget';
import { itemsOf, progressOf, touch, unchanged } from '../../../src/mine/lists/items';
import { shareText } from '../../../src/mine/lists/share-text';
import { byOrder, lastOrder, move, type Ordered, templateOrder } from '../../../src/store/model/order';
import type { MyItem } from '../../../src/store/model/records';

const pence = fc.integer({ min: 0, max: 100_000_000 });

describe('budget', () => {
  it('never loses a penny', () => {
    const row = fc.record({
      planned: fc.option(pence, { nil: undefined }),
      spent: fc.option(pence, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), pence, (rows, total) => {
        const sum = budgetOf(rows, total);
        const big = (field: 'planned' | 'spent') =>
          rows.reduce((all, one) => all + BigInt(one[field] ?? 0), 0n);
        expect(BigInt(sum.planned)).toBe(big('planned'));
        expect(BigInt(sum.spent)).toBe(big('spent'));
        expect(BigInt(sum.left ?? 0) + big('spent')).toBe(BigInt(total));
        expect(sum.free ?? 0).toBeLessThanOrEqual(sum.left ?? 0);
      }),
    );
  });

  it.each<[what: string, row: Parameters<typeof budgetOf>[0][number], free: number]>([
    ['is planned', { planned: 3500 }, -500],
    ['was paid in part', { planned: 3500, spent: 100 }, -500],
    ['costs more than planned', { planned: 100, spent: 400 }, 2600],
    ['was bought for less than planned', { planned: 3500, spent: 2900, done: '2026-11-01' }, 100],
    ['was done with no sum noted', { planned: 200, done: '2026-11-01' }, 2800],
  ])('counts what %s as bound', (_, row, free) => {
    expect(budgetOf([row], 3000).free).toBe(free);
  });

  it('goes below nothing openly, and knows no total it was not given', () => {
    expect(budgetOf([{ spent: 500 }], 300).left).toBe(-200);
    expect(budgetOf([{ spent: 500 }])).toEqual({ planned: 0, spent: 500 });
    expect(budgetOf([{ spent: 500, removed: true }], 300).left).toBe(300);
  });

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(pence, (sum) => {
        expect(penceOf(showPence(sum))).toBe(sum);
      }),
    );
  });

  test.each([
    ['12', 1200],
    ['12.5', 1250],
    ['12.', 1200],
    ['12,50', 1250],
    [' £1,250.50 ', 125_050],
    ['1,250', 125_000],
    ['١٢٫٥٠', 1250],
    ['۱۲۵', 12_500],
    ['0.1', 10],
    ['0', 0],
    ['1000000', 100_000_000],
    ['1000000.01', undefined],
    ['12.345', undefined],
    ['-5', undefined],
    ['', undefined],
    ['£', undefined],
    ['1e3', undefined],
    ['1,2345', undefined],
    ['abc', undefined],
  ])('%j is %s pence', (typed, wanted) => {
    expect(penceOf(typed)).toBe(wanted);
  });

  test.each([
    [300_000, '£3,000'],
    [1250, '£12.50'],
    [-5, '-£0.05'],
    [0, '£0'],
    [123_456_789, '£1,234,567.89'],
  ])('%i is shown as %s', (sum, shown) => {
    expect(showPence(sum)).toBe(shown);
  });
});

const apply = (all: Ordered[], changes: Ordered[]) =>
  all.map((one) => changes.find(({ id }) => id === one.id) ?? one).sort(byOrder);
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

describe('order', () => {
  it('moves keep every item, and do what they say, however many there are', () => {
    const orders = fc.array(fc.integer({ min: -3, max: 5 }), { minLength: 1, maxLength: 8 });
    const moves = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: -2, max: 10 })), { maxLength: 80 });
    fc.assert(
      fc.property(orders, moves, (numbers, turns) => {
        let all: Ordered[] = numbers.map((order, index) => ({ id: `i${index}`, order })).sort(byOrder);
        for (const [which, to] of turns) {
          const wanted = ids(all).filter((id) => id !== `i${which}`);
          if (wanted.length < all.length)
            wanted.splice(Math.min(Math.max(to, 0), wanted.length), 0, `i${which}`);
          all = apply(all, move(all, `i${which}`, to));
          expect(ids(all)).toEqual(wanted);
        }
      }),
    );
  });

  it('changes one row as a rule, and makes room when there is none', () => {
    let all: Ordered[] = [0, 1, 2].map((index) => ({ id: `i${index}`, order: templateOrder(index) }));
    expect(move(all, 'i2', 1)).toHaveLength(1);
    let made = 0;
    for (let turn = 0; turn < 200; turn++) {
      const changes = move(all, all[2]?.id ?? '', 1);
      if (changes.length > 1) made++;
      all = apply(all, changes);
    }
    expect(made).toBeGreaterThan(0);
    expect(all.every(({ order }) => order > 0)).toBe(true);
  });

  it('puts a new one last', () => {
    expect(lastOrder([])).toBe(1024);
    expect(lastOrder([{ id: 'a', order: 1500.5 }])).toBe(2524);
  });
});

describe('items of a ready-made list', () => {
  const rows: MyItem[] = [
    { id: 'home.bed', list: 'home', template: 'bed', text: 'Bed', order: 0, done: '2026-01-01' },
    { id: 'home.gone', list: 'home', template: 'gone', text: 'Iron', order: 0 },
    { id: 'own', list: 'home', text: 'Cat', order: 100 },
    { id: 'home.off', list: 'home', template: 'off', order: 0, removed: true },
    { id: 'other.bed', list: 'other', template: 'bed', order: 0 },
  ];
  const shown = itemsOf('home', [{ id: 'new' }, { id: 'bed' }, { id: 'off' }], rows);

  it('keeps the tick, the place of the template, own items, and one that is ready-made no more', () => {
    expect(ids(shown)).toEqual(['own', 'home.new', 'home.bed', 'home.gone']);
    expect(shown[2]).toMatchObject({ template: { id: 'bed' }, row: { done: '2026-01-01' } });
    expect(shown[3]?.template).toBeUndefined();
    expect(shown[3]?.row?.text).toBe('Iron');
    expect(progressOf(shown)).toEqual({ done: 1, all: 4 });
  });

  it('a first touch makes the row, with the words as seen', () => {
    const [, fresh] = shown;
    if (!fresh) throw new Error('No item.');
    expect(touch('home', fresh, { done: '2026-02-02' }, 'New thing')).toEqual({
      id: 'home.new',
      list: 'home',
      template: 'new',
      text: 'New thing',
      order: 0,
      done: '2026-02-02',
    });
  });
});

describe('a list as text', () => {
  const words = {
    done: (date: string) => `done ${date}`,
    due: (date: string) => `by ${date}`,
    planned: (money: string) => `planned ${money}`,
    date: (day: string) => day,
    money: showPence,
  };
  const list = {
    title: 'Moving in',
    items: [
      { text: 'Bed', done: '2026-01-01', note: 'second hand', planned: 100 },
      { text: 'غسالة\nكبيرة', due: '2026-02-02' },
      { text: 'Kettle' },
    ],
  };

  it('leaves notes and money at home by itself', () => {
    expect(shareText(list, words)).toBe(
      'Moving in\n\n☑ Bed (done 2026-01-01)\n☐ غسالة كبيرة (by 2026-02-02)\n☐ Kettle',
    );
  });

  it('takes what the person chooses', () => {
    const text = shareText(list, words, { notes: true, money: true });
    expect(text).toContain('☑ Bed (done 2026-01-01 · planned £1)\n   second hand\n');
  });
});

it('keeps the very objects of items in which nothing changed, so that only the others are drawn anew', () => {
  const templates = [{ id: 'bed' }, { id: 'pan' }];
  const row = (id: string, done?: string): MyItem => ({
    id,
    list: 'l',
    order: 5000,
    ...(done ? { done } : {}),
  });
  const before = itemsOf('l', templates, [row('own'), row('other')]);
  const again = unchanged(before, itemsOf('l', templates, [row('own'), row('other')]));
  expect(again.every((item, nth) => item === before[nth])).toBe(true);
  const now = unchanged(before, itemsOf('l', templates, [row('own', '2026-11-22'), row('other')]));
  expect(now.map((item) => before.includes(item))).toEqual([true, true, true, false]);
  expect(now.find(({ id }) => id === 'own')?.row?.done).toBe('2026-11-22');
});
