import { onReturn } from './on-return';
import { phoneDay } from './phone-day';

/** In milliseconds. A device that slept is late with its timers, so none is longer than this. */
const longest = 10 * 60_000;

/** How long it is until the phone's own calendar has another day, in milliseconds; always above 0. */
export const untilMidnight = (now: Date): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();

/**
 * Calls `listener` with the day, `YYYY-MM-DD`: now, at each midnight also of a page that stays in sight, and whenever the
 * page is looked at again or brought back, because its timers may have slept. Returns how to stop.
 */
export function watchDay(listener: (day: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    const now = new Date();
    timer = setTimeout(look, Math.min(untilMidnight(now), longest));
    listener(phoneDay(now));
  };
  look();
  document.addEventListener('visibilitychange', look);
  addEventListener('focus', look);
  const stopReturning = onReturn(look);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    removeEventListener('focus', look);
    stopReturning();
  };
}
