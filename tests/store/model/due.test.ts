import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { badgeCount, dueFirst, dueList, whenIs, whens } from '../../../src/store/model/due';
import { type MyDate, type MyItem, nothing } from '../../../src/store/model/records';
import * as any from './arbitrary';

const date = (id: string, day: string, more: Partial<MyDate> = {}): MyDate => ({
  id,
  day,
  sequence: 0,
  history: [],
  ...more,
});
const item = (id: string, more: Partial<MyItem> = {}): MyItem => ({ id, list: 'own', order: 1, ...more });
const today = '2026-10-24';

test.each([
  ['2026-10-23', 'overdue'],
  ['2026-10-24', 'today'],
  ['2026-10-25', 'week'],
  ['2026-10-31', 'week'],
  ['2026-11-01', 'later'],
])('%s is %s', (day, when) => {
  expect(whenIs(day, today)).toBe(when);
});

it('is soon from the first reminder on', () => {
  expect(whenIs('2027-04-24', today, [{ months: 1 }, { months: 6 }])).toBe('soon');
  expect(whenIs('2027-04-25', today, [{ months: 6 }])).toBe('later');
});

it('leaves out what is closed, done, taken off, put away, or has a date that stands for it', () => {
  const list = dueList(
    {
      lists: [{ id: 'away', created: 0, order: 1, archived: true }],
      dates: [date('closed', today, { closed: true }), date('shown', today, { item: 'dated' })],
      items: [
        item('done', { due: today, done: today }),
        item('off', { due: today, removed: true }),
        item('away', { due: today, list: 'away' }),
        item('dated', { due: today }),
        item('none'),
        item('late', { due: '2026-10-20' }),
      ],
    },
    today,
  );
  expect(list.today.map(({ id }) => id)).toEqual(['shown']);
  expect(list.overdue).toMatchObject([{ kind: 'item', id: 'late', days: -4 }]);
  expect(badgeCount(list)).toBe(2);
});

it('sorts by day, then time, then id', () => {
  const dates = [
    date('b', today),
    date('late', today, { time: '15:00' }),
    date('a', today),
    date('early', today, { time: '09:30' }),
  ];
  expect(dueList({ ...nothing(), dates }, today).today.map(({ id }) => id)).toEqual([
    'a',
    'b',
    'early',
    'late',
  ]);
});

it('holds every open date once', () => {
  fc.assert(
    fc.property(any.data, any.day, (data, now) => {
      const list = dueList({ ...data, items: [] }, now);
      const ids = whens.flatMap((when) => list[when]).map(({ id }) => id);
      expect(ids.sort()).toEqual(
        data.dates
          .filter(({ closed }) => !closed)
          .map(({ id }) => id)
          .sort(),
      );
    }),
  );
});

test('the home page shows what reminds by now, and cuts nothing urgent off before anything else', () => {
  const leave = date('leave', '2026-12-23', { rule: 'leave-ends' });
  const old = ['a', 'b', 'c', 'd'].map((id) => date(id, '2026-10-01'));
  const leads = ({ rule }: MyDate) => (rule ? [{ months: 6 }] : []);
  const first = (dates: MyDate[]) =>
    dueFirst(dueList({ ...nothing(), dates }, today, leads), 4, ({ rule }) => rule === 'leave-ends');
  expect(first([leave, date('far', '2027-10-24')]).map(({ id }) => id)).toEqual(['leave']);
  expect(first([leave, ...old]).map(({ id }) => id)).toEqual(['leave', 'a', 'b', 'c']);
  expect(first([leave, ...old.slice(1)]).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'leave']);
});
