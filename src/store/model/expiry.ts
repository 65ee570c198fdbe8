/** When visits go. Pure. */
import type { Day, Visit } from './records';
import { addDays } from './recurrence';

/** For how many days before it goes the list says of a visit that it is not copied. */
const lastDays = 7;

/** The day on which a visit is deleted: `keep` days after its day. */
export const deletedOn = ({ day, keep }: Pick<Visit, 'day' | 'keep'>): Day => addDays(day, keep);

/** Whether a visit goes on the day `today`, or should have gone before. */
export const isOver = (visit: Visit, today: Day): boolean => deletedOn(visit) <= today;

/** Whether a visit goes within its last seven days and no summary of it was ever copied, shared, printed or saved. */
export function isNotCopied(visit: Visit, today: Day): boolean {
  const last = deletedOn(visit);
  return visit.given === undefined && today < last && last <= addDays(today, lastDays);
}
