/**
 * The keys of what was unlocked in this tab: gone when the person leaves it, for another language too. To hand them to the
 * next page through the service worker would put them within reach of every other page of this site.
 */
import { holdReload } from '../../device/reload';

/** In milliseconds: a tab that was out of sight for longer asks for the passcode again. */
const timeoutMs = 60_000;

const keys = new Map<string, CryptoKey>();
// Who has just given the passcode is not asked for it again.
holdReload(() => keys.size > 0);
const listeners = new Set<() => void>();
let hiddenSince: number | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The key of this id, where this tab was given the passcode. */
export const heldKey = (id: string): CryptoKey | undefined => keys.get(id);

/** The key that came last, with its id. */
export const lastKey = (): [id: string, key: CryptoKey] | undefined => [...keys].at(-1);

/** Keeps a key until the tab is left, also by "Exit this page" with no signal, or out of sight for a minute. */
export function holdKey(id: string, key: CryptoKey): void {
  if (keys.size === 0) {
    addEventListener('pagehide', dropKeys);
    document.addEventListener('waymark-exit', dropKeys);
    document.addEventListener('visibilitychange', seenOrNot);
    // It may have been left while the passcode was tried.
    seenOrNot();
  }
  keys.set(id, key);
  tell();
}

/** Forgets one key, where others are held too. */
export function dropKey(id: string): void {
  if (keys.size === 1 && keys.has(id)) dropKeys();
  else if (keys.delete(id)) tell();
}

/** Forgets every key: what is sealed is closed from now on in this tab. */
export function dropKeys(): void {
  if (keys.size === 0) return;
  keys.clear();
  clearTimeout(timer);
  hiddenSince = undefined;
  removeEventListener('pagehide', dropKeys);
  document.removeEventListener('waymark-exit', dropKeys);
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

function seenOrNot(): void {
  clearTimeout(timer);
  if (document.visibilityState === 'hidden') {
    hiddenSince = Date.now();
    timer = setTimeout(dropKeys, timeoutMs);
    return;
  }
  // A phone stops the timers of what it does not show.
  if (hiddenSince !== undefined && Date.now() - hiddenSince >= timeoutMs) dropKeys();
  hiddenSince = undefined;
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}
