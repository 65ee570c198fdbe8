/** A part of the app or its words that does not load, most often because the site was updated while it was open: load the page anew, once. */
import { tryAgain } from '../components/try-again';
import { isAtRest, mayReload } from '../device/reload';
import type { Problem } from '../service-worker/messages';

/**
 * Listens for parts that fail to load. Loads the page anew at most once in ten minutes, never with no signal and never
 * under somebody's hands; otherwise calls `onProblem('chunk')` and lets the failure go on to whoever asked for the part.
 * Call it once, early.
 */
export function watchChunks(onProblem: (problem: Problem) => void): void {
  addEventListener('vite:preloadError', (event) => {
    if (navigator.onLine && isAtRest() && mayReload(Date.now())) {
      event.preventDefault();
      tryAgain();
    } else onProblem('chunk');
  });
}
