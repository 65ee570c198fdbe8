/** What was put in the lists and dates of this device from visits: which rows they are, and where they show. Pure. */

import type { Device } from '../../device/whose-device';
import type { Put } from './change';
import type { MyData, Visit } from './records';

const mark = 'visit-';

/** The id of the list of a visit: the same each time, so that doing it twice makes nothing twice. */
export const listOf = ({ id }: Pick<Visit, 'id'>): string => `${mark}${id}`;

/** The id of a step's thing on that list, and of its date. */
export const rowOf = (visit: Pick<Visit, 'id'>, ref: string): string => `${listOf(visit)}.${ref}`;

type Rows = Pick<MyData, 'lists' | 'items' | 'dates'>;

/**
 * The list of a visit, or of any where none is named, with all that is on it, and the dates; also what is left of it where
 * its list is gone. What is ready-made is never among them, whatever it is called.
 */
export function fromVisits({ lists, items, dates }: Rows, visit?: string): Rows {
  const start = visit === undefined ? mark : `${listOf({ id: visit })}.`;
  const list = (id: string) => (visit === undefined ? id.startsWith(mark) : id === listOf({ id: visit }));
  const ready = new Set(lists.filter(({ template }) => template).map(({ id }) => id));
  const there = items.filter(
    (item) => !item.template && !ready.has(item.list) && (list(item.list) || item.id.startsWith(start)),
  );
  const ids = new Set(there.map(({ id }) => id));
  return {
    lists: lists.filter(({ id, template }) => !template && list(id)),
    items: there,
    dates: dates.filter(
      ({ id, item, rule }) => !rule && (id.startsWith(start) || (item !== undefined && ids.has(item))),
    ),
  };
}

/** The same as rows, as they are put. */
export const putFrom = (data: MyData | undefined, visit?: string): Put[] => {
  if (!data) return [];
  const { lists, items, dates } = fromVisits(data, visit);
  return [
    ...lists.map((row): Put => ({ table: 'lists', row })),
    ...items.map((row): Put => ({ table: 'items', row })),
    ...dates.map((row): Put => ({ table: 'dates', row })),
  ];
};

/**
 * What of `data` is shown on a device: on a worker's nothing that is from a visit. It is only hidden, because who called
 * their own phone a worker's by mistake has lost nothing. The same `data` where nothing is hidden.
 */
export function shownOn(data: MyData, device: Device | undefined): MyData {
  if (device !== 'worker') return data;
  const hidden = fromVisits(data);
  const without = <T>(all: T[], some: T[]) =>
    some.length > 0 ? all.filter((one) => !some.includes(one)) : all;
  const [lists, items, dates] = [
    without(data.lists, hidden.lists),
    without(data.items, hidden.items),
    without(data.dates, hidden.dates),
  ];
  const same = lists === data.lists && items === data.items && dates === data.dates;
  return same ? data : { ...data, lists, items, dates };
}
