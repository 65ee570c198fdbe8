/** What a person does to a date. Each gives the new row; the history and the calendar's sequence grow with it. */
import type { Day, Happened, MyDate } from './records';
import { nextAfter, type Recurrence } from './recurrence';

type DateEdit = Partial<Omit<MyDate, 'id' | 'sequence' | 'history'>>;

/** What a calendar shows of a date. */
export const shownInCalendar = ['day', 'time', 'title', 'note', 'openTitle', 'closed', 'ask'] as const;

const noted = (date: MyDate, what: Happened['what'], day = date.day): Happened[] => [
  ...date.history,
  { day, what },
];

/**
 * The date with other fields; a field that is undefined is taken away. Another day is noted as moved, where there was one,
 * and the recurrence counts from it. The sequence grows where a calendar has to hear of it.
 */
export function changeDate(date: MyDate, change: DateEdit): MyDate {
  const next: MyDate = { ...date, ...change };
  if (next.day !== date.day) {
    if (!date.ask) next.history = noted(date, 'moved');
    if (!change.anchor) delete next.anchor;
  }
  if (shownInCalendar.some((field) => next[field] !== date[field])) next.sequence = date.sequence + 1;
  return next;
}

/** What follows once a date was kept or came to nothing. */
export interface After {
  /** The day on which it was done; the day that it had where that is not said. */
  on?: Day | undefined;
  /** The next day, where there is one. */
  next?: Day | undefined;
  /** The day that the recurrence goes on counting from, where that is not `next`. */
  anchor?: Day | undefined;
  /** Where there is no next day yet: when to ask again. */
  ask?: Day | undefined;
}

/**
 * The date was kept (`done`) or did not happen (`missed`): noted, and set to the next day or to the day on which to ask
 * again, or closed where there is neither. A day that nobody had fixed is not noted as missed. A time does not carry over.
 */
export function settleDate(date: MyDate, what: 'done' | 'missed', after: After = {}): MyDate {
  const { on = date.day, next, anchor, ask } = after;
  const done = what === 'done';
  const history = done || !date.ask ? noted(date, what, done ? on : date.day) : date.history;
  const settled: MyDate = { ...date, history, sequence: date.sequence + 1 };
  const day = next ?? ask;
  if (!day) {
    // The day on which to ask is no day any more.
    if (done && date.ask) return { ...settled, day: on, ask: undefined, closed: true };
    return { ...settled, closed: true };
  }
  const { time: _time, anchor: _anchor, closed: _closed, ask: _ask, ...rest } = settled;
  return { ...rest, day, ...(next ? {} : { ask: true }), ...(anchor && anchor !== day ? { anchor } : {}) };
}

/**
 * `now` with the change from `before` to `after` taken back, and everything else as it is now. Undefined where the date is
 * gone, or what was changed then was changed again since: nothing newer is lost.
 */
export function takeBack(before: MyDate, after: MyDate, now: MyDate | undefined): MyDate | undefined {
  if (!now) return undefined;
  const written = (row: MyDate, field: keyof MyDate) => JSON.stringify(row[field]);
  const fields = ([...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof MyDate)[])
    .filter((field) => field !== 'sequence' && field !== 'changed')
    .filter((field) => written(before, field) !== written(after, field));
  if (fields.some((field) => written(now, field) !== written(after, field))) return undefined;
  const was = Object.fromEntries(fields.map((field) => [field, before[field]]));
  return { ...now, ...was, sequence: Math.max(now.sequence, after.sequence) + 1 };
}

/**
 * What to propose when a repeating date was done: its next day, and the anchor to hand on to `settleDate`.
 * `on` is the day it really happened: where that is not the day it was set for, the recurrence counts from there.
 * Undefined where the recurrence has ended. Throws RangeError for no day.
 */
export function proposeNext(
  date: MyDate,
  recurrence: Recurrence,
  on: Day = date.day,
): { day: Day; anchor: Day } | undefined {
  const anchor = on === date.day ? (date.anchor ?? date.day) : on;
  const day = nextAfter(anchor, recurrence, on);
  return day === undefined ? undefined : { day, anchor };
}
