/** A second build of the same site, with another title on its home pages, and a host that swaps one for the other. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../src/build/serve/ready.mjs';
import { serve } from '../../../src/build/serve/serve.mjs';
import { type BadHost, badHost } from '../../bad-host';
import { makeSecondBuild, mark } from '../../second-build';
import { allCodes, test as base, dist, locales, titleOf } from './site';

const folder = mkdtempSync(join(tmpdir(), 'waymark-update-'));
const next = join(folder, 'next');

/** The heading of the home page in the second build. */
export const newer = (code: string) => titleOf(code, 'home') + mark;

/** Makes the second build, once for a file of tests. Throws what the build said when it fails. */
export const buildNext = () => void makeSecondBuild(folder, allCodes, locales);

/** Takes away everything that was made. */
export function removeNext(): void {
  rmSync(folder, { recursive: true, force: true });
}

export interface Site {
  url: string;
  /** What stands before the site, and can be told to answer badly. */
  host: BadHost;
  /** Puts the new build in place of the old one, as a host does: the old files are gone. `without` leaves a file out. */
  swap(without?: RegExp): void;
  /** Turns the offline part off, as the README says. */
  turnOff(): void;
}

/** The name of a language's pack in the second build. */
export const packName = (code: string) =>
  readdirSync(join(next, 'packs')).find(
    // The words of the person's own pages are the same in both builds.
    (name) => name.startsWith(`${code}.`) && !name.startsWith(`${code}.own.`),
  ) ?? 'none';

/** The name of a script that is not the same in both builds. */
export const newPart = () =>
  readdirSync(join(next, 'assets')).find(
    (name) => name.endsWith('.js') && !existsSync(join(dist, 'assets', name)),
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
    const turnOff = () => {
      const run = spawnSync('npm', ['run', 'worker-off', '--silent', '--', dir], {
        cwd: root,
        encoding: 'utf8',
      });
      if (run.status !== 0) throw new Error(run.stderr);
    };
    const host = await badHost(url);
    await use({ url: host.url, host, swap, turnOff });
    await host.close();
    await close();
  },
});
