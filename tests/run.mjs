/**
 * `npm test`: every check in turn, on a fresh machine too. `npm test -- unit` and `npm test -- e2e` run a part; `npm test -- days` runs
 * the unit tests once for each clock of days.mjs. `--times` beside any of these names the slowest tests.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../src/build/serve/browser.mjs';
import {
  builtFrom,
  ensureBuilt,
  ensureInstalled,
  hashOf,
  nodeFault,
  npm,
  root,
} from '../src/build/serve/ready.mjs';
import { clockFor, clocks, commitHere, envOf } from './days.mjs';
import { frozenDay, frozenFolder, isPublished } from './frozen.mjs';
import { countOf, judge, playwrightTests, summary, times, vitestTests } from './tally.mjs';

/** @typedef {import('./tally.mjs').Count} Count */
/** @typedef {import('./tally.mjs').Test} Test */
/** @typedef {{ count: Count, tests?: Test[] }} Outcome */
/** @typedef {{ name: string, part: 'unit' | 'e2e' | 'days', run: () => Promise<Outcome> }} Check */

const vitestReport = join(root, '.cache/vitest.json');
const playwrightReport = join(root, '.cache/playwright.json');

/**
 * Runs a command with its output shown.
 * @param {{ file: string, args: string[], shell?: boolean }} command
 * @param {Record<string, string>} [env] what is added to the environment
 * @returns {Promise<number>} its exit code; 1 where a signal ended it or it could not start
 */
