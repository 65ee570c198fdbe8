import { useEffect } from 'preact/hooks';
import { whenIdle } from '../components/idle';
import { phoneDay } from '../language/phone-day';
import type { Say } from '../language/words';
import { loadWholePack } from '../screens';
import { hasBadge, showBadge } from './app-badge';
import { findMine, onFirstMine } from './flag';
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
      const { watchNotices } = await import('./notices');
      if (wanted) stop ??= watchNotices(() => loadWholePack(packAddress), today, say);
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
