/** Loading the page anew by itself, because another tab runs a newer version: at the same place, and never under somebody's hands. */
import { isTyped } from './unsaved-input';

const guardKey = 'waymark.reloaded';
const tenMinutes = 10 * 60_000;

/** What must not go while somebody is at it says so with this attribute: open fields, an offer to undo, reading aloud. */
const busy = 'dialog[open], [data-busy]';

const holds = new Set<() => boolean>();
let waits = false;

/** `wouldLose` says, whenever it is asked, whether to load the page anew would lose something. Returns how to stop. */
export function holdReload(wouldLose: () => boolean): () => void {
  holds.add(wouldLose);
  return () => {
    holds.delete(wouldLose);
  };
}

/**
 * Loads the page anew where nothing is unsaved, typed or open; else as soon as that is so when the page is left or looked
 * at again. At most once in ten minutes, and never where it could not be had. Gives whether it is loading now.
 */
export function reloadAtRest(): boolean {
  if (isAtRest() && mayReload(Date.now())) {
    // The address and its state outlive the loading: see `useScreen`.
    history.replaceState({ top: scrollY }, '');
    location.reload();
    return true;
  }
  if (!waits) document.addEventListener('visibilitychange', reloadAtRest);
  waits = true;
  return false;
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

/** Whether loading the page anew now would take nothing out of somebody's hands. */
export function isAtRest(): boolean {
  if (!navigator.onLine && !navigator.serviceWorker?.controller) return false;
  if ([...holds].some((wouldLose) => wouldLose())) return false;
  return !isTyped() && !document.querySelector(busy) && !isWriting();
}

/** Whether a field that can be typed into has the focus on a page that is seen: somebody is about to. */
function isWriting(): boolean {
  const { activeElement, visibilityState } = document;
  if (visibilityState === 'hidden') return false;
  return Boolean(activeElement?.matches('input:not([type=checkbox], [type=radio]), textarea, select'));
}
