/** Deletes visits whose time is over. Import it dynamically only: it brings Dexie. */
import { expired } from './expire';
import type { Day } from './records';
import { watchRows, writeRows } from './rows';

/** Deletes once what is over on the day `today`, as soon as the visits can be read. Returns how to stop waiting. */
export function deleteExpired(today: Day): () => void {
  const stop = watchRows({ tables: ['visits'] }, (data) => {
    // Locked: they are read once the passcode is given.
    if (!data) return;
    stop();
    const over = expired(data.visits, today);
    // What cannot be deleted now is tried again on the next page.
    if (over.length > 0) writeRows(over.map(({ id }) => ({ table: 'visits', id }) as const)).catch(() => {});
  });
  return stop;
}
