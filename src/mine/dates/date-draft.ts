/** A date while a person fills in its fields, and the row that comes of it. */
import type { DateRule } from '../../offer/pack';
import type { Fields } from '../../store/lock/date-drafts';
import { changeDate } from '../../store/model/date-changes';
import type { Day, MyDate } from '../../store/model/records';
import { askedOf, isOtherRecurrence, keptAnchor } from './date-rule';

/** The form as it opens: for `date`, or empty for a new one. */
export const fieldsOf = (rule: DateRule | undefined, date?: MyDate): Fields => ({
  title: date?.title ?? '',
  variant: date?.variant ?? rule?.variants?.[0]?.id,
  set: date?.ask ? '' : date?.day,
  time: date?.time ?? '',
  note: date?.note ?? '',
  openTitle: date?.openTitle ?? false,
});

/**
 * The form once another recurrence is chosen. What was given to another question goes, and the day that a date had in its
 * old recurrence with it; both the recurrence and the day of before come back together.
 */
export function withVariant(fields: Fields, variant: string, rule: DateRule, date?: MyDate): Fields {
  const next = { ...fields, variant };
  if (askedOf(rule, variant) !== askedOf(rule, fields.variant)) next.given = undefined;
  if (!date) return next;
  const other = isOtherRecurrence(date, rule, variant);
  const was = fieldsOf(rule, date).set;
  if (other && fields.set === was) next.set = undefined;
  if (!other && fields.set === undefined) next.set = was;
  return next;
}

/** What the form says, for the row. */
export interface Draft {
  title: string;
  variant?: string | undefined;
  day: Day;
  time: string;
  note: string;
  openTitle: boolean;
  /** There is still no new day: `day` is the one on which to ask again. */
  ask?: boolean;
  /** The day that the recurrence counts from, where the rule proposed one. */
  anchor?: Day | undefined;
}

/** A new date with these fields. `id` is one that no other row has. */
export function newDate(id: string, rule: DateRule | undefined, draft: Draft): MyDate {
  const { title, variant, day, time, note, openTitle, anchor } = draft;
  return {
    id,
    ...(rule ? { rule: rule.id } : {}),
    ...(rule && variant ? { variant } : {}),
    title: rule?.title ?? title.trim(),
    day,
    ...(time ? { time } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
    sequence: 0,
    history: [],
    ...(openTitle ? { openTitle } : {}),
    ...(anchor && anchor !== day ? { anchor } : {}),
  };
}

/** `date` with these fields; planned again where it was finished. */
export function editDate(date: MyDate, rule: DateRule | undefined, draft: Draft): MyDate {
  // The old anchor says nothing about another recurrence.
  const other = rule !== undefined && isOtherRecurrence(date, rule, draft.variant);
  const anchor = other ? draft.anchor : keptAnchor(date, rule);
  return changeDate(date, {
    title: rule?.title ?? draft.title.trim(),
    variant: rule ? draft.variant : date.variant,
    day: draft.day,
    time: draft.time || undefined,
    note: draft.note.trim() || undefined,
    openTitle: draft.openTitle || undefined,
    closed: undefined,
    ask: draft.ask || undefined,
    ...(other || anchor ? { anchor: anchor === draft.day ? undefined : anchor } : {}),
  });
}
