import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import type { DateRule } from '../offer/pack';
import { to } from '../routes';
import { newDate } from './date-draft';
import { newId } from './new-id';
import type { Day } from './records';
import { useDates } from './use-dates';

interface Props {
  /** A birthday, or some months after one. */
  age: { years: number; months: number };
  /** The day on which the person is that old. */
  day: Day;
  /** What the person turns, in words. */
  spoken: string;
}

/** The months of life at which a rule of age stands; undefined for another rule. */
function monthsOf({ days }: DateRule): number | undefined {
  if (days.kind !== 'age') return undefined;
  const { years = 0, months = 0 } = typeof days.at === 'number' ? { years: days.at } : days.at;
  return years * 12 + months;
}

/** Puts a birthday among the person's dates: one for each rule of that age, or else a plain one. */
export function RemindMe({ age, day, spoken }: Props) {
  const { pack, lang, say, today } = useReader();
  const now = useDates(pack);
  const wanted = age.years * 12 + age.months;
  const rules = pack.dateRules.filter((rule) => monthsOf(rule) === wanted);
  const title = say('dates.turn', { age: spoken }).replace(/[\u2066-\u2069]/g, '');
  if (day <= today || !now.my.data) return null;
  const choices: (DateRule | undefined)[] = rules.length > 0 ? rules : [undefined];
  const draft = { title, day, time: '', note: '', openTitle: false };
  return (
    <ul class="plain needs-script">
      {choices.map((rule) => {
        const there = now.dates.some((date) =>
          rule ? date.rule === rule.id && !date.closed : !date.rule && date.day === day,
        );
        return (
          <li class="row">
            {there ? (
              <a class="quiet" href={to(lang, 'dates')}>
                <Icon id="yes" /> {say('dates.reminded')}
                {rule && `: ${rule.title}`}
              </a>
            ) : (
              <button
                type="button"
                class="quiet"
                onClick={() => void now.save(newDate(newId(), rule, draft))}
              >
                <Icon id="calendar" /> {say('dates.remindMe')}
                {rule ? `: ${rule.title}` : <span class="hidden">: {title}</span>}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
