/** A second build of the same site, with another title on its home pages, and a host that swaps one for the other. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/build/ready.mjs';
import { serve } from '../../src/build/serve.mjs';
import { allCodes, test as base, dist, locales, titleOf } from './site';

const folder = mkdtempSync(join(tmpdir(), 'waymark-update-'));
const next = join(folder, 'next');

/** The heading of the home page in the second build. */
export const newer = (code: string) => `${titleOf(code, 'home')} (II)`;

/** Makes the second build, once for a file of tests. Throws what the build said when it fails. */
export function buildNext(): void {
  const words = join(folder, 'locales');
  cpSync(locales, words, { recursive: true });
  for (const code of allCodes) {
    const file = join(words, code, 'ui.json');
    const ui = JSON.parse(readFileSync(file, 'utf8'));
    ui.home.title = newer(code);
    writeFileSync(file, JSON.stringify(ui));
  }
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', next, '--logLevel', 'error'],
    { cwd: root, env: { ...process.env, WAYMARK_LOCALES: words }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The second build was not made: ${stderr}`);
}

/** Takes away everything that was made. */
export function removeNext(): void {
  rmSync(folder, { recursive: true, force: true });
}

export interface Site {
  url: string;
  /** Puts the new build in place of the old one, as a host does: the old files are gone. `without` leaves a file out. */
  swap(without?: RegExp): void;
}

/** The name of a language's pack in the second build. */
export const packName = (code: string) =>
  readdirSync(join(next, 'packs')).find(
    // The words of the person's own pages are the same in both builds.
    (name) => name.startsWith(`${code}.`) && !name.startsWith(`${code}.own.`),
  ) ?? 'none';

/** A test with a host of its own, which begins with the build under test. */
export const test = base.extend<{ site: Site }>({
  worker: true,
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are asked for from this pattern.
  site: async ({}, use) => {
    const dir = mkdtempSync(join(folder, 'site-'));
    cpSync(dist, dir, { recursive: true });
    const { url, close } = await serve({ dir, port: 0 });
    const swap = (without?: RegExp) => {
      rmSync(dir, { recursive: true });
      cpSync(next, dir, { recursive: true, filter: (file) => !without?.test(file) });
    };
    await use({ url, swap });
    await close();
  },
});
