/** Wrong tries of the passcode: after some of them a pause comes, and it grows. They are counted where every tab sees them. */
import type { Database } from './database';

const second = 1000;
const minute = 60 * second;

/** The pauses after the fifth wrong try and those that follow; the last one comes again and again. */
const pauses = [30 * second, minute, 5 * minute, 15 * minute, 60 * minute];
const freeTries = 5;

/** How long nobody can try again after so many wrong tries, in milliseconds. Pure. */
export const pauseAfter = (wrong: number): number =>
  wrong < freeTries ? 0 : (pauses[Math.min(wrong - freeTries, pauses.length - 1)] ?? 0);

/** The row of `settings` with how many tries were not right, or not ended, and when the last of them was. */
interface TriesRow {
  id: 'tries';
  wrong: number;
  last: number;
}

const isTries = (row: unknown): row is TriesRow => {
  const { wrong, last } = (row ?? {}) as Partial<TriesRow>;
  return Number.isFinite(wrong) && Number.isFinite(last);
};

/** When the pause ends: in milliseconds since 1970; 0 where there is none. A clock that was turned back begins it anew. */
function untilOf(row: TriesRow | undefined, now: number): number {
  if (!row) return 0;
  const pause = pauseAfter(row.wrong);
  return Math.min(row.last, now) + pause > now ? Math.min(row.last, now) + pause : 0;
}

async function triesIn(db: Database): Promise<TriesRow | undefined> {
  const row: unknown = await db.settings.get('tries');
  return isTries(row) ? row : undefined;
}

/** When somebody can try again, in milliseconds since 1970; 0 where they can now. */
export const pausedUntil = async (db: Database, now: number): Promise<number> =>
  untilOf(await triesIn(db), now);

/**
 * Counts a try before it is made, so that neither a reload nor another tab makes it go uncounted. Gives false, and counts
 * nothing, in a pause.
 */
export const beginTry = (db: Database, now: number): Promise<boolean> =>
  db.transaction('rw', db.settings, async () => {
    const row = await triesIn(db);
    if (untilOf(row, now) > 0) {
      const again: TriesRow | undefined = row && { ...row, last: now };
      if (row && again && row.last > now) await db.settings.put(again);
      return false;
    }
    const next: TriesRow = { id: 'tries', wrong: (row?.wrong ?? 0) + 1, last: now };
    await db.settings.put(next);
    return true;
  });

/** The right passcode was given: what was wrong before counts no more. */
export const endTries = (db: Database): Promise<void> => db.settings.delete('tries');
