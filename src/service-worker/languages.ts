/** Which languages this phone keeps: the part of the service worker that keeps, forgets and lists them. */
import { cacheOf, dropOthers, hasFiles, ofLanguages, reasonOf, shellCache, storeFiles } from './files';
import { keyOf, type PrecacheEntry } from './manifest';
import type { ForgetAnswer, KeepAnswer, KeptAnswer, KeptLanguage } from './messages';

/** The cache whose keys are the kept languages: `/<code>`. It outlives every version. */
const listCache = 'waymark-kept';

export interface Build {
  /** The address of the worker. */
  base: string;
  source: string;
  /** The app itself and the source language: kept on every phone. */
  shell: PrecacheEntry[];
  languages: Record<string, PrecacheEntry[]>;
  version: string;
}

/** The codes on the list, those of languages that this build no longer has too. */
export async function keptList(): Promise<string[]> {
  if (!(await caches.has(listCache))) return [];
  const keys = await (await caches.open(listCache)).keys();
  return keys.map((request) => new URL(request.url).pathname.slice(1));
}

/**
 * Keeps a language: the app, where something of it is gone, and all files of the language, then its name on the list.
 * A failure leaves nothing of the language behind, and says why.
 */
export async function keepLanguage(lang: string, build: Build): Promise<KeepAnswer> {
  const entries = filesOf(lang, build);
  if (!entries && lang !== build.source) return { ok: false, reason: 'unknown' };
  let before = true;
  try {
    before = (await keptList()).includes(lang);
    await storeFiles(shellCache(build.base), build.shell, build.base);
    if (!entries) return { ok: true };
    await storeFiles(cacheOf(lang), entries, build.base);
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

/** The kept languages whose files are all here, the source language first. `source` are the files that are its own. */
export async function listKept(build: Build, source: readonly PrecacheEntry[]): Promise<KeptAnswer> {
  const { base } = build;
  try {
    const kept: KeptLanguage[] = [];
    const lost: string[] = [];
    const look = async (
      lang: string,
      name: string,
      all: readonly PrecacheEntry[],
      own: readonly PrecacheEntry[],
    ) => {
      if (!(await hasFiles(name, all, base))) return void lost.push(lang);
      const cache = await caches.open(name);
      const files = await Promise.all(own.map((entry) => cache.match(keyOf(entry, base))));
      kept.push({ lang, bytes: await sizeOf(files) });
    };
    await look(build.source, shellCache(base), build.shell, source);
    for (const lang of await keptList()) {
      const entries = filesOf(lang, build);
      if (entries) await look(lang, cacheOf(lang), entries, entries);
    }
    return { ok: true, kept, lost, version: build.version };
  } catch {
    return { ok: false, reason: 'blocked' };
  }
}

/** The bytes of some kept files together. */
async function sizeOf(files: readonly (Response | undefined)[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (file ? (await file.blob()).size : 0)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * While this build is being installed: fetches its files, and those of every kept language. Throws when one does not come
 * or is not the file that was built, so that the build before it stays and goes on serving its own files.
 */
export async function installKept(build: Build): Promise<void> {
  for (const [name, entries] of await allKept(build)) await storeFiles(name, entries, build.base, true);
}

/** Drops every file that is not the one of this build, and asks the network for it once. Whether all are there. */
export async function mendKept(build: Build): Promise<boolean> {
  let whole = true;
  for (const [name, entries] of await allKept(build))
    await storeFiles(name, entries, build.base, true).catch(() => {
      whole = false;
    });
  return whole;
}

/** The caches of what is kept in this build, with the files of each. */
async function allKept(build: Build): Promise<[name: string, entries: PrecacheEntry[]][]> {
  const kept = (await keptList()).flatMap((lang): [string, PrecacheEntry[]][] => {
    const entries = filesOf(lang, build);
    return entries ? [[cacheOf(lang), entries]] : [];
  });
  return [[shellCache(build.base), build.shell], ...kept];
}

/** Once this build is in charge: deletes the files of builds before it, and of languages that are not kept. */
export async function activateKept(build: Build): Promise<void> {
  const kept = new Map(await allKept(build));
  for (const name of await caches.keys()) {
    const entries = kept.get(name);
    if (entries) await dropOthers(name, entries, build.base);
    else if (name.startsWith(ofLanguages)) await caches.delete(name);
  }
}

/** The files of a language in this build; undefined where there is no such language. */
export function filesOf(lang: string, build: Build): PrecacheEntry[] | undefined {
  return Object.hasOwn(build.languages, lang) ? build.languages[lang] : undefined;
}
