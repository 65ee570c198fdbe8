/** Dates in words, with the language's own month names: browsers lack many, and change the calendar for some. */
import type { Language } from '../offer/pack';

/** How a language says a date. */
export type DateForm = Pick<Language, 'months' | 'date' | 'first'>;

/** `2024-04-16` as `16 April 2024` in the language's order. Returns what it was given when that is no date. */
export function dateInWords(day: string, language: DateForm): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = match && language.months[Number(match[2]) - 1];
  if (!match || !month) return day;
  const date = Number(match[3]);
  const form = date === 1 && language.first ? language.first : language.date;
  return form.replace('{day}', String(date)).replace('{month}', month).replace('{year}', String(match[1]));
}
