import '../mine/styles';
import { PageHead } from '../components/page-head';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { LockScreen } from '../mine/lock-screen';
import { RemindMe } from '../mine/remind-me';
import { Trouble } from '../mine/save-state';
import { useMine } from '../mine/use-mine';
import { verdictInWords } from '../mine/verdict-words';
import { type Answers, answerTo, checkBorn } from '../offer/answers';
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
      <PageHead title={say('years.title')} summary={say('years.summary')} icon="clock" />
      <Trouble mine={mine} />
      {born && checkBorn(born, today) === 'over-25' && <p class="label">{say('mine.over')}</p>}
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
            <strong>{say('years.today', { date: dateInWords(today, pack.language) })}</strong>
          </li>
        )}
        {coming.map((milestone) => (
          <li class="year">
            <Year milestone={milestone} answers={answers} />
          </li>
        ))}
      </ol>
      <div class="box">
        <h2>{say('years.remains')}</h2>
        <p>{say('years.remainsText')}</p>
        <p>
          <a href={to(lang, 'mine')}>{say('mine.title')}</a>
        </p>
      </div>
    </>
  );
}

function Year({ milestone, answers }: { milestone: Milestone; answers: Answers }) {
  const { pack, say } = useReader();
  const { age, date } = milestone;
  const spoken = age.months
    ? say('years.ageAndMonths', { years: age.years, months: age.months })
    : String(age.years);
  return (
    <>
      <h2>
        {date
          ? say('years.turnOn', { date: dateInWords(date, pack.language), age: spoken })
          : say('years.turn', { age: spoken })}
      </h2>
      {kinds.map(
        (kind) =>
          milestone[kind].length > 0 && <Items kind={kind} items={milestone[kind]} answers={answers} />,
      )}
      {date && <RemindMe age={age} day={date} spoken={spoken} />}
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
  const { pack, lang, say, today } = useReader();
  /** Said of what another answer than the date of birth stands in the way of. */
  const unfit = ({ section: { card } }: YearItem): string => {
    if (!card || card.basis === 'info') return '';
    const verdict = entitled(card, answers, today);
    const stopped = verdict.kind === 'not-now' && verdict.why.some(({ kind }) => kind === 'answer');
    return stopped ? verdictInWords(verdict, say, pack.language) : '';
  };
  return (
    <>
      <h3>{say(`years.${names[kind]}`)}</h3>
      <ul>
        {items.map((item) => (
          <li>
            <a href={to(lang, item.topic, item.section.id)} {...borrowed(item.section.lang)}>
              {item.section.title}
            </a>{' '}
            {unfit(item) && <span class="chip verdict-not-now">{unfit(item)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
