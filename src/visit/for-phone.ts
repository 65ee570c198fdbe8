/** What was agreed on a visit, as rows of the young person's own lists and dates; and what goes with a visit. Pure. */

import type { Device } from '../device/whose-device';
import type { Change, Put } from '../store/model/change';
import { keyOf } from '../store/model/change';
import { listOf, putFrom, rowOf } from '../store/model/from-visits';
import type { MyData, Visit } from '../store/model/records';

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
    const id = rowOf(visit, ref);
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

/**
 * All that goes with a visit: its letters, and on a worker's device what was put in the lists. On one's own phone that
 * stays, and where nobody has said yet whose this is: it may be the young person's.
 */
export const goneFrom = (visit: Visit, data: MyData | undefined, device: Device | undefined): Put[] => [
  { table: 'visits', row: visit },
  ...(data?.says ?? []).filter((one) => one.visit === visit.id).map((row): Put => ({ table: 'says', row })),
  ...(device === 'worker' ? putFrom(data, visit.id) : []),
];

/** The change that takes a row away. */
export const gone = ({ table, row }: Put): Change => ({ table, id: keyOf(row) });
