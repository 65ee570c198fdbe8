import { useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import { DayField } from '../mine/day-field';
import type { VisitStep } from '../mine/records';

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
  return (
    <div class="step-form">
      <fieldset>
        <legend>{say('visit.walk.question')}</legend>
        <div class="states">
          {states.map(([id, icon]) => (
            <button
              type="button"
              class="state"
              aria-pressed={step.state === id}
              onClick={() => change({ state: step.state === id ? undefined : id } as Partial<VisitStep>)}
            >
              <Icon id={icon} /> {say(`visit.walk.${id}`)}
            </button>
          ))}
        </div>
      </fieldset>
      <details open={open}>
        <summary class="quiet">
          <Icon id="add" /> {say('visit.walk.agree')}
        </summary>
        <label class="field">
          {say('visit.walk.action')}
          <textarea
            rows={2}
            dir="auto"
            value={step.action ?? ''}
            onInput={({ currentTarget }) => change({ action: currentTarget.value })}
          />
        </label>
        <label class="field">
          {say('visit.walk.who')}
          <select
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
            {say('visit.walk.whoName')}
            <input
              type="text"
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
          value={step.by}
          choose={(day, finished) => {
            if (day || finished) change({ by: day } as Partial<VisitStep>);
          }}
          sayPassed
        />
        <label class="field">
          {say('visit.walk.note')}
          <span class="small">{say('visit.walk.noteText')}</span>
          <textarea
            rows={2}
            dir="auto"
            value={step.note ?? ''}
            onInput={({ currentTarget }) => change({ note: currentTarget.value })}
          />
        </label>
      </details>
    </div>
  );
}
