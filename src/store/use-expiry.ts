import { useEffect } from 'preact/hooks';
import { whenIdle } from '../device/idle';
import { watchDay } from '../device/watch-day';
import { findMine } from './model/has-data';
import type { Day } from './model/records';

/**
 * Deletes visits whose time is over on the phone's own day, whichever page is open: who never looks at their visits again
 * must not keep them. A page begins with the day of its build, which says nothing of the phone, so that is never asked.
 * `off` on the page of the visits, which does it itself: `told` hears how many went. Loads nothing where nothing was saved.
 */
export function useExpiry(off: boolean, told?: (visits: number) => void): void {
  useEffect(() => {
    if (off) return;
    let stop: (() => void) | undefined;
    let wanted: Day | undefined;
    const start = async (today: Day) => {
      if (wanted !== today || !(await findMine())) return;
      const { deleteExpired } = await import('./db/delete-expired');
      if (wanted === today) stop = deleteExpired(today, told);
    };
    const stopWatching = watchDay((today) => {
      if (today === wanted) return;
      stop?.();
      wanted = today;
      whenIdle(() => void start(today).catch(() => {}));
    });
    return () => {
      stopWatching();
      wanted = undefined;
      stop?.();
    };
  }, [off]);
}
