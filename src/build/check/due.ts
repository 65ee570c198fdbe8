/** Days that facts and contacts hold: real ones, not to come, and not too long ago. */
import type { Differs } from '../../offer/card';
import { validDay } from '../../offer/days';
import type { Faults } from '../content/problems';
import type { Path } from '../content/yaml/issue';
import type { Read } from '../content/yaml/yaml';

/** What is due for checking: `due` holds for each the day since when, and its id. */
export function dueSentence(what: string, due: [string, string][]): string {
  const days = [...new Set(due.map(([day]) => day))].sort();
  const parts = days.map((day) => {
    const ids = due.filter(([one]) => one === day).map(([, id]) => id);
    return `since ${day}: ${ids.join(', ')}`;
  });
  return `${what} due for checking, ${parts.join('; ')}. Look in the sources, then write the new day under checked.`;
}

/** Adds a fault where the day is none of the calendar, or lies after `today` (`YYYY-MM-DD`; '' where any day will do). */
export function checkDay(day: string, read: Read<unknown>, path: Path, today: string, faults: Faults) {
  if (!validDay(day)) {
    faults.error(
      'date-wrong',
      read.file,
      read.lineOf(path),
      `The calendar has no day ${day}. Write the right one.`,
    );
  } else if (today && day > today) {
    const message = `${day} is in the future (today is ${today}). Write a day that has been.`;
    faults.error('date-future', read.file, read.lineOf(path), message);
  }
}

/** Adds a fault where a `differs` has no real day, or its two sides say the same. */
export function checkDiffers(
  id: string,
  differs: Differs | undefined,
  read: Read<unknown>,
  at: Path,
  today: string,
  faults: Faults,
) {
  if (!differs) return;
  checkDay(differs.seen, read, [...at, 'seen'], today, faults);
  if (differs.old !== differs.new) return;
  const message = `${id} says ${differs.old} as old and as new. Write what the two say, or take differs: out.`;
  faults.error('differs', read.file, read.lineOf(at), message);
}
