/** What a rule of `locales/dates.yaml` asks for, which day it proposes, and when it reminds. Pure: `today` is given. */
import { dayAtAge } from '../../offer/days';
import type { DateRule, RuleDays, RuleVariant, Span } from '../../offer/pack';
import { proposeNext } from '../../store/model/date-changes';
import type { Day, MyDate } from '../../store/model/records';
import {
  addDays,
  addSpan,
  daysBetween,
  nextAfter,
  propose,
  recurrenceOf,
} from '../../store/model/recurrence';
import type { Alarm } from './ics';

/** The day that a rule asks the person for: the last time, the start, the date of birth, or the day itself. */
export type Asked = 'last' | 'start' | 'born' | 'day';

/** The recurrence that was chosen, else the usual one; undefined for a rule that has only one. */
export const variantOf = (rule: DateRule, variant?: string): RuleVariant | undefined =>
  rule.variants?.find(({ id }) => id === variant) ?? rule.variants?.[0];

/** The days of a rule, in the recurrence that was chosen. */
export const daysOf = (rule: DateRule, variant?: string): RuleDays =>
  variantOf(rule, variant)?.days ?? rule.days;

/** Which day to ask for. */
export function askedOf(rule: DateRule, variant?: string): Asked {
  const { kind } = daysOf(rule, variant);
  if (kind === 'age') return 'born';
  if (kind === 'expiry' || kind === 'once') return 'day';
  return variantOf(rule, variant)?.from ?? rule.from ?? 'last';
}

/** Whether another recurrence than that of `date` was chosen: then the rule asks its own question and proposes anew. */
export const isOtherRecurrence = (date: MyDate, rule: DateRule, variant?: string): boolean =>
  variantOf(rule, variant)?.id !== variantOf(rule, date.variant)?.id;

/** Whether it is something that people meet for: then it can fail to happen. A date of the person's own may be one. */
export const isMeeting = (rule: DateRule | undefined): boolean => !rule || rule.meeting === true;

/** Whether a next one is to be asked for when one is done: a meeting, what comes again, and a paper with a last day. */
export const asksNext = (rule: DateRule | undefined): boolean =>
  isMeeting(rule) ||
  rule?.days.kind === 'expiry' ||
  (rule !== undefined && recurrenceOf(rule.days) !== undefined);

/**
 * Which message to send about a date: `message` for a meeting, `messagePaper` for a paper or money that should have come by
 * `today`, and `messageExpiry` for what is still to be done.
 */
export function messageOf(
  { day }: Pick<MyDate, 'day'>,
  rule: DateRule | undefined,
  today: Day,
): 'message' | 'messageExpiry' | 'messagePaper' {
  if (isMeeting(rule)) return 'message';
  return rule && recurrenceOf(rule.days) && day <= today ? 'messagePaper' : 'messageExpiry';
}

/** The day on which what a rule is about ends for somebody born on `born`; undefined where it does not, or nobody knows. */
export const endOf = (rule: DateRule | undefined, born: Day | undefined): Day | undefined =>
  rule?.until !== undefined && born ? dayAtAge(born, rule.until) : undefined;

/** `proposed`, where it comes before the day `end` on which the help ends. */
export const beforeEnd = (proposed: Proposal | undefined, end: Day | undefined): Proposal | undefined =>
  proposed && end && proposed.day >= end ? undefined : proposed;

/** The rule that tells what else ends when this one does. */
export const endingWith = (rule: DateRule, all: readonly DateRule[]): DateRule | undefined =>
  all.find(({ days, ends }) => {
    const isOf = ends?.some(({ section }) => section === rule.entitlement?.section);
    return isOf && days.kind === 'age' && days.at === rule.until;
  });

interface Proposal {
  day: Day;
  /** The day that the recurrence goes on counting from. */
  anchor?: Day;
}

/**
 * The day that a rule proposes for the day that was asked for. Counted from the last time it may have passed already: it
 * is overdue then. Counted from the start it is the next one. Undefined where the recurrence has ended. Throws for no day.
 */
export function proposalOf(
  rule: DateRule,
  variant: string | undefined,
  given: Day,
  today: Day,
): Proposal | undefined {
  const days = daysOf(rule, variant);
  const yesterday = addDays(today, -1);
  const later = askedOf(rule, variant) === 'start' && yesterday > given ? yesterday : given;
  const day = propose(days, given, later);
  if (day === undefined) return undefined;
  return recurrenceOf(days) ? { day, anchor: given } : { day };
}

/** The anchor that a recurrence of several beats keeps whatever happens to one of its dates; undefined for others. */
export function keptAnchor(date: MyDate, rule: DateRule | undefined): Day | undefined {
  const recurrence = rule && recurrenceOf(daysOf(rule, date.variant));
  return recurrence && recurrence.length > 1 ? (date.anchor ?? date.day) : undefined;
}

/**
 * The next date after one that was done on the day `on`. A single beat counts from there; a recurrence of several beats goes
 * on from where it began. Undefined where nothing follows. Throws for no day.
 */
export function nextOf(date: MyDate, rule: DateRule | undefined, on: Day = date.day): Proposal | undefined {
  const recurrence = rule && recurrenceOf(daysOf(rule, date.variant));
  if (!recurrence) return undefined;
  const anchor = keptAnchor(date, rule);
  if (anchor === undefined) return proposeNext(date, recurrence, on);
  // A day on which only to ask was no date of the recurrence.
  const day = nextAfter(anchor, recurrence, on > date.day || date.ask ? on : date.day);
  return day === undefined ? undefined : { day, anchor };
}

/** The day that a date was for: where it only asks again, the last one that came to nothing. */
export const dayMeant = ({ ask, day, history }: MyDate): Day =>
  (ask && history.findLast(({ what }) => what === 'missed')?.day) || day;

/** How long before a date without a rule the app reminds. */
const ownLeads: readonly Span[] = [{ days: 1 }];

/** How long before a date to remind of it. */
export const leadsOf = (rule: DateRule | undefined): readonly Span[] => rule?.leads ?? ownLeads;

/** The hour at which a calendar rings for a day, and how many minutes before an appointment. */
const morning = '09:00';
const minutesBefore = 60;

/** When a calendar rings for a date: at each lead, and on the day or shortly before the time. Throws for no day. */
export function alarmsOf({ day, time }: Pick<MyDate, 'day' | 'time'>, leads: readonly Span[]): Alarm[] {
  const before = leads.map((lead) => daysBetween(addSpan(day, lead, -1), day));
  return [
    ...[...new Set(before)].filter((days) => days > 0).map((days) => ({ days, at: morning })),
    time ? { minutes: minutesBefore } : { days: 0, at: morning },
  ];
}
