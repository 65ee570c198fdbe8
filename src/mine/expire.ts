/** When visits go. Pure. */
import type { Day, Visit } from './records';

/** The day on which a visit is deleted: `keep` days after its day. */
export function deletedOn({ day, keep }: Pick<Visit, 'day' | 'keep'>): Day {
  const then = new Date(`${day}T00:00:00Z`);
  then.setUTCDate(then.getUTCDate() + keep);
  return then.toISOString().slice(0, 10);
}

/** The visits that go on the day `today`, or should have gone before. */
export const expired = (visits: readonly Visit[], today: Day): Visit[] =>
  visits.filter((visit) => deletedOn(visit) <= today);
