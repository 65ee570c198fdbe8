/** A part of the app that does not load, most often because the site was updated while it was open: load the page anew, once. */
import type { Problem } from './register';

const guardKey = 'waymark.reloaded';
const tenMinutes = 10 * 60_000;

/**
 * Listens for parts that fail to load. Reloads at most once in ten minutes, and never with no signal; otherwise calls
 * `onProblem('chunk')` and lets the failure go on to whoever asked for the part. Call it once, early.
 */
export function watchChunks(onProblem: (problem: Problem) => void): void {
  addEventListener('vite:preloadError', (event) => {
    if (navigator.onLine && mayReload(Date.now())) {
      event.preventDefault();
      location.reload();
    } else onProblem('chunk');
  });
}

/** Whether no reload has been made lately; notes this one. False where that cannot be noted, so that it never goes round. */
export function mayReload(now: number): boolean {
  try {
    const last = Number(sessionStorage.getItem(guardKey) ?? 0);
    if (last > 0 && now - last < tenMinutes) return false;
    sessionStorage.setItem(guardKey, String(now));
    return sessionStorage.getItem(guardKey) === String(now);
  } catch {
    return false;
  }
}
