/** After an ordinary edit the published content can be published still. `npm test` runs all tests of content after all twelve. */
import { expect, test } from 'vitest';
import { check } from '../../src/build/check/check';
import { formatFault } from '../../src/build/content/problems';
import { edits } from './edits';
import { source, today } from './published';

test.each(edits)('$name', { timeout: 120_000 }, async ({ make }) => {
  const after = await make(source, today);
  expect([...after].filter(([path, text]) => source.get(path) !== text).length).toBeGreaterThan(0);
  const { faults } = check(after, today);
  expect(faults.filter(({ level }) => level === 'error').map(formatFault)).toEqual([]);
});
