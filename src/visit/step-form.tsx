import { useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { Also, Label, useName } from '../components/second-language';
import { useReader } from '../language/reader';
import { DayField } from '../mine/parts/day-field';
import type { VisitStep } from '../store/model/records';

const states = [
  ['understood', 'yes'],
  ['later', 'clock'],
  ['wants', 'extra'],
] as const;
const doers = [
  ['young-person', 'youngPerson'],
  ['worker', 'worker'],
  ['both', 'both'],
] as const;
const somebody = 'somebody';

type Called =
  | (typeof states)[number][0]
  | ('agree' | 'action' | 'who' | 'whoName' | 'note' | 'noteText' | 'interpreter');

interface Props {
  step: VisitStep;
  change: (change: Partial<VisitStep>) => void;
}

/** What came of a step: how it was, what is agreed, who does it and by when, and a note. */
export function StepForm({ step, change }: Props) {
  const { say } = useReader();
  const isOther = step.who !== undefined && !doers.some(([id]) => id === step.who);
  const [other, setOther] = useState(isOther);
  const [open] = useState(Boolean(step.action || step.who || step.by || step.note));
  const name = useName();
  const call = (key: Called) => name(say(`visit.walk.${key}`));
  const words = (key: Called) => <Label>{({ say }) => say(`visit.walk.${key}`)}</Label>;
  return (
    <div class="step-form">
      <fieldset>
        <legend>{say('visit.walk.question')}</legend>
        <Also as="p" class="title">
          {({ say }) => say('visit.walk.question')}
        </Also>
        <div class="states">
          {states.map(([id, icon]) => (
            <button
              type="button"
              class="state"
              aria-pressed={step.state === id}
              aria-label={call(id)}
              onClick={() => change({ state: step.state === id ? undefined : id } as Partial<VisitStep>)}
            >
              <Icon id={icon} /> {words(id)}
            </button>
          ))}
        </div>
      </fieldset>
      <details open={open}>
        <summary class="quiet" aria-label={call('agree')}>
          <Icon id="add" /> {words('agree')}
        </summary>
        <label class="field">
          {words('action')}
          <textarea
            rows={2}
            aria-label={call('action')}
            dir="auto"
            value={step.action ?? ''}
            onInput={({ currentTarget }) => change({ action: currentTarget.value })}
          />
        </label>
        <label class="field">
          {words('who')}
          <select
            aria-label={call('who')}
            value={other || isOther ? somebody : (step.who ?? '')}
            onChange={({ currentTarget: { value } }) => {
              setOther(value === somebody);
              change({ who: value === somebody ? '' : value });
            }}
          >
            <option value="">{say('visit.walk.nobody')}</option>
            {doers.map(([id, key]) => (
              <option value={id}>{say(`visit.walk.${key}`)}</option>
            ))}
            <option value={somebody}>{say('visit.walk.somebody')}</option>
          </select>
        </label>
        {(other || isOther) && (
          <label class="field">
            {words('whoName')}
            <input
              type="text"
              aria-label={call('whoName')}
              dir="auto"
              autocomplete="off"
              value={isOther ? step.who : ''}
              onInput={({ currentTarget }) => change({ who: currentTarget.value })}
            />
          </label>
        )}
        <DayField
          id="step-by"
          label={say('visit.walk.by')}
          also={({ say }) => say('visit.walk.by')}
          value={step.by}
          choose={(day, finished) => {
            if (day || finished) change({ by: day } as Partial<VisitStep>);
          }}
          sayPassed
        />
        <label class="field">
          {words('note')}
          <span class="small">{words('noteText')}</span>
          <textarea
            rows={2}
            aria-label={name(`${say('visit.walk.note')} ${say('visit.walk.noteText')}`)}
            dir="auto"
            value={step.note ?? ''}
            onInput={({ currentTarget }) => change({ note: currentTarget.value })}
          />
        </label>
      </details>
      <label class="choice choice-row">
        <input
          type="checkbox"
          checked={step.interpreter ?? false}
          aria-label={call('interpreter')}
          onChange={({ currentTarget: { checked } }) => change({ interpreter: checked || undefined })}
        />
        {words('interpreter')}
      </label>
    </div>
  );
}
