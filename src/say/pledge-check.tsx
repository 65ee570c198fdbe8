import { Icon } from '../components/icon';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { Progress } from '../mine/progress';
import type { Check } from '../mine/records';
import type { Section } from '../offer/pack';
import { to } from '../routes';
import { type Answer, answers, type Checks, countChecks } from './checks';

interface Props {
  checks: Checks;
  /** Whether they can be changed yet. */
  ready: boolean;
  check: (promise: string, how: (check: Check | undefined) => Check) => void;
}

const icons = { kept: 'yes', partly: 'partly', not: 'no', unsure: 'ask' } as const satisfies Record<
  Answer,
  string
>;

/** Every promise of the pledge with how it is kept, and how far the person is. */
export function PledgeCheck({ checks, ready, check }: Props) {
  const { pack, say } = useReader();
  const { sections } = pack.pledge;
  const { done } = countChecks(sections, checks);
  return (
    <>
      <h2>{say('say.check.title')}</h2>
      {sections.map((promise) => (
        <Promised
          key={promise.id}
          promise={promise}
          check={checks[promise.id]}
          ready={ready}
          change={(how) => check(promise.id, how)}
        />
      ))}
      <p class="say-far" role="status">
        <Progress done={done} all={sections.length} />
      </p>
    </>
  );
}

interface PromisedProps {
  promise: Section;
  check: Check | undefined;
  ready: boolean;
  change: (how: (check: Check | undefined) => Check) => void;
}

function Promised({ promise, check, ready, change }: PromisedProps) {
  const { pack, lang, say } = useReader();
  const { id, title, body, lang: foreign } = promise;
  const kept = pack.pledgeList.find((one) => one.id === id);
  return (
    <fieldset class="section question" disabled={!ready}>
      <legend class="legend-head" {...borrowed(foreign)}>
        <h3>{title}</h3>
      </legend>
      <div {...borrowed(foreign)}>
        <Blocks of={body} />
      </div>
      {kept && (
        <p>
          <a href={to(lang, kept.topic, kept.section)}>
            {say('say.check.read')}
            <span class="hidden">: {title}</span>
          </a>
        </p>
      )}
      <div class="say-answers">
        {answers.map((answer) => (
          <label class="choice choice-row">
            <input
              type="radio"
              name={`promise-${id}`}
              value={answer}
              checked={check?.kept === answer}
              onChange={() => change((before) => ({ ...before, kept: answer }))}
            />
            <Icon id={icons[answer]} /> {say(`say.check.${answer}`)}
          </label>
        ))}
      </div>
      {check && (
        <label class="field">
          <span>
            {say('say.check.note')}
            <span class="hidden">: {title}</span>
          </span>
          <textarea
            rows={2}
            dir="auto"
            autocomplete="off"
            value={check.note ?? ''}
            onInput={({ currentTarget: { value } }) =>
              change((before) => ({ kept: before?.kept ?? check.kept, note: value }))
            }
          />
        </label>
      )}
    </fieldset>
  );
}
