/** Recurrences of local days: plain calendar arithmetic, without clocks and time zones. Days are `YYYY-MM-DD`. */
import { dayAtAge, monthsLater, validDay } from '../../offer/days';
import type { RuleDays, Span, Step } from '../../offer/pack';
import type { Day } from './records';

/** Beats one after the other. */
export type Recurrence = readonly Step[];

const msADay = 86_400_000;
const utc = (day: Day) => Date.parse(`${checked(day)}T00:00:00Z`);
const written = (ms: number) => new Date(ms).toISOString().slice(0, 10);

function checked(day: Day): Day {
  if (!validDay(day)) throw new RangeError(`“${day}” is not a day of the calendar written YYYY-MM-DD.`);
  return day;
}

/** The day `count` days after `day`, or before it where `count` is below 0. Throws RangeError for no day. */
export const addDays = (day: Day, count: number): Day => written(utc(day) + count * msADay);

/** How many days from `from` to `to`: below 0 when `to` is earlier. Throws RangeError for no day. */
export const daysBetween = (from: Day, to: Day): number => (utc(to) - utc(from)) / msADay;

/**
 * The same day of the month `count` months later (earlier below 0), or the last day of that month where it has no such
 * day. Count from the anchor each time: 31 August, 28 February, 31 August. Throws RangeError for no day.
 */
export const addMonths = (anchor: Day, count: number): Day => monthsLater(checked(anchor), count);

const monthsOf = ({ years = 0, months = 0 }: Span) => years * 12 + months;
const daysOf = ({ weeks = 0, days = 0 }: Span) => weeks * 7 + days;

/** `day` plus `times` spans, counted from `day` at once; `times` below 0 goes back. Throws RangeError for no day. */
export const addSpan = (day: Day, span: Span, times = 1): Day =>
  addDays(addMonths(day, monthsOf(span) * times), daysOf(span) * times);

/** How many days a search for the next date looks through before it says that the recurrence does not move. */
const most = 200_000;

/**
 * The dates of a recurrence after `anchor`, in order; without end where the last step has no `times`.
 * Months count from the anchor, so a short month does not shorten the ones after it; days start a new anchor.
 * Throws RangeError for a step that does not go forward, or for no day.
 */
export function* datesOf(anchor: Day, recurrence: Recurrence): Generator<Day, void> {
  let base = checked(anchor);
  let months = 0;
  for (const { after, times = Number.POSITIVE_INFINITY } of recurrence) {
    const [m, d] = [monthsOf(after), daysOf(after)];
    if (m < 0 || d < 0 || m + d <= 0) throw new RangeError('A step of a recurrence must go forward in time.');
    for (let done = 0; done < times; done++) {
      months += m;
      if (d > 0) {
        base = addDays(addMonths(base, months), d);
        months = 0;
      }
      yield addMonths(base, months);
    }
  }
}

/** The first date of the recurrence that is later than `after`, or undefined where it has ended. Throws RangeError. */
export function nextAfter(anchor: Day, recurrence: Recurrence, after: Day = anchor): Day | undefined {
  checked(after);
  let seen = 0;
  for (const day of datesOf(anchor, recurrence)) {
    if (day > after) return day;
    if (++seen > most) break;
  }
  return undefined;
}

/** The recurrence of a rule, or undefined for one that comes once. */
export function recurrenceOf(rule: RuleDays): Recurrence | undefined {
  if (rule.kind === 'yearly') return [{ after: { years: 1 } }];
  if (rule.kind !== 'repeat') return undefined;
  return 'steps' in rule ? rule.steps : [{ after: rule.every }];
}

/**
 * The day that a rule proposes. `from` is the day the person gives: the last time or the start (`repeat`, `yearly`,
 * `after`), the date of birth (`age`), the day itself (`expiry`, `once`). A repeating rule proposes a day later than
 * `later`, where that is given. Undefined where the recurrence has ended. Throws RangeError for no day.
 */
export function propose(rule: RuleDays, from: Day, later: Day = from): Day | undefined {
  const recurrence = recurrenceOf(rule);
  if (recurrence) return nextAfter(from, recurrence, later);
  if (rule.kind === 'after') return addSpan(from, rule.after);
  if (rule.kind !== 'age') return checked(from);
  const { years = 0, months = 0 } = typeof rule.at === 'number' ? { years: rule.at } : rule.at;
  return dayAtAge(checked(from), years, months);
}

/** The days on which to remind of `day`: `leads` before it, earliest first. Throws RangeError for no day. */
export const leadDays = (day: Day, leads: readonly Span[]): Day[] =>
  leads.map((lead) => addSpan(day, lead, -1)).sort();
