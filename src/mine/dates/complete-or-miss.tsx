import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { dateInWords } from '../../language/dates';
import { useReader } from '../../language/reader';
import { answerTo } from '../../offer/answers';
import type { DateRule } from '../../offer/pack';
import { settleDate } from '../../store/model/date-changes';
import type { Day, MyDate } from '../../store/model/records';
import { addDays } from '../../store/model/recurrence';
import { useMine } from '../answers/use-mine';
import { DayField } from '../parts/day-field';
import { DateEnd } from './date-end';
import { DateHelp } from './date-message';
import { asksNext, beforeEnd, endOf, keptAnchor, nextOf } from './date-rule';

interface Props {
  /** Its place in the page. */
  id: string;
  date: MyDate;
  rule: DateRule | undefined;
  /** `help`: what a person can do about something that is no meeting; nothing is written down. */
  what: 'done' | 'missed' | 'help';
  save: (row: MyDate) => void;
  close: () => void;
}

/** How many days after a meeting that did not happen the app asks again, unless the person says otherwise. */
const askAgain = 7;

/** That a date was kept, or came to nothing, and what comes next. */
export function DateSettle({ id, date, rule, what, save, close }: Props) {
  const { pack, say, today } = useReader();
  const done = what === 'done';
  const [on, setOn] = useState<Day | undefined>(date.day < today && !date.ask ? date.day : today);
  /** What the person made of the next day; undefined leaves it to the rule, null is half a day. */
  const [set, setSet] = useState<Day | '' | null>();
  const [missing, setMissing] = useState(false);
  const [again, setAgain] = useState(true);
  const askOn = addDays(today, askAgain);
  const { answers } = useMine();
  const end = endOf(rule, answerTo(answers, 'born'));
  const coming = done && on ? nextOf(date, rule, on) : undefined;
  const proposed = beforeEnd(coming, end);
  const next = set === undefined ? proposed?.day : set || undefined;
  const asks = !done || asksNext(rule);
  const label = done ? (rule?.days.kind === 'expiry' ? 'nextDay' : 'next') : 'again';
  const submit = (event: Event) => {
    event.preventDefault();
    const half = (asks && set === null) || (done && !on);
    setMissing(half);
    if (half) return;
    const anchor = proposed && next === proposed.day ? proposed.anchor : keptAnchor(date, rule);
    const ask = !done && again ? askOn : undefined;
    save(settleDate(date, done ? 'done' : 'missed', { on, next: asks ? next : undefined, anchor, ask }));
  };
  if (what === 'help')
    return (
      <div id={id} class="date-form" data-busy>
        <DateHelp date={date} rule={rule} />
        <button type="button" class="quiet" onClick={close}>
          {say('common.close')}
        </button>
      </div>
    );
  return (
    <form id={id} class="date-form" data-busy onSubmit={submit} noValidate>
      {done ? (
        <DayField id={`${id}-on`} label={say('dates.settle.on')} value={on} choose={(day) => setOn(day)} />
      ) : (
        <>
          <p>{say('dates.settle.sorry')}</p>
          <DateHelp date={date} rule={rule} />
        </>
      )}
      {rule && end && coming && !proposed && <DateEnd rule={rule} end={end} />}
      {asks && (
        <DayField
          id={`${id}-next`}
          label={say(`dates.settle.${label}`)}
          hint={say('dates.settle.empty')}
          value={next}
          choose={(day, finished) => setSet(day ?? (finished ? '' : null))}
          sayPassed
        />
      )}
      {!done && (
        <label class="choice">
          <input
            type="checkbox"
            checked={again}
            onChange={({ currentTarget: { checked } }) => setAgain(checked)}
          />
          <span>{say('dates.settle.ask', { date: dateInWords(askOn, pack.language) })}</span>
        </label>
      )}
      <p class="wrong" role="alert">
        {missing && say('dates.form.needed')}
      </p>
      <p class="row">
        <button type="submit" class="button">
          <Icon id="yes" /> {say('dates.settle.save')}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {say('dates.form.cancel')}
        </button>
      </p>
    </form>
  );
}
