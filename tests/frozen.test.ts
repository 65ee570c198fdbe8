/** The frozen content can be built, and what the app does is tested on nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../src/build/check/check';
import { formatFault } from '../src/build/content/problems';
import { readLocales } from '../src/build/content/read';
import { frozenDay, frozenFolder, withNew } from './frozen.mjs';

test('the app reads the frozen content without an error: where it cannot, npm run freeze', () => {
  const { faults } = check(readLocales(frozenFolder()), frozenDay);
  expect(faults.filter(({ level }) => level === 'error').map(formatFault)).toEqual([]);
});

test('words that the app has won since are there, and those that were frozen stay', () => {
  const old = { home: { title: 'Old', lead: 'Lead' }, gone: 'Gone' };
  expect(withNew(old, { home: { title: 'New', more: 'More' }, fresh: { a: 'A' } })).toEqual({
    home: { title: 'Old', lead: 'Lead', more: 'More' },
    gone: 'Gone',
    fresh: { a: 'A' },
  });
  expect(withNew({ a: 'words' }, { a: { b: 'group' } })).toEqual({ a: 'words' });
});

test('no other test reads the published content', () => {
  // source.test.ts holds what may not stand in src/ against it; what measures and attacks is no test.
  const apart =
    /^(content|e2e|bench|attack|fixtures)\/|^(frozen(\.test)?|source\.test|run|second-build)\.|^freeze/;
  const reads = /readLocales\(\s*['"`]|join\(root, ['"]locales|['"](\.\.\/)*locales['"]|startPrinter\(['"]/;
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !apart.test(name));
  expect(files.length).toBeGreaterThan(100);
  const own = files.filter((name) => reads.test(readFileSync(join('tests', name), 'utf8')));
  // A folder of that name in a made-up project, and in a copy.
  expect(own.sort()).toEqual(['build/serve/ready.test.ts', 'new-page.test.ts']);
});
