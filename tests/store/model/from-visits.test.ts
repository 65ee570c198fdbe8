/** What was put in the lists and dates from visits: on a worker's device none of it shows, and nothing of anybody's own is lost. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromVisits, listOf, putFrom, rowOf, shownOn } from '../../../src/store/model/from-visits';
import { itemId, type MyData, nothing } from '../../../src/store/model/records';
import * as any from './arbitrary';

const list = (id: string, template?: string) => ({
  id,
  created: 1,
  order: 1,
  ...(template ? { template } : {}),
});
const date = (id: string, more = {}) => ({ id, day: '2026-12-24', sequence: 0, history: [], ...more });
const ids = ({ lists, items, dates }: Pick<MyData, 'lists' | 'items' | 'dates'>) =>
  [lists, items, dates].map((rows) => rows.map(({ id }) => id));

it('are the list of a visit, all that is on it, and the dates, also where the list or the thing is gone', () => {
  const data: MyData = {
    ...nothing(),
    lists: [list('visit-v1'), list('visit-v12'), list('own'), list('visit-doctor', 'visit-doctor')],
    items: [
      { id: rowOf({ id: 'v1' }, 'health'), list: 'visit-v1', order: 1 },
      { id: 'typed-there', list: 'visit-v1', order: 2 },
      { id: rowOf({ id: 'v12' }, 'health'), list: 'visit-v12', order: 1 },
      { id: 'mine', list: 'own', order: 1 },
      { id: itemId('visit-doctor', 'card'), list: 'visit-doctor', template: 'card', order: 0 },
      { id: 'mine-too', list: 'visit-doctor', order: 1 },
    ],
    dates: [
      date(rowOf({ id: 'v1' }, 'health'), { item: rowOf({ id: 'v1' }, 'health') }),
      date(rowOf({ id: 'v3' }, 'money')),
      date('of-typed', { item: 'typed-there' }),
      date('mine', { item: 'mine' }),
    ],
  };
  expect(ids(fromVisits(data, 'v1'))).toEqual([
    ['visit-v1'],
    ['visit-v1.health', 'typed-there'],
    ['visit-v1.health', 'of-typed'],
  ]);
  expect(putFrom(data, 'v1')).toHaveLength(5);
  expect(ids(fromVisits(data))).toEqual([
    ['visit-v1', 'visit-v12'],
    ['visit-v1.health', 'typed-there', 'visit-v12.health'],
    ['visit-v1.health', 'visit-v3.money', 'of-typed'],
  ]);
  expect(ids(shownOn(data, 'worker'))).toEqual([
    ['own', 'visit-doctor'],
    ['visit-doctor.card', 'mine', 'mine-too'].sort((a, b) => (a === 'mine' ? -1 : b === 'mine' ? 1 : 0)),
    ['mine'],
  ]);
  for (const device of ['own', undefined] as const) expect(shownOn(data, device)).toBe(data);
});

it('hides on a worker’s device what is from a visit and nothing else, whatever is there', () => {
  fc.assert(
    fc.property(any.data, fc.string({ minLength: 1 }), (data, visit) => {
      const own = shownOn(data, 'worker');
      const more: MyData = {
        ...own,
        lists: [...own.lists, list(listOf({ id: visit }))],
        items: [...own.items, { id: rowOf({ id: visit }, 'health'), list: listOf({ id: visit }), order: 1 }],
        dates: [...own.dates, date(rowOf({ id: visit }, 'health'))],
      };
      expect(shownOn(more, 'worker')).toEqual(own);
      expect(shownOn(own, 'worker')).toBe(own);
    }),
  );
});
