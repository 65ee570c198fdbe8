import { useEffect } from 'preact/hooks';
import { whenIdle } from '../device/idle';
import { findMine } from './model/has-data';
import type { Day } from './model/records';

/**
 * Deletes visits whose time is over, whichever page is open: who never looks at their visits again must not keep them.
 * `off` on the page of the visits, which does it itself: `told` hears how many went. Loads nothing where nothing was saved.
 */
export function useExpiry(today: Day, off: boolean, told?: (visits: number) => void): void {
  useEffect(() => {
    if (off) return;
    let stop: (() => void) | undefined;
    let wanted = true;
    const start = async () => {
      if (!wanted || !(await findMine())) return;
      const { deleteExpired } = await import('./db/delete-expired');
      if (wanted) stop = deleteExpired(today, told);
    };
    whenIdle(() => void start().catch(() => {}));
    return () => {
      wanted = false;
      stop?.();
    };
  }, [today, off]);
}
