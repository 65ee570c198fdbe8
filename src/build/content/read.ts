import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The text of every file in `locales/`, by its path from the project: `locales/en/ui.json`. Of a recording, the hash of its sound. */
export type Source = ReadonlyMap<string, string>;

/**
 * Reads every YAML, JSON and Markdown file under `dir`, and finds the recordings. Paths start with `locales/` whatever `dir` is called;
 * line ends are made `\n` and a byte-order mark is taken off. Throws when the folder cannot be read.
 */
export function readLocales(dir: string): Source {
  const files = new Map<string, string>();
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(dir, path).split(sep).join('/');
    if (entry.isFile() && isRecording(name)) files.set(`locales/${name}`, hashOfSound(readFileSync(path)));
    if (!entry.isFile() || !/\.(ya?ml|json|md)$/.test(entry.name)) continue;
    files.set(`locales/${name}`, tidy(readFileSync(path, 'utf8')));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isRecording = (name: string) => /^[^/]+\/audio\/.*[^/]\.\w+$/.test(name);
const hashOfSound = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
const tidy = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
