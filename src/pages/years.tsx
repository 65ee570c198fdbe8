import '../mine/styles';
import type { ComponentChildren } from 'preact';
import { Also, Both, OwnHead, titled } from '../components/also';
import { dateInWords } from '../language/dates';
import { type Reader, useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { Say } from '../language/words';
import { LockScreen } from '../mine/lock-screen';
import { RemindMe } from '../mine/remind-me';
import { AnswerTrouble } from '../mine/save-state';
import { useMine } from '../mine/use-mine';
import { verdictInWords } from '../mine/verdict-words';
import { type Answers, answerTo, checkBorn } from '../offer/answers';
import { sectionAt } from '../offer/docs';
import { entitled } from '../offer/entitled';
import { type Milestone, milestones, type YearItem } from '../offer/years';
import { to } from '../routes';

const kinds = ['deadlines', 'begins', 'ends'] as const;

/** From today to the day the offer ends: what begins, what ends and what has a deadline, birthday by birthday. */
export function Years() {
  const { pack, lang, say, today } = useReader();
  const mine = useMine();
  const { answers } = mine;
  const born = answerTo(answers, 'born');
  const all = milestones(pack, born);
  const past = all.filter(({ date }) => date !== undefined && date <= today);
  const coming = all.filter((milestone) => !past.includes(milestone));
  return (
    <>
      <OwnHead of="years" icon="clock" />
      <AnswerTrouble mine={mine} />
      {born && checkBorn(born, today) === 'over-25' && (
        <Both>{({ say }) => <p class="label">{say('mine.over')}</p>}</Both>
      )}
      {mine.locked && <LockScreen />}
      {!born && !mine.locked && (
        <p>
          {say('years.noBorn')} <a href={to(lang, 'me', 'born')}>{say('years.addBorn')}</a>
        </p>
      )}
      <ol class="years plain">
        {past.length > 0 && (
          <li class="year year-past">
            <details>
              <summary class="quiet">{say('years.past')}</summary>
              {past.map((milestone) => (
                <Year milestone={milestone} answers={answers} />
              ))}
            </details>
          </li>
        )}
        {born && (
          <li class="year year-today">
            <Both>
              {({ pack, say }) => (
                <strong>{say('years.today', { date: dateInWords(today, pack.language) })}</strong>
              )}
            </Both>
          </li>
        )}
        {coming.map((milestone) => (
          <li class="year">
            <Year milestone={milestone} answers={answers} />
          </li>
        ))}
      </ol>
      <div class="box">
        <Both>
          {({ say }) => (
            <div>
              <h2>{say('years.remains')}</h2>
              <p>{say('years.remainsText')}</p>
            </div>
          )}
        </Both>
        <p>
          <a href={to(lang, 'mine')}>{say('mine.title')}</a>
        </p>
      </div>
    </>
  );
}

/** An age in years, or in years and months. */
const spokenAge = ({ years, months }: Milestone['age'], say: Say): string =>
  months ? say('years.ageAndMonths', { years, months }) : String(years);

function Year({ milestone, answers }: { milestone: Milestone; answers: Answers }) {
  const { say } = useReader();
  const { age, date } = milestone;
  return (
    <>
      <Both>
        {({ pack, say }) => (
          <h2>
            {date
              ? say('years.turnOn', { date: dateInWords(date, pack.language), age: spokenAge(age, say) })
              : say('years.turn', { age: spokenAge(age, say) })}
          </h2>
        )}
      </Both>
      {kinds.map(
        (kind) =>
          milestone[kind].length > 0 && <Items kind={kind} items={milestone[kind]} answers={answers} />,
      )}
      {date && <RemindMe age={age} day={date} spoken={spokenAge(age, say)} />}
    </>
  );
}

const names = { deadlines: 'deadline', begins: 'begins', ends: 'ends' } as const;

interface ItemsProps {
  kind: (typeof kinds)[number];
  items: YearItem[];
  answers: Answers;
}

function Items({ kind, items, answers }: ItemsProps) {
  const reader = useReader();
  const { lang, today } = reader;
  /** Said of what another answer than the date of birth stands in the way of. */
  const unfit = ({ section: { card } }: YearItem, { pack, say }: Reader): ComponentChildren => {
    if (!card || card.basis === 'info') return undefined;
    const verdict = entitled(card, answers, today);
    const stopped = verdict.kind === 'not-now' && verdict.why.some(({ kind }) => kind === 'answer');
    return stopped && <span class="chip verdict-not-now">{verdictInWords(verdict, say, pack.language)}</span>;
  };
  return (
    <>
      <Both>{({ say }) => <h3>{say(`years.${names[kind]}`)}</h3>}</Both>
      <ul>
        {items.map((item) => (
          <li>
            <Also
              first={
                <span>
                  <a href={to(lang, item.topic, item.section.id)} {...borrowed(item.section.lang)}>
                    {item.section.title}
                  </a>{' '}
                  {unfit(item, reader)}
                </span>
              }
            >
              {(second) => (
                <>
                  {titled(sectionAt(second.pack, item.topic, item.section.id))} {unfit(item, second)}
                </>
              )}
            </Also>
          </li>
        ))}
      </ul>
    </>
  );
}
