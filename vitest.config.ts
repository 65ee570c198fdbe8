import { join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { root } from './src/build/serve/ready.mjs';
import { todayHere, waymark } from './src/build/site/plugin';
import { makeSite, type Site } from './src/build/site/site';
import { frozenDay, frozenFolder } from './tests/frozen.mjs';

/** A site that is made when the first of it is asked for: most runs of a few files need none, or one of the two. */
function lazily(make: () => Site): Site {
  let site: Site | undefined;
  const first = () => {
    site ??= make();
    return site;
  };
  return new Proxy({} as Site, { get: (_, key) => Reflect.get(first(), key) });
}

const { WAYMARK_TEST_DAY: day, WAYMARK_TEST_ZONE: zone } = process.env;

/** The clock that was asked for, in the tests and in what they start: see tests/days.mjs. */
const clock = day
  ? {
      setupFiles: ['./tests/clock.mjs'],
      env: { NODE_OPTIONS: `--import=${join(root, 'tests/clock.mjs')}`, ...(zone && { TZ: zone }) },
    }
  : {};
/** Content may be checked on any day but one before it was written. */
const today = todayHere();
const later = day !== undefined && day > today;

const project = (name: string, site: () => Site, test: object): TestProjectInlineConfiguration => ({
  extends: true,
  plugins: waymark(lazily(site)),
  test: { name, ...test },
});

/**
 * Tests of plain functions of plain data. They share what they import from file to file, because to read it anew for each took
 * longer than to run them: what has a state of its own, or changes what all scripts see, is not among them.
 */
const pure = ['build', 'language', 'letters', 'offer', 'print', 'search', 'bilingual'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);
const frozen = () => makeSite(frozenFolder(), frozenDay);

const published = process.env.WAYMARK_LOCALES ?? 'locales';

/**
 * `app` and `pure` hold what the app does, on frozen content that no edit of `locales/` changes; `content` holds what is true of
 * any content that the check lets through, on the content that is published.
 */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 30_000,
    // Left out, it is one less than there are processors: on two, one would have nothing to do.
    maxWorkers: '100%',
    projects: [
      project('app', frozen, {
        include: ['tests/**/*.test.{ts,tsx}'],
        exclude: [...pure, 'tests/content/**', 'tests/e2e/**'],
        ...clock,
      }),
      project('pure', frozen, { include: pure, isolate: false, ...clock }),
      project('content', () => makeSite(published, later ? day.slice(0, 10) : today), {
        include: ['tests/content/**/*.test.{ts,tsx}'],
        isolate: false,
        ...(later && clock),
      }),
    ],
  },
});
