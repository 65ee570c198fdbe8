/** The dates of a person as a calendar file, in the language of a pack. */
import { makeSay } from '../../language/words';
import type { Pack } from '../../offer/pack';
import type { MyDate } from '../../store/model/records';
import { alarmsOf, leadsOf } from './date-rule';
import { calendarFile, toEntry } from './ics';
import { dateTitle } from './use-dates';

/** Whether a calendar is to have a date: not what is finished, nor a day on which only the app asks again. */
export const goesToCalendar = ({ closed, ask }: MyDate): boolean => !closed && !ask;

/** Those of `dates` that are still to come about. `now`: the moment, in milliseconds since 1970. Throws for no day. */
export function calendarText(dates: readonly MyDate[], pack: Pack, now: number): string {
  const say = makeSay(pack.language.code, pack.ui);
  const entries = dates.filter(goesToCalendar).map((date) => {
    const rule = pack.dateRules.find(({ id }) => id === date.rule);
    const titles = { own: dateTitle(date, pack), neutral: rule?.neutral ?? say('dates.calendar.own') };
    return toEntry(date, titles, alarmsOf(date, leadsOf(rule)));
  });
  return calendarFile(entries, now);
}
