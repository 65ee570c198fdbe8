/** What a build is made of, as the service worker gets it: which files every phone keeps, and which belong to a language. */

/** A file of the build. `revision` is null where the file's name changes with its content. */
export interface PrecacheEntry {
  url: string;
  revision: string | null;
  /** The beginning of its SHA-256 in base64: see src/build/site/digests.ts. Where it is empty, any answer will do. */
  digest: string;
}

export interface Parts {
  /** Kept on every phone: the app itself and the source language. */
  shell: PrecacheEntry[];
  /** The files of every other language, by its code: kept where somebody reads it. */
  languages: Record<string, PrecacheEntry[]>;
  /** The files of the source language. They are in `shell` too. */
  source: PrecacheEntry[];
}

const packName = /^packs\/([a-z]{2,3}(?:-[A-Za-z]{4})?)\.[^/]+$/;

/**
 * Sorts the files of a build. A language is there when it has a pack (`packs/<code>.<hash>.json`); then everything
 * under `<code>/` is its own as well. Addresses are relative to the worker, with or without a slash before them.
 */
export function partition(entries: readonly PrecacheEntry[], source: string): Parts {
  const all = entries.map(tidy);
  const codes = new Set(
    all.map((entry) => packName.exec(entry.url)?.[1]).filter((code) => code !== undefined),
  );
  const parts: Parts = { shell: [], languages: {}, source: [] };
  for (const entry of all) {
    const code = packName.exec(entry.url)?.[1] ?? entry.url.slice(0, Math.max(0, entry.url.indexOf('/')));
    if (!codes.has(code)) parts.shell.push(entry);
    else if (code === source) {
      parts.shell.push(entry);
      parts.source.push(entry);
    } else {
      parts.languages[code] ??= [];
      parts.languages[code].push(entry);
    }
  }
  return parts;
}

/** The full address under which a file is kept: another one for every revision, so that two builds lie side by side. */
export function keyOf(entry: PrecacheEntry, base: string): string {
  const url = new URL(entry.url, base);
  if (entry.revision !== null) url.searchParams.set('__WB_REVISION__', entry.revision);
  return url.href;
}

/** A short name for a build: equal for equal files in any order. */
export function versionOf(entries: readonly PrecacheEntry[]): string {
  const names = entries.map(tidy).map(({ url, revision }) => `${url} ${revision ?? ''}`);
  let hash = 0x811c9dc5;
  for (const letter of names.sort().join('\n'))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

function tidy({ url, ...more }: PrecacheEntry): PrecacheEntry {
  return { url: url.replace(/^\.?\//, ''), ...more };
}
