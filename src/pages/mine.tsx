import '../mine/parts/styles';
import { useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { Both, OwnHead } from '../components/second-language';
import { counted } from '../language/counted';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import { Ask } from '../mine/answers/ask';
import { tellReread } from '../mine/answers/reread';
import { Rights } from '../mine/answers/rights';
import { AnswerTrouble } from '../mine/answers/save-state';
import { useMine } from '../mine/answers/use-mine';
import { VerdictRow } from '../mine/answers/verdict-row';
import { LockScreen } from '../mine/parts/lock/lock-screen';
import { LostNote } from '../mine/parts/lost-note';
import { answerTo, checkBorn } from '../offer/answers';
import { promises, rights } from '../offer/promises';
import { type Given, type Shown, verdicts } from '../offer/verdicts';
import { to } from '../routes';

const groups = ['yes', 'looked-at', 'from', 'maybe', 'ask', 'not-now'] as const;
type Group = (typeof groups)[number];

const groupOf = ({ kind }: Shown): Group => (kind === 'until' ? 'yes' : kind);
/** What is law comes first. */
const rank = ({ promised }: Given) => (promised.section.card?.basis === 'law' ? 0 : 1);

/** What the published offer says for the answers on this phone, with the reason for each. */
export default function Mine() {
  const { pack, lang, say, today } = useReader();
  const mine = useMine();
  const { answers } = mine;
  const [asked, setAsked] = useState<string[]>([]);
  const list = promises(pack);
  const lines = verdicts(list, answers, today);
  const known = Object.keys(answers).length > 0;
  const born = answerTo(answers, 'born');
  const age = born ? checkBorn(born, today) : 'ok';
  const about = list
    .filter(({ section }) => asked.includes(section.id))
    .map(({ topic, section }) => ({ topic, section: section.id }));
  const head = (
    <>
      <LostNote />
      <OwnHead of="mine" icon="mine" />
    </>
  );
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
      <Both>{({ say }) => <p>{say('mine.lead')}</p>}</Both>
      <noscript>
        <p class="label">{say('mine.noScript')}</p>
      </noscript>
      <AnswerTrouble mine={mine} />
      {pack.reread && tellReread(mine.newest, pack.reread, today) && (
        <Both>
          {({ pack, say }) => (
            <p class="label">{say('mine.reread', { date: dateInWords(pack.reread ?? '', pack.language) })}</p>
          )}
        </Both>
      )}
      {!known && !mine.failed && <Both>{({ say }) => <p>{say('mine.noAnswers')}</p>}</Both>}
      {age === 'over-25' && <Both>{({ say }) => <p class="label">{say('mine.over')}</p>}</Both>}
      {age === 'under-16' && <Both>{({ say }) => <p class="label">{say('me.born.under-16')}</p>}</Both>}
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
            <Both>
              {({ say, side }) => (
                <div>
                  <h2 id={`${group}${side}`} tabIndex={-1}>
                    {say(`mine.groups.${group}`)}{' '}
                    <span class="small">{counted(say, 'mine.count', own.length)}</span>
                  </h2>
                  <p class="small">{say(`mine.groupText.${group}`)}</p>
                </div>
              )}
            </Both>
            <ul class="plain">
              {own.map((line) => (
                <VerdictRow
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
      <Rights list={rights(pack)} />
      <Ask pack={pack} about={about} />
    </>
  );
}
