/** A birthday among the person's dates: whether it is there, and surely. Pure. */
import type { DateRule } from '../../offer/pack';
import type { Day, MyDate } from '../../store/model/records';

/** `waiting`: it is on the screen, and not on the phone. */
type Reminder = 'none' | 'waiting' | 'saved';

/** The rules that stand at an age of some months. */
export const rulesAt = (rules: readonly DateRule[], months: number): DateRule[] =>
  rules.filter(({ days }) => {
    if (days.kind !== 'age') return false;
    const { years = 0, months: more = 0 } = typeof days.at === 'number' ? { years: days.at } : days.at;
    return years * 12 + more === months;
  });

/**
 * Whether `dates` have the birthday on `day`, by its rule where it has one. `unsaved` are the ids of the rows whose state
 * on the screen is not saved: of these nobody is told that they are.
 */
export function reminderOf(
  rule: DateRule | undefined,
  day: Day,
  dates: readonly MyDate[],
  unsaved: readonly string[],
): Reminder {
  const found = dates.filter((date) =>
    rule ? date.rule === rule.id && !date.closed : !date.rule && date.day === day,
  );
  if (found.length === 0) return 'none';
  return found.some(({ id }) => !unsaved.includes(id)) ? 'saved' : 'waiting';
}
