/** Which languages this phone keeps: the part of the service worker that keeps, forgets and lists them. */
import { cacheOf, dropOthers, hasFiles, reasonOf, storeFiles } from './files';
import { type Entry, keyOf } from './manifest';
import type { ForgetAnswer, KeepAnswer, KeptAnswer, KeptLanguage } from './messages';

/** The cache whose keys are the kept languages: `/<code>`. It outlives every version. */
const listCache = 'waymark-kept';

export interface Build {
  /** The address of the worker. */
  base: string;
  source: string;
  languages: Record<string, Entry[]>;
  version: string;
}

/** The codes on the list, those of languages that this build no longer has too. */
export async function keptList(): Promise<string[]> {
  if (!(await caches.has(listCache))) return [];
  const keys = await (await caches.open(listCache)).keys();
  return keys.map((request) => new URL(request.url).pathname.slice(1));
}

/** Keeps a language: all its files, then its name on the list. A failure leaves nothing behind, and says why. */
export async function keepLanguage(lang: string, build: Build): Promise<KeepAnswer> {
  if (lang === build.source) return { ok: true };
  const entries = filesOf(lang, build);
  if (!entries) return { ok: false, reason: 'unknown' };
  let before = true;
  try {
    before = (await keptList()).includes(lang);
    await storeFiles(lang, entries, build.base);
    if (!before)
      await (await caches.open(listCache)).put(new URL(`/${lang}`, build.base).href, new Response(''));
    return { ok: true };
  } catch (error) {
    if (!before) await caches.delete(cacheOf(lang)).catch(() => false);
    return { ok: false, reason: reasonOf(error) };
  }
}

/** Forgets a language and deletes its files. The source language and the one in use stay. */
export async function forgetLanguage(lang: string, using: string, build: Build): Promise<ForgetAnswer> {
  if (lang === build.source) return { ok: false, reason: 'source' };
  if (lang === using) return { ok: false, reason: 'in-use' };
  if (!filesOf(lang, build)) return { ok: false, reason: 'unknown' };
  try {
    await (await caches.open(listCache)).delete(new URL(`/${lang}`, build.base).href);
    await caches.delete(cacheOf(lang));
    return { ok: true };
  } catch {
    return { ok: false, reason: 'blocked' };
  }
}

/** The kept languages whose files are all here, the source language first. `sourceBytes` is the size of its own files. */
export async function listKept(build: Build, sourceBytes: number): Promise<KeptAnswer> {
  try {
    const kept: KeptLanguage[] = [{ lang: build.source, bytes: sourceBytes }];
    for (const lang of await keptList()) {
      const entries = filesOf(lang, build);
      if (!entries || !(await hasFiles(lang, entries, build.base))) continue;
      const cache = await caches.open(cacheOf(lang));
      const files = await Promise.all(entries.map((entry) => cache.match(keyOf(entry, build.base))));
      kept.push({ lang, bytes: await sizeOf(files) });
    }
    return { ok: true, kept, version: build.version };
  } catch {
    return { ok: false, reason: 'blocked' };
  }
}

/** The bytes of some kept files together. */
export async function sizeOf(files: readonly (Response | undefined)[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (file ? (await file.blob()).size : 0)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * While this build is being installed: fetches its files of every kept language. Throws when one does not come, so that
 * the build before it stays and goes on serving its own files.
 */
export async function installKept(build: Build): Promise<void> {
  for (const lang of await keptList()) {
    const entries = filesOf(lang, build);
    if (entries) await storeFiles(lang, entries, build.base);
  }
}

/** Once this build is in charge: deletes the language files of builds before it, and of languages that are not kept. */
export async function activateKept(build: Build): Promise<void> {
  const kept = await keptList();
  for (const name of await caches.keys()) {
    if (!name.startsWith(cacheOf(''))) continue;
    const lang = name.slice(cacheOf('').length);
    const entries = kept.includes(lang) ? filesOf(lang, build) : undefined;
    if (entries) await dropOthers(lang, entries, build.base);
    else await caches.delete(name);
  }
}

/** The files of a language in this build; undefined where there is no such language. */
export function filesOf(lang: string, build: Build): Entry[] | undefined {
  return Object.hasOwn(build.languages, lang) ? build.languages[lang] : undefined;
}
