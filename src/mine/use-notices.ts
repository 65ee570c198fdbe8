import { useEffect } from 'preact/hooks';
import { phoneDay } from '../language/phone-day';
import type { Say } from '../language/words';
import { loadWholePack } from '../screens';
import { findMine, onFirstMine } from './flag';
import { remindEvent, remindingNow } from './reminding';

/** Reminds of dates on whatever page is open. Loads nothing where the person did not ask to be reminded. */
export function useNotices(packAddress: string, today: string, say: Say): void {
  useEffect(() => {
    // The page comes with the day on which it was built.
    if (today !== phoneDay()) return;
    let stop: (() => void) | undefined;
    let wanted = true;
    const start = async () => {
      if (remindingNow() !== 'on' || !(await findMine())) return;
      const { watchNotices } = await import('./notices');
      if (wanted) stop ??= watchNotices(() => loadWholePack(packAddress), today, say);
    };
    const begin = () => void start().catch(() => {});
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
