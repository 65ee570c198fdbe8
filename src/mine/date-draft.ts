/** A date while a person fills in its fields, and the row that comes of it. */
import type { DateRule } from '../offer/pack';
import { changeDate } from './date-changes';
import { keptAnchor } from './date-rule';
import type { Day, MyDate } from './records';

/** The fields as they stand. */
export interface Draft {
  title: string;
  variant?: string | undefined;
  day: Day;
  time: string;
  note: string;
  openTitle: boolean;
  /** The day that the rhythm counts from, where the rule proposed one. */
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
  const anchor = keptAnchor(date, rule);
  const next = changeDate(date, {
    title: rule?.title ?? draft.title.trim(),
    variant: rule ? draft.variant : date.variant,
    day: draft.day,
    time: draft.time || undefined,
    note: draft.note.trim() || undefined,
    openTitle: draft.openTitle || undefined,
    closed: undefined,
    ...(anchor ? { anchor } : {}),
  });
  return next;
}
