/** What was agreed on a visit, as rows of the young person's own lists and dates. Pure. */
import type { Put } from '../mine/change';
import type { Visit } from '../mine/records';

/** The id of the list: the same each time, so that doing it twice makes nothing twice. */
export const listOf = ({ id }: Visit): string => `visit-${id}`;

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
