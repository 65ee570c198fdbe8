/**
 * The clocks that the unit tests must be green on: the last day of a year, a leap day, and a day years from now, in zones whose day is
 * not the one of UTC. `npm test` takes one of them, `npm test -- days` all.
 */
import { spawnSync } from 'node:child_process';
import { root } from '../src/build/serve/ready.mjs';

/** @typedef {{ day: string, zone: string }} Clock */

/** @type {[Clock, ...Clock[]]} */
export const clocks = [
  { day: '2026-12-31T08:00', zone: 'Pacific/Auckland' },
  { day: '2028-02-29T22:00', zone: 'America/St_Johns' },
  { day: '2031-06-01T06:00', zone: 'Pacific/Auckland' },
];

/**
 * The clock for a commit: the next one has another, and the same one again the same, so that what was red stays red until it is mended.
 * @param {string} commit its name in hexadecimal digits; anything else gets the first
 */
export const clockFor = (commit) =>
  clocks[Number.parseInt(commit.slice(0, 8), 16) % clocks.length] ?? clocks[0];

/** The commit that is checked out; '' outside git. */
export const commitHere = () =>
  spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';

/**
 * What the environment says of a clock: see vitest.config.ts.
 * @param {Clock} clock
 */
export const envOf = ({ day, zone }) => ({ WAYMARK_TEST_DAY: day, WAYMARK_TEST_ZONE: zone });
