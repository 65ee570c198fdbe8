import { PageHead } from '../components/page-head';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { useMine } from '../mine/use-mine';
import { answerTo } from '../offer/answers';
import { type Milestone, milestones, type YearItem } from '../offer/years';
import { to } from '../routes';

const kinds = ['deadlines', 'begins', 'ends'] as const;

/** From today to the day the offer ends: what begins, what ends and what has a deadline, birthday by birthday. */
export function Years() {
  const { pack, lang, say, today } = useReader();
  const { answers } = useMine();
  const born = answerTo(answers, 'born');
  const all = milestones(pack, born);
  const past = all.filter(({ date }) => date !== undefined && date <= today);
  const coming = all.filter((milestone) => !past.includes(milestone));
  return (
    <>
      <PageHead title={say('years.title')} summary={say('years.summary')} icon="clock" />
      {!born && (
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
                <Year milestone={milestone} />
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
            <Year milestone={milestone} />
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

function Year({ milestone }: { milestone: Milestone }) {
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
      {kinds.map((kind) => milestone[kind].length > 0 && <Items kind={kind} items={milestone[kind]} />)}
    </>
  );
}

const names = { deadlines: 'deadline', begins: 'begins', ends: 'ends' } as const;

function Items({ kind, items }: { kind: (typeof kinds)[number]; items: YearItem[] }) {
  const { lang, say } = useReader();
  return (
    <>
      <h3>{say(`years.${names[kind]}`)}</h3>
      <ul>
        {items.map(({ topic, section }) => (
          <li>
            <a href={to(lang, topic, section.id)} {...borrowed(section.lang)}>
              {section.title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
