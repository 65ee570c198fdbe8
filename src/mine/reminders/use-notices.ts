import { useEffect } from 'preact/hooks';
import { hasBadge, showBadge } from '../../device/badge';
import { whenIdle } from '../../device/idle';
import { phoneDay } from '../../device/phone-day';
import type { Say } from '../../language/words';
import { loadWholePack } from '../../packs/load';
import { findMine, onFirstMine } from '../../store/model/has-data';
import { remindEvent, remindingNow } from './reminding';

/**
 * Counts and reminds of what is due on whatever page is open, once that has been shown. Loads nothing where nothing is
 * saved, nor where the app's picture shows no number and the person did not ask to be reminded.
 */
export function useNotices(packAddress: string, today: string, say: Say): void {
  useEffect(() => {
    // The page comes with the day on which it was built.
    if (today !== phoneDay()) return;
    let stop: (() => void) | undefined;
    let wanted = true;
    const start = async () => {
      if (!wanted || stop || !(hasBadge() || remindingNow() === 'on')) return;
      // What the browser itself took away counts no more.
      if (!(await findMine())) return showBadge(0);
      const [{ watchNotices }, { watchRows }] = await Promise.all([
        import('./notices'),
        import('../../store/db/read-write'),
      ]);
      if (wanted) stop ??= watchNotices(watchRows, () => loadWholePack(packAddress), today, say);
    };
    const begin = () => whenIdle(() => void start().catch(() => {}));
    begin();
    addEventListener(remindEvent, begin);
    const stopWaiting = onFirstMine(begin);
    return () => {
      wanted = false;
      removeEventListener(remindEvent, begin);
      stopWaiting();
      stop?.();
    };
  }, [packAddress, today, say]);
}
