/** The files of one language on this phone: fetched whole or not at all. */
import { type Entry, keyOf } from './manifest';
import type { Reason } from './messages';

/** The server answered, but not with this file: the site has moved on to another version. */
class ChangedError extends Error {}

/** The name of the cache that holds a language's files. Files of two builds lie side by side in it during an update. */
export const cacheOf = (lang: string): string => `waymark-language-${lang}`;

/**
 * Fetches what is missing of `entries` and keeps it under `cacheOf(lang)`. Nothing is kept before everything has come;
 * when there is no room for all, what was put is taken away again.
 * Throws a TypeError with no signal, a ChangedError when a file is not there, and what the cache throws.
 */
export async function storeFiles(lang: string, entries: readonly Entry[], base: string): Promise<void> {
  const cache = await caches.open(cacheOf(lang));
  const missing: Entry[] = [];
  for (const entry of entries) if (!(await cache.match(keyOf(entry, base)))) missing.push(entry);
  const files = await Promise.all(missing.map((entry) => fetchWhole(entry, base)));
  const put: string[] = [];
  try {
    for (const [key, file] of files) {
      await cache.put(key, file);
      put.push(key);
    }
  } catch (error) {
    for (const key of put) await cache.delete(key);
    throw error;
  }
}

/** Whether every file is there. False where the cache cannot be read. */
export async function hasFiles(lang: string, entries: readonly Entry[], base: string): Promise<boolean> {
  try {
    if (!(await caches.has(cacheOf(lang)))) return false;
    const cache = await caches.open(cacheOf(lang));
    for (const entry of entries) if (!(await cache.match(keyOf(entry, base)))) return false;
    return true;
  } catch {
    return false;
  }
}

/** Deletes from a language's cache whatever is not in `entries`: the files of builds before this one. */
export async function dropOthers(lang: string, entries: readonly Entry[], base: string): Promise<void> {
  const wanted = new Set(entries.map((entry) => keyOf(entry, base)));
  const cache = await caches.open(cacheOf(lang));
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
}

/** Why keeping failed, as a code. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof ChangedError) return 'changed';
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'TypeError' || name === 'AbortError' ? 'offline' : 'blocked';
}

async function fetchWhole(entry: Entry, base: string): Promise<[key: string, file: Response]> {
  const url = new URL(entry.url, base).href;
  const cache = entry.revision === null ? 'default' : 'reload';
  const response = await fetch(url, { cache, credentials: 'same-origin' });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || (url.endsWith('.json') && type.includes('html'))) {
    throw new ChangedError(`${url} answered ${response.status} ${type}, not the file of this version.`);
  }
  // A new response, because the browser refuses to open a page with one that was redirected.
  return [keyOf(entry, base), new Response(await response.blob(), { headers: response.headers })];
}
