/** The files that this phone keeps: fetched whole or not at all, and none that is not the file that was built. */
import { keyOf, type PrecacheEntry } from './manifest';
import type { Reason } from './messages';

/** The server answered, but not with this file: the site has moved on to another version. */
class ChangedError extends Error {}
/** Something that calls itself this file and is not: a login page, half of it, another build's. */
class WrongError extends Error {}

/** What the name of each cache of a language begins with. */
export const ofLanguages = 'waymark-language-';

/** The name of the cache that holds a language's files. Files of two builds lie side by side in it during an update. */
export const cacheOf = (lang: string): string => `${ofLanguages}${lang}`;

/** The name of the cache that holds the app and the source language. Phones have it under this name. */
export const shellCache = (base: string): string => `workbox-precache-v2-${new URL('/', base).href}`;

/** So many files are asked for at once: the page that is read meanwhile has its turn too. */
const atOnce = 6;

/**
 * Fetches what is missing of `entries` and keeps it in the cache `name`. Nothing is kept before everything has come; when
 * there is no room for all, what was put is taken away again. With `mend` it looks into each file that is there, and
 * drops at once what is not the one of the build.
 * Throws a TypeError with no signal, a ChangedError or WrongError when another file comes, and what the cache throws.
 */
export async function storeFiles(
  name: string,
  entries: readonly PrecacheEntry[],
  base: string,
  mend = false,
): Promise<void> {
  const cache = await caches.open(name);
  const here = new Set((await cache.keys()).map(({ url }) => url));
  const missing: PrecacheEntry[] = [];
  for (const entry of entries) {
    const key = keyOf(entry, base);
    const right = here.has(key) && (!mend || (await isRight(await cache.match(key), entry)));
    if (right) continue;
    if (here.has(key)) await cache.delete(key);
    missing.push(entry);
  }
  const files: [key: string, file: Response][] = [];
  const queue = missing.values();
  const fetchNext = async () => {
    for (const entry of queue) files.push([keyOf(entry, base), await fetchWhole(entry, base)]);
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
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
export async function hasFiles(
  name: string,
  entries: readonly PrecacheEntry[],
  base: string,
): Promise<boolean> {
  try {
    if (!(await caches.has(name))) return false;
    const here = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
    return entries.every((entry) => here.has(keyOf(entry, base)));
  } catch {
    return false;
  }
}

/** Deletes from a cache whatever is not in `entries`: the files of builds before this one. */
export async function dropOthers(
  name: string,
  entries: readonly PrecacheEntry[],
  base: string,
): Promise<void> {
  const wanted = new Set(entries.map((entry) => keyOf(entry, base)));
  const cache = await caches.open(name);
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
}

/** Why keeping failed, as a code. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof ChangedError) return 'changed';
  if (error instanceof WrongError) return 'wrong';
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'TypeError' || name === 'AbortError' ? 'offline' : 'blocked';
}

/**
 * One file, as it was built. Where its name changes with its content the browser may have it already; but it may as well
 * have kept a wrong answer under that name, so that the network is asked once more.
 */
async function fetchWhole(entry: PrecacheEntry, base: string): Promise<Response> {
  const url = new URL(entry.url, base).href;
  let why: Error | undefined;
  for (const cache of entry.revision === null ? (['default', 'reload'] as const) : (['reload'] as const)) {
    const response = await fetch(url, { cache, credentials: 'same-origin' });
    // A new response, because the browser refuses to open a page with one that was redirected.
    const file = new Response(await response.blob(), { headers: response.headers });
    if (response.ok && (await isRight(file, entry))) return file;
    const Kind = response.ok ? WrongError : ChangedError;
    why = new Kind(`${url} answered ${response.status}, not with the file of this version.`);
  }
  throw why;
}

/** What a browser must be told that a file is, or it will not take it. */
const kinds: Record<string, string> = {
  js: 'javascript',
  css: 'css',
  html: 'html',
  json: 'json',
  svg: 'svg',
};

/** Whether this is the file that was built. False too where it cannot be read. */
async function isRight(file: Response | undefined, entry: PrecacheEntry): Promise<boolean> {
  if (!file) return false;
  const kind = kinds[entry.url.split('.').at(-1) ?? ''] ?? '';
  if (!(file.headers.get('content-type') ?? '').includes(kind)) return false;
  try {
    const bytes = await crypto.subtle.digest('SHA-256', await file.clone().arrayBuffer());
    return btoa(String.fromCharCode(...new Uint8Array(bytes))).startsWith(entry.digest);
  } catch {
    return false;
  }
}
