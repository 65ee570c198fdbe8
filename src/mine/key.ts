/** The keys of what was unlocked in this tab: gone when the person leaves it, but for another language of the same page. */
import { holdReload } from '../offline/reload';
import { isToOtherLanguage, leaveKeys, leftKeys } from './handover';

/** In milliseconds: a tab that was out of sight for longer asks for the passcode again. */
const patience = 60_000;

const keys = new Map<string, CryptoKey>();
// Who has just given the passcode is not asked for it again.
holdReload(() => keys.size > 0);
const listeners = new Set<() => void>();
let hiddenSince: number | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const left = leftKeys();

/** Resolves once this tab has the keys that its page before left for it. As a rule there are none. */
export const arrived: Promise<void> = left.then((found) => {
  for (const [id, key] of found.keys) holdKey(id, key);
});

let give: () => unknown = () => undefined;

/**
 * What goes with the keys to the page in another language: `giving` is asked for it on the way, plain data that may be
 * cloned, and `taking` is given it there.
 */
export function alsoLeave(giving: () => unknown, taking: (more: unknown) => void): void {
  give = giving;
  void left.then(({ more }) => more !== undefined && taking(more));
}

/** The key of this id, where this tab was given the passcode. */
export const heldKey = (id: string): CryptoKey | undefined => keys.get(id);

/** Keeps a key until the tab is left, or out of sight for a minute. */
export function holdKey(id: string, key: CryptoKey): void {
  if (keys.size === 0) {
    addEventListener('pagehide', dropKeys);
    document.addEventListener('click', onTap);
    document.addEventListener('visibilitychange', seenOrNot);
    // A page that was left while it was loading hears of nothing until it is seen.
    seenOrNot();
  }
  keys.set(id, key);
  tell();
}

/** Forgets every key: what is sealed is closed from now on in this tab. */
export function dropKeys(): void {
  if (keys.size === 0) return;
  keys.clear();
  clearTimeout(timer);
  hiddenSince = undefined;
  removeEventListener('pagehide', dropKeys);
  document.removeEventListener('click', onTap);
  document.removeEventListener('visibilitychange', seenOrNot);
  tell();
}

/** Calls `listener` whenever a key comes or goes. Returns how to stop. */
export function onKeys(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function onTap(event: MouseEvent): void {
  if (!event.defaultPrevented && isToOtherLanguage(event)) leaveKeys({ keys, more: give() });
}

function seenOrNot(): void {
  clearTimeout(timer);
  if (document.visibilityState === 'hidden') {
    hiddenSince = Date.now();
    timer = setTimeout(dropKeys, patience);
    return;
  }
  // A phone stops the timers of what it does not show.
  if (hiddenSince !== undefined && Date.now() - hiddenSince >= patience) dropKeys();
  hiddenSince = undefined;
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}
