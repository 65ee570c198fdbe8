/** Gets a fresh copy of the repository ready to run: packages installed, site built. Needs nothing but Node and npm. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a build is made from. */
export const builtFrom = [
  'src',
  'locales',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/**
 * Whether this Node can run Waymark.
 * @param {string} version such as `20.19.0`
 * @returns {string} '' where it can, else a sentence: what is wrong and what to do
 */
export function nodeFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return '';
  return `Waymark needs Node 20.19 or newer, and this is Node ${version}. Install a newer one from https://nodejs.org and try again.`;
}

/**
 * One short name for what files hold: it changes when a file is added, taken away, renamed or edited.
 * @param {string} base the folder that the paths start from
 * @param {string[]} paths files and folders; one that is missing counts as empty
 * @returns {string} 64 hex digits
 */
export function hashOf(base, paths) {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ path) => {
    const full = join(base, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) if (!name.startsWith('.')) add(`${path}/${name}`);
      return;
    }
    const content = readFileSync(full);
    hash.update(`${path}\0${content.length}\0`).update(content);
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}

/** @param {string} file */
const readMark = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * @param {string} base
 * @returns {boolean} whether the packages that package-lock.json names are installed
 */
export function isInstalled(base = root) {
  return readMark(join(base, 'node_modules/.waymark-lock')) === hashOf(base, ['package-lock.json']);
}

/**
 * @param {string} base
 * @returns {boolean} whether dist/ was built from the files as they are now
 */
export function isBuilt(base = root) {
  return (
    existsSync(join(base, 'dist/index.html')) &&
    readMark(join(base, 'dist/.built-from')) === hashOf(base, builtFrom)
  );
}

/**
 * @param {string} folder of a build
 * @returns {boolean} whether `npm run print` has put PDFs there
 */
export const printedIn = (folder) => existsSync(join(folder, 'print/index.json'));

/** What is said where a build took the PDFs of the old one away. */
export const reprint = 'The PDFs were of the old build, and went with it. Make them again: npm run print';

/**
 * The npm that runs us, or the one on the path.
 * @param {string[]} args
 * @returns {{ file: string, args: string[], shell: boolean }}
 */
export function npm(args) {
  const cli = process.env.npm_execpath ?? '';
  if (/npm-cli\.[cm]?js$/.test(cli)) return { file: process.execPath, args: [cli, ...args], shell: false };
  return { file: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * Runs npm without showing what it says, unless it fails; meanwhile one line says what goes on, and for how long.
 * @param {string} sentence what goes on
 * @param {string[]} args
 * @param {string} advice the sentence for a failure
 */
async function quietly(sentence, args, advice) {
  const start = Date.now();
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
  const live = process.stdout.isTTY;
  process.stdout.write(live ? sentence : `${sentence}\n`);
  const ticking = setInterval(() => live && process.stdout.write(`\r${sentence} ${seconds()}`), 1000);
  const command = npm(args);
  const child = spawn(command.file, command.args, {
    cwd: root,
    shell: command.shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      said += `${error.message}\n`;
      resolve(1);
    });
    child.once('close', resolve);
  });
  clearInterval(ticking);
  if (live) process.stdout.write('\r');
  if (code !== 0) throw new Error(`${said.trimEnd()}\n\n${advice}`);
  console.log(`${live ? sentence : '  done:'} ${seconds()}`);
}

/**
 * Installs the packages that package-lock.json names, unless they are there.
 * @throws {Error} what npm said, and a sentence what to do
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await quietly(
    'Installing packages, about a minute the first time...',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    'The packages could not be installed. Check that this computer is on the network, then run the same command again.',
  );
  writeFileSync(join(root, 'node_modules/.waymark-lock'), hashOf(root, ['package-lock.json']));
}

/**
 * Builds the site into dist/, unless dist/ was built from the files as they are.
 * @throws {Error} what the build said, and a sentence what to do
 */
export async function ensureBuilt() {
  if (isBuilt()) return;
  const dist = join(root, 'dist');
  const printed = printedIn(dist);
  rmSync(join(dist, '.built-from'), { force: true });
  await quietly(
    'Building the site...',
    ['run', 'build', '--loglevel=error'],
    'The site could not be built. The lines above say why; put that right and run the same command again.',
  );
  if (printed) console.log(reprint);
}