function show({ file, args, shell = false }, env = {}) {
  const child = spawn(file, args, {
    cwd: root,
    shell,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * A package's own command, run with this Node.
 * @param {string} file the command's script, below node_modules
 * @param {...string} args
 */
const tool = (file, ...args) => ({
  file: process.execPath,
  args: [join(root, 'node_modules', file), ...args],
});

/** @param {number} code @returns {Outcome} */
const one = (code) => ({ count: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 } });

/**
 * Runs a test runner and counts from the report that it writes.
 * @template T
 * @param {string} report the file
 * @param {(json: T) => Test[]} read
 * @param {() => Promise<number>} run
 * @returns {Promise<Outcome>}
 */
async function counted(report, read, run) {
  rmSync(report, { force: true });
  const code = await run();
  /** @type {Test[] | null} */
  let tests = null;
  try {
    tests = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error(`${report} was not written, so nothing is known to have been tested.`);
  }
  return { count: judge(tests && countOf(tests), code), tests: tests ?? [] };
}

/**
 * Vitest, with a report to count from.
 * @param {string} report
 * @param {...string} args
 */
const vitest = (report, ...args) =>
  tool(
    'vitest/vitest.mjs',
    'run',
    '--configLoader=runner',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  );

/**
 * The unit tests with the clock at a day of their own, in its zone. They would hide what only holds today, if they ran today.
 * @param {import('./days.mjs').Clock} clock
 */
function unitTests(clock) {
  const { day, zone } = clock;
  console.log(
    `as on ${day.replace('T', ' at ')} in ${zone}: npx vitest run is the same with the clock of today`,
  );
  const command = vitest(vitestReport);
  return counted(vitestReport, vitestTests, () => show(command, envOf(clock)));
}

/** Where the site that the browser tests run on is, and the content that it was built from. */
let site = { WAYMARK_DIST: '', WAYMARK_LOCALES: '' };
const published = { WAYMARK_DIST: join(root, 'dist'), WAYMARK_LOCALES: join(root, 'locales') };

/**
 * Builds the frozen content beside dist/, unless that was built from it as it is.
 * @returns {Promise<number>} the exit code of what failed, or 0
 */
async function buildFrozen() {
  const folder = join(root, '.cache/city-dist');
  const mark = join(folder, '.built-from');
  // As on the day it was frozen: a phone whose clock a test sets would else meet a build of a later day, another each day.
  const frozen = { WAYMARK_DIST: folder, WAYMARK_LOCALES: frozenFolder(), WAYMARK_TODAY: frozenDay };
  const from = hashOf(root, ['.cache/city', ...builtFrom.filter((path) => path !== 'locales')]);
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== from) {
    rmSync(folder, { recursive: true, force: true });
    const vite = tool(
      'vite/bin/vite.js',
      'build',
      '--configLoader=runner',
      '--outDir',
      folder,
      '--logLevel',
      'error',
    );
    const compress = tool('tsx/dist/cli.mjs', 'src/build/site/compress.ts', folder);
    const code = (await show(vite, frozen)) || (await show(compress));
    if (code) return code;
    writeFileSync(mark, from);
  }
  site = frozen;
  return 0;
}

/**
 * The browser tests on one site.
 * @param {Record<string, string>} on
 * @param {...string} args
 */
function browserTests(on, ...args) {
  if (!on.WAYMARK_DIST) throw new Error('Not run: there is no build to test.');
  const browser = findBrowser();
  console.log(`with ${browser}`);
  const command = tool('@playwright/test/cli.js', 'test', '-c', 'tests/e2e', ...args);
  const env = { ...on, WAYMARK_BROWSER: browser, WAYMARK_REPORT: playwrightReport };
  return counted(playwrightReport, playwrightTests, () => show(command, env));
}

/** @type {Check[]} */
const checks = [
  {
    name: 'types',
    part: 'unit',
    run: async () => one(await show(tool('typescript/bin/tsc', '-b'))),
  },
  {
    name: 'Biome',
    part: 'unit',
    run: async () => one(await show(tool('@biomejs/biome/bin/biome', 'ci', '.'))),
  },
  {
    name: 'content',
    part: 'unit',
    run: async () => one(await show(npm(['run', 'check', '--loglevel=error']))),
  },
  {
    name: 'unit tests',
    part: 'unit',
    run: () => unitTests(clockFor(commitHere())),
  },
  {
    name: 'content after twelve ordinary edits',
    part: 'unit',
    run: async () => {
      const folder = join(root, '.cache/edited');
      if (await show(tool('tsx/dist/cli.mjs', 'tests/content/make-edited.ts', folder))) return one(1);
      const env = { WAYMARK_LOCALES: folder };
      const checked = await show(npm(['run', 'check', '--loglevel=error']), env);
      const report = join(root, '.cache/vitest-edited.json');
      const command = vitest(report, '--project=content', '--exclude=tests/content/edits.test.ts');
      const { count, tests } = await counted(report, vitestTests, () => show(command, env));
      return { count: { ...count, failed: count.failed + one(checked).count.failed }, tests };
    },
  },
  {
    name: 'build',
    part: 'e2e',
    run: async () => {
      await ensureBuilt();
      if (!isPublished()) return one(await buildFrozen());
      site = published;
      return one(0);
    },
  },
  {
    name: 'browser tests',
    part: 'e2e',
    run: () => browserTests(site, ...(site === published ? [] : ['--grep-invert=@content'])),
  },
  {
    // What the app does was tried on frozen content: here what is true of every content, on the one that is published.
    name: 'browser tests of the content',
    part: 'e2e',
    run: async () =>
      site === published
        ? { count: { passed: 0, failed: 0, skipped: 0 } }
        : browserTests(site.WAYMARK_DIST ? published : site, '--grep=@content'),
  },
  ...clocks.map((clock) => ({
    name: `unit tests on ${clock.day.slice(0, 10)}`,
    part: /** @type {const} */ ('days'),
    run: () => unitTests(clock),
  })),
];

async function main() {
  const fault = nodeFault(process.versions.node);
  if (fault) throw new Error(fault);
  const asked = process.argv.slice(2);
  const [part] = asked.filter((word) => word !== '--times');
  if (part && !checks.some((check) => check.part === part))
    throw new Error(
      `"${part}" is no part of the tests. Write npm test, npm test -- unit, npm test -- e2e, or npm test -- days.`,
    );
  await ensureInstalled();
  mkdirSync(join(root, '.cache'), { recursive: true });
  const steps = [];
  for (const { name, run } of checks.filter((check) =>
    part ? check.part === part : check.part !== 'days',
  )) {
    console.log(`\n== ${name}`);
    const start = performance.now();
    const outcome = await run().catch((error) => {
      console.error(error instanceof Error ? error.message : error);
      return one(1);
    });
    steps.push({ name, seconds: (performance.now() - start) / 1000, ...outcome });
  }
  if (asked.includes('--times')) console.log(times(steps));
  const { text, failed } = summary(steps);
  console.log(text);
  if (failed) process.exitCode = 1;
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
