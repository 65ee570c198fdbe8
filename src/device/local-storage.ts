/** Small things remembered on this phone. Where the browser blocks its storage they last as long as the page. */

import { onReturn } from './on-return';

const memory = new Map<string, string>();
const listeners = new Set<() => void>();
/** Comes and goes in a moment: other tabs hear of it. */
const forgotten = 'waymark.forgotten';

/** What was remembered under `key`; undefined where nothing was. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? memory.get(key);
  } catch {
    return memory.get(key);
  }
}

/** Remembers `value` under `key`. Never throws. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
    memory.delete(key);
  } catch {
    memory.set(key, value);
  }
}

/** Forgets what is under `key`. Never throws. */
export function unremember(key: string): void {
  memory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // It was never written.
  }
}

/** Calls `listener` when everything is forgotten, here or in another tab. Returns how to stop. */
export function onForget(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** A number that goes with everything else: a page that was kept whole meanwhile knows by it that all was forgotten. */
const since = 'waymark.since';

/** Forgets with another tab that forgets everything. Call it once, in a browser. */
export function forgetWithOthers(): void {
  let left: string | undefined;
  addEventListener('pagehide', ({ persisted }) => {
    left = persisted ? marked() : undefined;
  });
  onReturn(() => {
    if (left !== undefined && left !== recall(since)) forgetHere();
  });
  addEventListener('storage', ({ key, newValue }) => {
    if (key === forgotten && newValue) forgetHere();
  });
}

/** The number that is there, or a new one where there is none; undefined where nothing is remembered that could go. */
function marked(): string | undefined {
  try {
    if (ourKeys(localStorage).length === 0) return undefined;
  } catch {
    return undefined;
  }
  if (!recall(since)) remember(since, Math.random().toString(36).slice(2));
  return recall(since);
}

/** Forgets what this tab alone has. */
function forgetHere(): void {
  memory.clear();
  for (const listener of [...listeners]) listener();
  try {
    for (const key of ourKeys(sessionStorage)) sessionStorage.removeItem(key);
  } catch {
    // It was never written.
  }
}

/** Forgets everything of this app, and what each open tab alone has. Gives whether nothing is left. Never throws. */
export function unrememberAll(): boolean {
  forgetHere();
  try {
    localStorage.setItem(forgotten, 'yes');
    for (const key of ourKeys(localStorage)) localStorage.removeItem(key);
    return [localStorage, sessionStorage].every((store) => ourKeys(store).length === 0);
  } catch {
    // Where the browser blocks its storage nothing was ever written.
    return true;
  }
}

const ourKeys = (store: Storage): string[] =>
  Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) =>
    key.startsWith('waymark.'),
  );

/** Whether the browser lets this site store anything that outlives the page. */
export function storageWorks(): boolean {
  const key = 'waymark.probe';
  try {
    localStorage.setItem(key, '1');
    const works = localStorage.getItem(key) === '1';
    localStorage.removeItem(key);
    return works;
  } catch {
    return false;
  }
}
