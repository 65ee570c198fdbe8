/** Deletes what has had its time: visits, and what was here before a restore. Import it dynamically only: it brings Dexie. */
import { expired } from './expire';
import type { Day } from './records';
import { watchRows, writeRows } from './rows';
import { dropOldSnapshot } from './snapshot';

/** Deletes once what is over on the day `today`, the visits as soon as they can be read. Returns how to stop waiting. */
export function deleteExpired(today: Day): () => void {
  dropOldSnapshot(Date.now()).catch(() => {});
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
