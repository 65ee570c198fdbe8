import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The text of every file in `locales/`, by its path from the project: `locales/en/ui.json`. */
export type Source = ReadonlyMap<string, string>;

/**
 * Reads every YAML, JSON and Markdown file under `dir`. Paths start with `locales/` whatever `dir` is called;
 * line ends are made `\n` and a byte-order mark is taken off. Throws when the folder cannot be read.
 */
export function readLocales(dir: string): Source {
  const files = new Map<string, string>();
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !/\.(ya?ml|json|md)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(dir, path).split(sep).join('/');
    files.set(`locales/${name}`, tidy(readFileSync(path, 'utf8')));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const tidy = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
