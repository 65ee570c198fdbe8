import '../mine/styles';
import { useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { PageHead } from '../components/page-head';
import { counted } from '../language/counted';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { Ask } from '../mine/ask';
import { LockScreen } from '../mine/lock-screen';
import { RuleWords } from '../mine/rule-words';
import { Trouble } from '../mine/save-state';
import { useMine } from '../mine/use-mine';
import { reasonsInWords, verdictInWords } from '../mine/verdict-words';
import { type Answers, answerTo, checkBorn } from '../offer/answers';
import { entitled, type Verdict } from '../offer/entitled';
import { type Promised, promises } from '../offer/promises';
import { to } from '../routes';

const groups = ['yes', 'from', 'maybe', 'ask', 'not-now'] as const;
type Group = (typeof groups)[number];

interface Line {
  promised: Promised;
  verdict: Verdict;
}

const groupOf = ({ kind }: Verdict): Group => (kind === 'until' ? 'yes' : kind);
/** What is law comes first. */
const rank = ({ promised }: Line) => (promised.section.card?.basis === 'law' ? 0 : 1);

/** What the published offer says for the answers on this phone, with the reason for each. */
export function Mine() {
  const { pack, lang, say, today } = useReader();
  const mine = useMine();
  const { answers } = mine;
  const [asked, setAsked] = useState<string[]>([]);
  const list = promises(pack);
  const lines = list.map((promised) => ({ promised, verdict: entitled(promised.rule, answers, today) }));
  const known = Object.keys(answers).length > 0;
  const born = answerTo(answers, 'born');
  const age = born ? checkBorn(born, today) : 'ok';
  const about = list
    .filter(({ section }) => asked.includes(section.id))
    .map(({ topic, section }) => ({ topic, section: section.id }));
  const head = <PageHead title={say('mine.title')} summary={say('mine.summary')} icon="mine" />;
  if (mine.locked)
    return (
      <>
        {head}
        <LockScreen />
      </>
    );
  return (
    <>
      {head}
      <p>{say('mine.lead')}</p>
      <noscript>
        <p class="label">{say('mine.noScript')}</p>
      </noscript>
      <Trouble mine={mine} />
      {!known && !mine.failed && <p>{say('mine.noAnswers')}</p>}
      {age === 'over-25' && <p class="label">{say('mine.over')}</p>}
      {age === 'under-16' && <p class="label">{say('me.born.under-16')}</p>}
      <p class="row">
        <a class="button" href={to(lang, 'me')}>
          <Icon id="person" /> {say(known ? 'mine.changeAnswers' : 'mine.answer')}
        </a>
        <a class="quiet" href={to(lang, 'years')}>
          {say('mine.yearsDoor')}
        </a>
        <a class="quiet" href={to(lang, 'status')}>
          {say('mine.statusDoor')}
        </a>
      </p>
      {groups.map((group) => {
        const own = lines
          .filter(({ verdict }) => groupOf(verdict) === group)
          .sort((a, b) => rank(a) - rank(b));
        if (own.length === 0) return null;
        return (
          <section class={`verdicts verdicts-${group}`} aria-labelledby={group}>
            <h2 id={group} tabIndex={-1}>
              {say(`mine.groups.${group}`)}{' '}
              <span class="small">{counted(say, 'mine.count', own.length)}</span>
            </h2>
            <p class="small">{say(`mine.groupText.${group}`)}</p>
            <ul class="plain">
              {own.map((line) => (
                <Row
                  key={line.promised.section.id}
                  line={line}
                  answers={answers}
                  ticked={asked.includes(line.promised.section.id)}
                  tick={(id) =>
                    setAsked((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))
                  }
                />
              ))}
            </ul>
          </section>
        );
      })}
      <Ask pack={pack} about={about} />
    </>
  );
}

interface RowProps {
  line: Line;
  answers: Answers;
  ticked: boolean;
  tick: (id: string) => void;
}

function Row({ line: { promised, verdict }, answers, ticked, tick }: RowProps) {
  const { pack, lang, say } = useReader();
  const { section, topic, rule } = promised;
  const { basis = 'extra', by = '' } = section.card ?? {};
  return (
    <li class="verdict">
      <p>
        <a href={to(lang, topic, section.id)} {...borrowed(section.lang)}>
          <strong>{section.title}</strong>
        </a>{' '}
        <span class={`chip verdict-${verdict.kind}`}>{verdictInWords(verdict, say, pack.language)}</span>{' '}
        <span class={`chip chip-${basis}`}>{say(`card.basis.${basis}`, { body: by })}</span>
      </p>
      {reasonsInWords(verdict, rule, answers, say, pack.language).map((reason) => (
        <p class="small">{reason}</p>
      ))}
      {section.card && (
        <noscript>
          <RuleWords card={section.card} />
        </noscript>
      )}
      <label class="choice small needs-script">
        <input
          type="checkbox"
          checked={ticked}
          aria-label={say('mine.askAboutName', { title: section.title })}
          onChange={() => tick(section.id)}
        />
        {say('mine.askAbout')}
      </label>
    </li>
  );
}
