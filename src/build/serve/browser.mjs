/** Finds a Chromium for the tests, or gets one: a fresh machine needs nothing but this. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/**
 * What the search asks of the machine. Tests put their own answers in.
 * @typedef {object} Probes
 * @property {Record<string, string | undefined>} env
 * @property {string} platform `linux`, `darwin` or `win32`
 * @property {(file: string) => boolean} exists
 * @property {(file: string) => boolean} works whether it starts and says its version
 * @property {() => string} playwrights where Playwright keeps its own Chromium, downloaded or not; '' if unknown
 * @property {() => void} download has Playwright download its Chromium
 * @property {() => boolean} canInstall whether this is a Debian or Ubuntu and we may install on it
 * @property {() => void} install installs the system's package
 * @property {(sentence: string) => void} say tells the person what takes time
 */

/** Variables that may name a browser, the first one first. */
const variables = [
  'WAYMARK_BROWSER',
  'CHROME_PATH',
  'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH',
  'PLAYWRIGHT_CHROMIUM',
];

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** @param {Probes} probes */
function systemPlaces({ env, platform }) {
  if (platform === 'win32') {
    const bases = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return bases
      .filter((base) => base !== undefined)
      .map((base) => `${base}\\Google\\Chrome\\Application\\chrome.exe`);
  }
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = commands.flatMap((command) => onPath.map((folder) => join(folder, command)));
  if (platform !== 'darwin') return places;
  const apps = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];
  const homes = ['/Applications', `${env.HOME}/Applications`];
  return [...places, ...apps.flatMap((app) => homes.map((home) => `${home}/${app}`))];
}

/** @type {Probes} */
export const machine = {
  env: process.env,
  platform: process.platform,
  exists: existsSync,
  // On Windows `--version` opens a window in place of answering, so there a file that exists has to do.
  works: (file) =>
    existsSync(file) &&
    (process.platform === 'win32' ||
      spawnSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0),
  playwrights: () => createRequire(import.meta.url)('playwright').chromium.executablePath(),
  download: () => {
    const shell = process.platform === 'win32';
    spawnSync('npx', ['playwright', 'install', 'chromium'], { timeout: 120_000, stdio: 'inherit', shell });
  },
  canInstall: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
  install: () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    /** @type {import('node:child_process').SpawnSyncOptions} */
    const options = { timeout: 600_000, stdio: ['ignore', 'ignore', 'inherit'], env };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], options);
  },
  say: (sentence) => console.log(sentence),
};

/**
 * The browser that is here already: named in the environment, the system's, or Playwright's own.
 * @param {Probes} [probes]
 * @returns {string} where it is; '' where there is none
 * @throws {Error} a sentence, where WAYMARK_BROWSER names one that does not start
 */
export function browserHere(probes = machine) {
  for (const name of variables) {
    const file = probes.env[name];
    if (!file) continue;
    if (probes.works(file)) return file;
    if (name === 'WAYMARK_BROWSER') {
      throw new Error(
        `WAYMARK_BROWSER is "${file}", which does not start. Name the file of a Chromium or Chrome, or leave it out.`,
      );
    }
  }
  const system = systemPlaces(probes).find((file) => probes.exists(file) && probes.works(file));
  if (system) return system;
  const own = probes.playwrights();
  return own && probes.works(own) ? own : '';
}

/**
 * A browser for the tests: the one that is here, or else one that is downloaded or installed now.
 * @param {Probes} [probes]
 * @returns {string} where it is
 * @throws {Error} a sentence what to do, where none can be had
 */
export function findBrowser(probes = machine) {
  const here = browserHere(probes);
  if (here) return here;
  probes.say("No Chromium or Chrome was found: downloading Playwright's (at most two minutes)...");
  probes.download();
  const own = probes.playwrights();
  if (own && probes.works(own)) return own;
  if (probes.canInstall()) {
    probes.say("That did not work: installing the system's chromium package...");
    probes.install();
    const system = systemPlaces(probes).find((file) => probes.exists(file) && probes.works(file));
    if (system) return system;
  }
  throw new Error(
    'No browser could be found or downloaded. Install Chromium or Chrome, or name one: WAYMARK_BROWSER=/path/to/chrome npm test',
  );
}
