import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLocales, type Source } from '../../../src/build/content/read';

const folder = (name: string) => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));

/** The day on which every fixture is checked. */
export const today = '2026-11-22';

/** The small valid content that every broken fixture is laid over. */
export const base: Source = readLocales(folder('base'));

/** The base with the files of one fixture in place of its own. */
export function fixture(name: string): Source {
  return new Map([...base, ...readLocales(folder(name))]);
}

/** The names of the broken fixtures. */
export const broken = readdirSync(folder('.')).filter((name) => !['base', 'city'].includes(name));

/** The base with one file's text changed by replacing `from` with `to`. Throws when `from` is not there. */
export function changed(file: string, from: string, to: string, source: Source = base): Source {
  const path = `locales/${file}`;
  const text = source.get(path) ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not have ${from}`);
  return new Map([...source, [path, text.replace(from, to)]]);
}
