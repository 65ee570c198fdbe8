/** When visits go. Pure. */
import type { Day, Visit } from './records';
import { addDays } from './recur';

/** The day on which a visit is deleted: `keep` days after its day. */
export const deletedOn = ({ day, keep }: Pick<Visit, 'day' | 'keep'>): Day => addDays(day, keep);

/** Whether a visit goes on the day `today`, or should have gone before. */
export const isOver = (visit: Visit, today: Day): boolean => deletedOn(visit) <= today;
