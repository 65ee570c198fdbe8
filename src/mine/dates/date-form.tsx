/** The fields of a date: its rule proposes the day, the person sets it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { onForget } from '../../device/local-storage';
import { useReader } from '../../language/reader';
import { answerTo } from '../../offer/answers';
import type { DateRule } from '../../offer/pack';
import type { Fields } from '../../store/lock/date-drafts';
import { draftOf, dropDraft, keepDraft } from '../../store/lock/date-drafts';
import type { MyDate } from '../../store/model/records';
import { useMine } from '../answers/use-mine';
import { DayField } from '../parts/day-field';
import { type Draft, fieldsOf, withVariant } from './date-draft';
import { DateEnd } from './date-end';
import { OpenField, VariantField } from './date-form-fields';
import { askedOf, beforeEnd, endOf, isOtherRecurrence, proposalOf, variantOf } from './date-rule';

interface Props {
  /** Its place in the page. */
  id: string;
  rule: DateRule | undefined;
  /** The date that is changed; none makes a new one. */
  date?: MyDate;
  save: (draft: Draft) => void;
  close: () => void;
}

export function DateForm({ id, rule, date, save, close }: Props) {
  const { say, today } = useReader();
  const { answers } = useMine();
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState(() => draftOf(id) ?? fieldsOf(rule, date));
  const { title, variant, given, set, time, note, openTitle } = fields;
  const [missing, setMissing] = useState<'name' | 'day'>();
  const asks = rule && (!date || isOtherRecurrence(date, rule, variant));
  const asked = asks ? askedOf(rule, variant) : 'day';
  const born = answerTo(answers, 'born');
  const from = asked === 'born' ? (given ?? born) : given;
  const coming = rule && from && asked !== 'day' ? proposalOf(rule, variant, from, today) : undefined;
  const put = (next: Fields) => {
    setFields(next);
    // A day of birth that is given here is for this page alone.
    keepDraft(id, asked === 'born' ? { ...next, given: undefined } : next);
  };
  const change = (part: Partial<Fields>) => put({ ...fields, ...part });
  useEffect(() => onForget(close), []);
  const end = endOf(rule, born);
  const proposed = beforeEnd(coming, end);
  /** A date that only asks again may go on doing so. */
  const waits = date?.ask && !date.closed && set === '' ? date.day : undefined;
  const day = set === undefined ? proposed?.day : set || undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    const lacks = !rule && title.trim() === '' ? 'name' : day || waits ? undefined : 'day';
    setMissing(lacks);
    const kept = day ?? waits;
    if (kept && !lacks) {
      const anchor = day && day === proposed?.day ? proposed.anchor : keptStart();
      dropDraft(id);
      save({ title, variant, day: kept, ask: !day, time, note, openTitle, anchor });
    } else {
      const box = lacks === 'name' ? '.date-name' : '.date-day';
      const boxes = form.current?.querySelectorAll<HTMLElement>(box);
      boxes?.[boxes.length - 1]?.focus();
    }
  };
  /** A recurrence of several beats counts from its start, whatever day the person sets. */
  const keptStart = () => (asked === 'start' && rule && variantOf(rule, variant) ? from : undefined);
  const dayLabel =
    asked !== 'day'
      ? 'dates.form.proposed'
      : rule?.days.kind === 'expiry'
        ? 'dates.form.lastDay'
        : date?.ask
          ? 'dates.settle.again'
          : 'dates.form.day';
  const dayHint = proposed && set === undefined ? 'dates.form.proposedText' : waits && 'dates.settle.empty';
  return (
    <form class="date-form" data-busy id={id} ref={form} onSubmit={submit} noValidate>
      {!rule && (
        <label class="field">
          {say('dates.form.name')}
          <input
            type="text"
            class="date-name"
            dir="auto"
            autocomplete="off"
            value={title}
            aria-invalid={missing === 'name'}
            onInput={({ currentTarget }) => change({ title: currentTarget.value })}
          />
        </label>
      )}
      {rule?.variants && (
        <VariantField
          name={`${id}-variant`}
          of={rule.variants}
          value={variant}
          choose={(one) => put(withVariant(fields, one, rule, date))}
        />
      )}
      {rule?.own && <p class="small">{say('dates.own')}</p>}
      {asked !== 'day' && !(asked === 'born' && born) && (
        <DayField
          id={`${id}-given`}
          label={say(`dates.form.${asked}`)}
          {...(asked === 'born' ? { hint: say('dates.form.bornText') } : {})}
          value={given}
          choose={(given) => change({ given })}
        />
      )}
      {rule && end && coming && !proposed && <DateEnd rule={rule} end={end} />}
      <DayField
        id={`${id}-day`}
        label={say(dayLabel)}
        {...(dayHint ? { hint: say(dayHint) } : {})}
        value={day}
        choose={(value, finished) => change({ set: value ?? (finished ? '' : null) })}
        sayPassed
      />
      <label class="field">
        {say('dates.form.time')}
        <input
          type="time"
          value={time}
          onInput={({ currentTarget }) => change({ time: currentTarget.value })}
        />
      </label>
      <label class="field">
        {say('dates.form.note')}
        <textarea
          rows={2}
          dir="auto"
          value={note}
          onInput={({ currentTarget }) => change({ note: currentTarget.value })}
        />
      </label>
      <OpenField
        neutral={rule?.neutral ?? say('dates.calendar.own')}
        value={openTitle}
        choose={(openTitle) => change({ openTitle })}
      />
      <p class="wrong" role="alert">
        {missing && say(missing === 'name' ? 'dates.form.nameNeeded' : 'dates.form.needed')}
      </p>
      <p class="row">
        <button type="submit" class="button">
          <Icon id="yes" /> {say('dates.form.save')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            dropDraft(id);
            close();
          }}
        >
          {say('dates.form.cancel')}
        </button>
      </p>
    </form>
  );
}
