import { counted } from '../language/counted';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import type { MyDate } from './records';
import { daysBetween } from './recur';

/** A day and its time in words, and how far away it is. */
export function DateWords({ day, time }: Pick<MyDate, 'day' | 'time'>) {
  const { pack, say, today } = useReader();
  const date = dateInWords(day, pack.language);
  const days = daysBetween(today, day);
  return (
    <>
      <strong>{time ? say('dates.at', { date, time }) : date}</strong>
      {days !== 0 && (
        <span class="chip">
          {days < 0 ? counted(say, 'dates.ago', -days) : counted(say, 'dates.in', days)}
        </span>
      )}
    </>
  );
}

/** What happened to a date before, oldest first; nothing where nothing did. */
export function DateHistory({ date: { history } }: { date: MyDate }) {
  const { pack, say } = useReader();
  if (history.length === 0) return null;
  return (
    <>
      <h4>{say('dates.history')}</h4>
      <ol class="history">
        {history.map(({ day, what }) => (
          <li>{say(`dates.happened.${what}`, { date: dateInWords(day, pack.language) })}</li>
        ))}
      </ol>
    </>
  );
}
