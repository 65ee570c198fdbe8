/** What was agreed on a visit, as rows of the young person's own lists and dates; and what goes with a visit. Pure. */
import type { Change, Put } from '../mine/change';
import { keyOf } from '../mine/change';
import type { Device } from '../mine/device';
import type { MyData, Visit } from '../mine/records';

const mark = 'visit-';

/** The id of the list: the same each time, so that doing it twice makes nothing twice. */
export const listOf = ({ id }: Pick<Visit, 'id'>): string => `${mark}${id}`;

/**
 * One list with what was agreed, and a date for each thing with a day. `title` is the list's name, `who` what to note of
 * the one who does it; `now` in milliseconds. Empty where nothing was agreed.
 */
export function rowsFor(visit: Visit, title: string, who: (who: string) => string, now: number): Put[] {
  const list = listOf(visit);
  const agreed = visit.agenda.flatMap(({ action, ...step }) => (action ? [{ ...step, action }] : []));
  if (agreed.length === 0) return [];
  const rows: Put[] = [{ table: 'lists', row: { id: list, title, created: now, order: now } }];
  agreed.forEach(({ ref, action, by, who: doer }, nth) => {
    const id = `${list}.${ref}`;
    const note = doer ? { note: who(doer) } : {};
    rows.push({ table: 'items', row: { id, list, text: action, order: (nth + 1) * 1024, ...note } });
    if (by)
      rows.push({
        table: 'dates',
        row: { id, title: action, day: by, item: id, sequence: 0, history: [], ...note },
      });
  });
  return rows;
}

/** What of `data` was put in the lists and dates from a visit, or from any where none is named: the list, all on it, and their dates. */
export const putFrom =
  (data: MyData | undefined) =>
  (visit?: string): Put[] => {
    if (!data) return [];
    const lists = data.lists.filter(({ id, template }) =>
      visit === undefined ? !template && id.startsWith(mark) : id === listOf({ id: visit }),
    );
    const ids = new Set(lists.map(({ id }) => id));
    const items = data.items.filter(({ list }) => ids.has(list));
    const own = new Set(items.map(({ id }) => id));
    const dates = data.dates.filter(({ id, item }) => own.has(id) || (item !== undefined && own.has(item)));
    return [
      ...lists.map((row): Put => ({ table: 'lists', row })),
      ...items.map((row): Put => ({ table: 'items', row })),
      ...dates.map((row): Put => ({ table: 'dates', row })),
    ];
  };

/** All that goes with a visit: its letters, and on a worker's device what was put in the lists. On one's own phone that stays. */
export const goneFrom = (visit: Visit, data: MyData | undefined, device: Device | undefined): Put[] => [
  { table: 'visits', row: visit },
  ...(data?.says ?? []).filter((one) => one.visit === visit.id).map((row): Put => ({ table: 'says', row })),
  ...(device === 'own' ? [] : putFrom(data)(visit.id)),
];

/** The change that takes a row away. */
export const gone = ({ table, row }: Put): Change => ({ table, id: keyOf(row) });
