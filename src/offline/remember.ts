/** Small things remembered on this phone. Where the browser blocks its storage they last as long as the page. */

const memory = new Map<string, string>();

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

/** Forgets everything of this app, in this tab's own storage too. Gives whether nothing is left. Never throws. */
export function unrememberAll(): boolean {
  memory.clear();
  try {
    for (const store of [localStorage, sessionStorage])
      for (const key of ourKeys(store)) store.removeItem(key);
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
