import { expect, test } from 'vitest';
import { check } from '../../../src/build/check/check';
import { compile } from '../../../src/build/compile/compile';
import { readLocales } from '../../../src/build/content/read';
import { frozenDay, frozenFolder } from '../../frozen.mjs';

test('twelve languages compile in under two seconds', () => {
  const { content } = check(readLocales(frozenFolder()), frozenDay);
  if (!content) throw new Error('The frozen content has errors: npm run freeze makes it anew.');
  const start = performance.now();
  for (let i = 0; i < 12; i++) compile(content, 'en', frozenDay);
  expect(performance.now() - start).toBeLessThan(2000);
});
