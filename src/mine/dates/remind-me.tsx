import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { Named } from '../../components/named';
import { useReader } from '../../language/reader';
import type { DateRule } from '../../offer/pack';
import { to } from '../../routes';
import { newId } from '../../store/model/new-id';
import type { Day } from '../../store/model/records';
import { reminderOf, rulesAt } from './birthday';
import { newDate } from './date-draft';
import { type DatesNow, useDates } from './use-dates';

interface Props {
  /** A birthday, or some months after one. */
  age: { years: number; months: number };
  /** The day on which the person is that old. */
  day: Day;
  /** What the person turns, in words. */
  spoken: string;
}

/** Puts a birthday among the person's dates: one for each rule of that age, or else a plain one. */
export function RemindMe({ age, day, spoken }: Props) {
  const { pack, say, today } = useReader();
  const now = useDates(pack);
  const rules = rulesAt(pack.dateRules, age.years * 12 + age.months);
  const title = say('dates.turn', { age: spoken }).replace(/[\u2066-\u2069]/g, '');
  if (day <= today || !now.my.data) return null;
  const choices: (DateRule | undefined)[] = rules.length > 0 ? rules : [undefined];
  return (
    <ul class="plain needs-script">
      {choices.map((rule) => (
        <OneReminder now={now} rule={rule} title={title} day={day} />
      ))}
    </ul>
  );
}

interface OneProps {
  now: DatesNow;
  rule: DateRule | undefined;
  title: string;
  day: Day;
}

/** A button to be reminded; then, only once it is saved, the way to the dates. */
function OneReminder({ now, rule, title, day }: OneProps) {
  const { lang, say } = useReader();
  const [pressed, setPressed] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  const state = reminderOf(rule, day, now.dates, now.my.unsaved);
  const stuck = state === 'waiting' && now.my.failed !== undefined;
  useEffect(() => {
    // What had the focus is gone.
    if (pressed && document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>('a, button')?.focus();
  }, [pressed, state, stuck]);
  const remind = () => {
    setPressed(true);
    void now.save(newDate(newId(), rule, { title, day, time: '', note: '', openTitle: false }));
  };
  const retry = () => {
    setPressed(true);
    void now.my.retry();
  };
  /** What a button does, and for what: seen where there are several reminders, else only heard. */
  const named = (words: string) =>
    rule ? (
      <>
        <Named>{words}</Named> {rule.title}
      </>
    ) : (
      <>
        {words}
        <span class="hidden">: {title}</span>
      </>
    );
  return (
    <li class="row" ref={place}>
      {state === 'saved' && (
        <a class="quiet" href={to(lang, 'dates')}>
          <Icon id="yes" /> {rule ? named(say('dates.reminded')) : say('dates.reminded')}
        </a>
      )}
      {state === 'none' && (
        <button type="button" class="quiet" onClick={remind}>
          <Icon id="calendar" /> {named(say('dates.remindMe'))}
        </button>
      )}
      {state === 'waiting' && !stuck && <span class="small">{say('lists.saving')}</span>}
      {stuck && (
        <button type="button" class="quiet" onClick={retry}>
          {named(say('lists.retry'))}
        </button>
      )}
    </li>
  );
}
