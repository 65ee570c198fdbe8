/** What the open app should say of by itself, once each. Pure: the day and the hour are given. */
import type { DueList } from '../../store/model/due';
import type { Day } from '../../store/model/records';

/** `due`: something waits today. `hour`: an appointment at `time` comes within the hour. `key` says it once. */
export type Notice = { key: string; what: 'due' } | { key: string; what: 'hour'; time: string };

const hour = 60;
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** What to say on the day `today` at `clock` (`HH:MM`) that is not among the keys `said` already. */
export function noticesAt(list: DueList, today: Day, clock: string, said: readonly string[]): Notice[] {
  const notices: Notice[] = [];
  if (list.overdue.length + list.today.length > 0) notices.push({ key: today, what: 'due' });
  for (const { time, ...due } of list.today) {
    if (!time || due.kind !== 'date') continue;
    const left = minutes(time) - minutes(clock);
    // The key outlives a lock: it holds no hour. The sequence grows when the hour is another.
    const key = `${today} ${due.id} ${due.date.sequence}`;
    if (left >= 0 && left <= hour) notices.push({ key, what: 'hour', time });
  }
  return notices.filter(({ key }) => !said.includes(key));
}
