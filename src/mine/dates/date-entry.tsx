import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Twice } from '../../components/both-languages';
import { Icon } from '../../components/icon';
import { Also, titled } from '../../components/second-language';
import { Blocks } from '../../components/words';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import { draftOf, dropDraft } from '../../store/lock/date-drafts';
import type { MyDate } from '../../store/model/records';
import type { Undo } from '../parts/use-undo';
import { DateSettle } from './complete-or-miss';
import { editDate } from './date-draft';
import { DateForm } from './date-form';
import { DateMore } from './date-more';
import { isMeeting } from './date-rule';
import { DateState } from './date-words';
import { type DatesNow, dateTitle } from './use-dates';

interface Props {
  date: MyDate;
  now: DatesNow;
  /** Offers to take back what was just done; with nothing, no longer offers it. */
  offer: (undo: Undo | undefined) => void;
}

/** One date of the person: when it is, and what they can do with it. */
export function DateEntry({ date, now, offer }: Props) {
  const { pack, say, today } = useReader();
  const entry = useRef<HTMLLIElement>(null);
  const rule = now.ruleOf(date);
  const title = dateTitle(date, pack);
  const own = !rule;
  const name = `date-${date.id}`;
  const form = `${name}-form`;
  const [open, setOpen] = useState<'done' | 'missed' | 'help' | 'change' | undefined>(() =>
    draftOf(form) ? 'change' : undefined,
  );
  /** Whether the person opened it just now: what was left open takes nobody's place on the page. */
  const opened = useRef(false);
  useLayoutEffect(() => {
    if (open && opened.current)
      entry.current?.querySelector<HTMLElement>('form input, .date-form a, .date-form button')?.focus();
  }, [open]);
  const close = () => {
    setOpen(undefined);
    entry.current?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  };
  const act = (what: NonNullable<typeof open>, words: string, icon: string, main = false) => (
    <button
      type="button"
      class={main ? 'button' : 'quiet'}
      aria-expanded={open === what}
      onClick={() => {
        opened.current = true;
        if (open === what) close();
        else setOpen(what);
      }}
    >
      <Icon id={icon} /> {words}
      <span class="hidden">: {title}</span>
    </button>
  );
  const settle = (row: MyDate) => {
    dropDraft(form);
    void now.save(row);
    setOpen(undefined);
    offer({ said: say('dates.settled', { title }), back: () => now.takeBack(date, row) });
  };
  const remove = () => {
    dropDraft(form);
    void now.remove(date);
    offer({ said: say('dates.deleted', { title }), back: () => now.restore(date) });
  };
  return (
    <li class="date" id={name} ref={entry}>
      <span class="picture">
        <Icon id={rule?.icon ?? 'clock'} />
      </span>
      <div class="date-what">
        <h3 tabIndex={-1} dir={own ? 'auto' : undefined} {...borrowed(rule?.lang)}>
          {title}
        </h3>
        <p class="row date-day">
          <DateState date={date} />
          {now.my.unsaved.includes(date.id) && <span class="wrong">{say('dates.unsaved')}</span>}
        </p>
        <Also as="div">
          {({ pack }) => (
            <>
              {rule && <p>{titled(pack.dateRules.find(({ id }) => id === rule.id))}</p>}
              <p class="row date-day">
                <DateState date={date} />
              </p>
            </>
          )}
        </Also>
        {date.note && (
          <p dir="auto" class="date-note">
            {date.note}
          </p>
        )}
      </div>
      {rule?.urgent && !date.closed && date.day < today && (
        <Twice find={({ dateRules }) => dateRules.find(({ id }) => id === rule.id)}>
          {(rule) => (
            <div class="box" {...borrowed(rule.lang)}>
              <Blocks of={rule.missed} />
            </div>
          )}
        </Twice>
      )}
      <p class="row date-acts">
        {!date.closed && act('done', say('dates.done'), 'yes', date.day <= today)}
        {!date.closed && isMeeting(rule) && date.day <= today && act('missed', say('dates.missed'), 'no')}
        {!date.closed && !isMeeting(rule) && act('help', say('dates.whatNow'), 'ask')}
        {act('change', say(date.closed ? 'dates.again' : 'dates.change'), 'clock')}
      </p>
      {open === 'change' && (
        <DateForm
          id={form}
          rule={rule}
          date={date}
          close={close}
          save={(draft) => {
            void now.save(editDate(date, rule, draft));
            offer(undefined);
            close();
          }}
        />
      )}
      {open && open !== 'change' && (
        <DateSettle
          id={`${name}-${open}`}
          key={open}
          date={date}
          rule={rule}
          what={open}
          save={settle}
          close={close}
        />
      )}
      <DateMore date={date} rule={rule} title={title} remove={remove} />
    </li>
  );
}
