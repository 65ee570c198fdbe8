/** A second build of the same site, with another title on its home pages: what comes when a site is updated. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/build/serve/ready.mjs';

/** What stands after the heading of the home page in the second build. */
export const mark = ' (II)';

/** Makes it in `folder` from `locales`, with the mark in the languages with these codes, and gives where it is. Throws what the build said when it fails. */
export function makeSecondBuild(
  folder: string,
  codes: readonly string[],
  locales = join(root, 'locales'),
): string {
  const words = join(folder, 'locales');
  const next = join(folder, 'next');
  cpSync(locales, words, { recursive: true });
  for (const code of codes) {
    const file = join(words, code, 'ui.json');
    const ui = JSON.parse(readFileSync(file, 'utf8'));
    ui.home.title += mark;
    writeFileSync(file, JSON.stringify(ui));
  }
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', next, '--logLevel', 'error'],
    { cwd: root, env: { ...process.env, WAYMARK_LOCALES: words }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The second build was not made: ${stderr}`);
  return next;
}
