/**
 * The frozen content: what the City offered on one day, in `tests/fixtures/city/`. Tests of what the app does run on it, so that no
 * edit of `locales/` and no other council turns them red. `npm run freeze` makes it anew.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @param {string} file */
const read = (file) => readFileSync(file, 'utf8');
/** @param {string} dir */
const filesIn = (dir) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(dir, path)).isFile(),
  );

/** The content that is published. */
export const real = join(root, 'locales');
/** What is frozen of it, as it lies in the repository. */
export const frozen = join(root, 'tests/fixtures/city');
/** The day on which it was frozen, `YYYY-MM-DD`: today, for it. Beside it the hash of the locks of that day, which are not kept. */
const [day = '', locks = ''] = readFileSync(join(frozen, 'day'), 'utf8').split(/\s+/);
export const frozenDay = day;

/** The hash of the locks as they are. */
export function locksNow() {
  const hash = createHash('sha256');
  for (const path of filesIn(real).sort())
    if (path.endsWith('lock.json')) hash.update(read(join(real, path)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Whether a file is frozen. Locks are left out: they would say that each word is a draft, as it is without them. So are the lists of
 * terms, which hold the words of today.
 * @param {string} name a file's own name
 */
export const kept = (name) => !['lock.json', 'terms.yaml', 'README.md'].includes(name);

/** @typedef {{ [key: string]: string | Words }} Words */

/**
 * The frozen words of the app, with those that it has won since.
 * @param {Words} old
 * @param {Words} now
 * @returns {Words}
 */
export function withNew(old, now) {
  const all = { ...old };
  for (const [key, words] of Object.entries(now)) {
    const had = all[key];
    if (had === undefined) all[key] = words;
    else if (typeof had === 'object' && typeof words === 'object') all[key] = withNew(had, words);
  }
  return all;
}

/**
 * The text of a file of the frozen content.
 * @param {string} path below its folder
 */
function textOf(path) {
  const now = join(real, path);
  if (!path.endsWith('/ui.json') || !existsSync(now)) return read(join(frozen, path));
  return `${JSON.stringify(withNew(JSON.parse(read(join(frozen, path))), JSON.parse(read(now))), null, 2)}\n`;
}

/**
 * A folder with the frozen content, whole: written anew where something of it changed.
 * @returns {string} its path, below `.cache/`
 */
export function frozenFolder() {
  const folder = join(root, '.cache/city');
  const paths = filesIn(frozen).filter((path) => path !== 'day');
  mkdirSync(folder, { recursive: true });
  for (const path of filesIn(folder)) if (!paths.includes(path)) rmSync(join(folder, path));
  for (const path of paths) {
    const file = join(folder, path);
    const text = textOf(path.replaceAll('\\', '/'));
    if (existsSync(file) && read(file) === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    // Another run may read it at this moment: it is there as it was, or as it is.
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  }
  return folder;
}

/** Whether the published content is the frozen one, so that one build does for both. */
export function isPublished() {
  const here = filesIn(real).filter((path) => kept(basename(path)));
  const there = filesIn(frozen).filter((path) => path !== 'day');
  const same = here.length === there.length && locks === locksNow();
  return same && here.every((path) => there.includes(path) && read(join(real, path)) === textOf(path));
}
