/** What a person does to a date. Each gives the new row; the history and the calendar's sequence grow with it. */
import type { Day, Happened, MyDate } from './records';
import { nextAfter, type Rhythm } from './recur';

type Change = Partial<Omit<MyDate, 'id' | 'sequence' | 'history'>>;

/** What a calendar shows of a date. */
export const shownInCalendar = ['day', 'time', 'title', 'note', 'openTitle', 'closed'] as const;

const noted = (date: MyDate, what: Happened['what']): Happened[] => [
  ...date.history,
  { day: date.day, what },
];

/**
 * The date with other fields; a field that is undefined is taken away. Another day is noted as moved, and the rhythm
 * counts from it. The sequence grows where a calendar has to hear of it.
 */
export function changeDate(date: MyDate, change: Change): MyDate {
  const next: MyDate = { ...date, ...change };
  const moved = next.day !== date.day;
  if (moved) {
    next.history = noted(date, 'moved');
    if (!change.anchor) delete next.anchor;
  }
  if (shownInCalendar.some((field) => next[field] !== date[field])) next.sequence = date.sequence + 1;
  return next;
}

/**
 * The date was kept (`done`) or did not happen (`missed`): noted, and set to `next`, or closed where there is none.
 * `anchor` is the day that the rhythm goes on counting from, where that is not `next`. A time does not carry over.
 */
export function settleDate(date: MyDate, what: 'done' | 'missed', next?: Day, anchor?: Day): MyDate {
  const settled: MyDate = { ...date, history: noted(date, what), sequence: date.sequence + 1 };
  if (!next) return { ...settled, closed: true };
  const { time: _time, anchor: _anchor, closed: _closed, ...rest } = settled;
  return { ...rest, day: next, ...(anchor && anchor !== next ? { anchor } : {}) };
}

/**
 * What to propose when a repeating date was done: its next day, and the anchor to hand on to `settleDate`.
 * `on` is the day it really happened: where that is not the day it was set for, the rhythm counts from there.
 * Undefined where the rhythm has ended. Throws RangeError for no day.
 */
export function proposeNext(
  date: MyDate,
  rhythm: Rhythm,
  on: Day = date.day,
): { day: Day; anchor: Day } | undefined {
  const anchor = on === date.day ? (date.anchor ?? date.day) : on;
  const day = nextAfter(anchor, rhythm, on);
  return day === undefined ? undefined : { day, anchor };
}
