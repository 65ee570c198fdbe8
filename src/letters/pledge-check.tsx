import { Twice } from '../components/both-languages';
import { Icon } from '../components/icon';
import { Also, Both, Label, titled, useName } from '../components/second-language';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { Progress } from '../mine/parts/progress';
import type { Section } from '../offer/pack';
import { to } from '../routes';
import type { Check } from '../store/model/records';
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
  const { pack } = useReader();
  const { sections } = pack.pledge;
  const { done } = countChecks(sections, checks);
  return (
    <>
      <Both>{({ say }) => <h2>{say('say.check.title')}</h2>}</Both>
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
  const name = useName();
  const { id, title, lang: foreign } = promise;
  const kept = pack.pledgeList.find((one) => one.id === id);
  return (
    <fieldset class="section question" disabled={!ready}>
      <legend class="legend-head" {...borrowed(foreign)}>
        <h3>{title}</h3>
      </legend>
      <Also as="p" class="title">
        {({ pack }) => titled(pack.pledge.sections.find((one) => one.id === id))}
      </Also>
      <Twice find={({ pledge }) => pledge.sections.find((one) => one.id === id)}>
        {(one) => (
          <div {...borrowed(one.lang)}>
            <Blocks of={one.body} />
          </div>
        )}
      </Twice>
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
              aria-label={name(say(`say.check.${answer}`))}
              onChange={() => change((before) => ({ ...before, kept: answer }))}
            />
            <Icon id={icons[answer]} /> <Label>{({ say }) => say(`say.check.${answer}`)}</Label>
          </label>
        ))}
      </div>
      {check && (
        <label class="field">
          <span>
            <Label>{({ say }) => say('say.check.note')}</Label>
            <span class="hidden">: {title}</span>
          </span>
          <textarea
            rows={2}
            dir="auto"
            autocomplete="off"
            aria-label={name(`${say('say.check.note')}: ${title}`)}
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
