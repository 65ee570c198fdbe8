import type { ComponentChildren } from 'preact';
import { Also, Both, titled } from '../../components/second-language';
import { dateInWords } from '../../language/dates';
import { type Reader, useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import type { Say } from '../../language/words';
import type { Answers } from '../../offer/answers';
import { sectionAt } from '../../offer/docs';
import { entitled } from '../../offer/entitled';
import type { Milestone, YearItem } from '../../offer/years';
import { to } from '../../routes';
import { verdictInWords } from '../answers/verdict-words';
import { RemindMe } from './remind-me';

const kinds = ['deadlines', 'begins', 'ends'] as const;
const names = { deadlines: 'deadline', begins: 'begins', ends: 'ends' } as const;

/** An age in years, or in years and months. */
const spokenAge = ({ years, months }: Milestone['age'], say: Say): string =>
  months ? say('years.ageAndMonths', { years, months }) : String(years);

/** One birthday: what has a deadline, begins and ends on it, and a reminder for it. */
export function Year({ milestone, answers }: { milestone: Milestone; answers: Answers }) {
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
