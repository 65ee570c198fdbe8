/** `tsx tests/content/make-edited.ts <folder>`: the published content after twelve ordinary edits, as files. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allEdits } from './edits';
import { published, source, today } from './published';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder to write to.');
const fileOf = (path: string) => join(folder, path.replace(/^locales\//, ''));

rmSync(folder, { recursive: true, force: true });
cpSync(published, folder, { recursive: true });
const after = await allEdits(source, today);
for (const path of source.keys()) if (!after.has(path)) rmSync(fileOf(path));
for (const [path, text] of after) {
  if (source.get(path) === text) continue;
  mkdirSync(dirname(fileOf(path)), { recursive: true });
  writeFileSync(fileOf(path), text);
}
