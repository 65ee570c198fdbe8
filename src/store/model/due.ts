/** What is due: dates and items with a day, sorted by when they are to happen. Pure: `today` is given. */
import type { Span } from '../../offer/pack';
import type { Day, MyData, MyDate, MyItem } from './records';
import { daysBetween, leadDays } from './recurrence';

/** `overdue`: before today. `week`: in the next seven days. `soon`: later, and its first reminder has come. */
export type When = 'overdue' | 'today' | 'week' | 'soon' | 'later';

/** In the order in which they are shown. */
export const whens: readonly When[] = ['overdue', 'today', 'week', 'soon', 'later'];

interface Common {
  id: string;
  day: Day;
  /** `HH:MM`, where the date has one. */
  time?: string;
  when: When;
  /** Days from today: below 0 when it is overdue. */
  days: number;
}

/** One thing that is due. */
export type Due = (Common & { kind: 'date'; date: MyDate }) | (Common & { kind: 'item'; item: MyItem });

export type DueList = Record<When, Due[]>;

/**
 * When `day` is, seen from `today`. `leads` are how long before it a person wants to hear of it.
 * Throws RangeError for no day.
 */
export function whenIs(day: Day, today: Day, leads: readonly Span[] = []): When {
  const days = daysBetween(today, day);
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  if (days <= 7) return 'week';
  return leadDays(day, leads).some((lead) => lead <= today) ? 'soon' : 'later';
}

const earlier = (a: Due, b: Due): number => {
  const [x, y] = [`${a.day} ${a.time ?? ''} ${a.id}`, `${b.day} ${b.time ?? ''} ${b.id}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

/**
 * Everything that is still to happen, by when, earliest first. Left out: dates that are closed, items that are done or
 * taken off, lists that are put away, and items that a date stands for already. `leadsOf` gives the lead times of a date.
 * Throws RangeError for no day.
 */
export function dueList(
  { lists, items, dates }: Pick<MyData, 'lists' | 'items' | 'dates'>,
  today: Day,
  leadsOf: (date: MyDate) => readonly Span[] = () => [],
): DueList {
  const list: DueList = { overdue: [], today: [], week: [], soon: [], later: [] };
  const away = new Set(lists.filter(({ archived }) => archived).map(({ id }) => id));
  const open = dates.filter(({ closed }) => !closed);
  const dated = new Set(open.map(({ item }) => item));
  const all: Due[] = open.map((date) => ({
    kind: 'date',
    date,
    id: date.id,
    day: date.day,
    ...(date.time ? { time: date.time } : {}),
    when: whenIs(date.day, today, leadsOf(date)),
    days: daysBetween(today, date.day),
  }));
  for (const item of items) {
    if (!item.due || item.done || item.removed || away.has(item.list) || dated.has(item.id)) continue;
    all.push({
      kind: 'item',
      item,
      id: item.id,
      day: item.due,
      when: whenIs(item.due, today),
      days: daysBetween(today, item.due),
    });
  }
  for (const due of all.sort(earlier)) list[due.when].push(due);
  return list;
}

/** How many things wait: what the badge on the app's icon shows. */
export const badgeCount = ({ overdue, today }: DueList): number => overdue.length + today.length;

/** The parts of the list that a person hears of before they ask: all but what is later than its reminders. */
const near: readonly When[] = ['overdue', 'today', 'week', 'soon'];

/**
 * What is due and what reminds by now, earliest first, at most `most` of them. Where there are more, those that are
 * `urgent` come first, so that none of them is cut off by the others.
 */
export function dueFirst(list: DueList, most: number, urgent: (date: MyDate) => boolean): Due[] {
  const all = near.flatMap((when) => list[when]);
  if (all.length <= most) return all;
  const isFirst = (due: Due) => due.kind === 'date' && urgent(due.date);
  return [...all.filter(isFirst), ...all.filter((due) => !isFirst(due))].slice(0, most);
}
