import { counted } from '../../language/counted';
import { dateInWords } from '../../language/dates';
import { useReader } from '../../language/reader';
import type { MyDate } from '../../store/model/records';
import { daysBetween } from '../../store/model/recurrence';

/** A day and its time in words, and how far away it is. */
export function DateWords({ day, time, ask }: Pick<MyDate, 'day' | 'time' | 'ask'>) {
  const { pack, say, today } = useReader();
  const date = dateInWords(day, pack.language);
  const days = daysBetween(today, day);
  return (
    <>
      <strong>{ask ? say('dates.asks', { date }) : time ? say('dates.at', { date, time }) : date}</strong>
      {days !== 0 && (
        <span class="chip">
          {days < 0 ? counted(say, 'dates.ago', -days) : counted(say, 'dates.in', days)}
        </span>
      )}
    </>
  );
}

/** When a date is; of a finished one what came of it last, and when. */
export function DateState({ date: { day, time, ask, closed, history } }: { date: MyDate }) {
  const { pack, say } = useReader();
  const last = closed && history.at(-1);
  if (last)
    return (
      <strong>{say(`dates.happened.${last.what}`, { date: dateInWords(last.day, pack.language) })}</strong>
    );
  return <DateWords day={day} {...(time ? { time } : {})} {...(ask ? { ask } : {})} />;
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
