import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incoming, merge } from '../../../src/store/model/merge';
import { countsOf, type MyData, type MyDate, nothing, tables } from '../../../src/store/model/records';
import * as any from './arbitrary';

/** The same ids with other contents: what another phone made of it. */
const two = fc.tuple(any.data, any.data).map(([mine, theirs]): [MyData, MyData] => {
  const meet = <T extends object>(a: T[], b: T[], key: keyof T) =>
    b.map((row, index) => (index % 2 === 0 && a[index] ? { ...row, [key]: a[index]?.[key] } : row));
  return [
    mine,
    {
      answers: meet(mine.answers, theirs.answers, 'question'),
      lists: meet(mine.lists, theirs.lists, 'id'),
      items: meet(mine.items, theirs.items, 'id'),
      dates: meet(mine.dates, theirs.dates, 'id'),
      says: meet(mine.says, theirs.says, 'id'),
      visits: meet(mine.visits, theirs.visits, 'id'),
    },
  ];
});

describe('merge', () => {
  it('twice is once', () => {
    fc.assert(
      fc.property(two, ([mine, theirs]) => {
        const once = merge(mine, theirs).data;
        const again = merge(once, theirs);
        expect(again.data).toEqual(once);
        expect(incoming(again)).toBe(0);
      }),
    );
  });

  it('order does not matter where ids differ', () => {
    fc.assert(
      fc.property(any.data, any.data, any.data, (a, b, c) => {
        expect(merge(a, b).data).toEqual(merge(b, a).data);
        expect(merge(merge(a, b).data, c).data).toEqual(merge(a, merge(b, c).data).data);
      }),
    );
  });

  it('keeps every id of both, changes neither, and counts all that came', () => {
    fc.assert(
      fc.property(two, ([mine, theirs]) => {
        const before = JSON.stringify([mine, theirs]);
        const merged = merge(mine, theirs);
        expect(JSON.stringify([mine, theirs])).toBe(before);
        for (const table of ['lists', 'items', 'dates', 'says', 'visits'] as const) {
          const wanted = new Set([...mine[table], ...theirs[table]].map(({ id }) => id));
          expect(new Set(merged.data[table].map(({ id }) => id))).toEqual(wanted);
        }
        const came = countsOf(theirs);
        for (const table of tables)
          expect(merged.added[table] + merged.replaced[table] + merged.unchanged[table]).toBe(came[table]);
        expect(merge(mine, nothing()).added).toEqual(countsOf(nothing()));
      }),
    );
  });

  it('no date goes to a calendar with a sequence it has had with another content', () => {
    fc.assert(
      fc.property(any.date, any.date, (mine, other) => {
        const theirs = { ...other, id: mine.id };
        const [got] = merge({ ...nothing(), dates: [mine] }, { ...nothing(), dates: [theirs] }).data.dates;
        for (const one of [mine, theirs]) {
          const same = (['day', 'time', 'title', 'note', 'openTitle', 'closed'] as const).every(
            (field) => got?.[field] === one[field],
          );
          if (same) expect(got?.sequence).toBeGreaterThanOrEqual(one.sequence);
          else expect(got?.sequence).toBeGreaterThan(one.sequence);
        }
        expect(got?.history).toEqual(expect.arrayContaining([...mine.history, ...theirs.history]));
      }),
    );
  });

  it('the later change wins; without one, what is on this phone stays', () => {
    const list = (title: string, changed?: number) => ({
      ...nothing(),
      lists: [{ id: 'a', title, created: 0, order: 1, ...(changed === undefined ? {} : { changed }) }],
    });
    expect(merge(list('mine', 1), list('theirs', 2)).data.lists[0]?.title).toBe('theirs');
    expect(merge(list('mine', 2), list('theirs', 1)).data.lists[0]?.title).toBe('mine');
    expect(merge(list('mine'), list('theirs')).data.lists[0]?.title).toBe('mine');
  });

  it('the order of fields is no difference', () => {
    const a: MyDate = { id: 'a', day: '2026-01-01', sequence: 1, history: [] };
    const b: MyDate = { history: [], sequence: 1, day: '2026-01-01', id: 'a', changed: 3 };
    const merged = merge({ ...nothing(), dates: [{ ...a, changed: 2 }] }, { ...nothing(), dates: [b] });
    expect(merged.data.dates[0]?.sequence).toBe(1);
    expect(
      incoming(merge({ ...nothing(), dates: [{ ...a, changed: 3 }] }, { ...nothing(), dates: [b] })),
    ).toBe(0);
  });
});
