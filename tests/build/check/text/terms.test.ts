import { expect, test } from 'vitest';
import { check } from '../../../../src/build/check/check';
import { termFinder } from '../../../../src/build/check/text/terms';
import { base, today } from '../fixtures';

const find = termFinder({
  'pathway-plan': ['pathway plan', 'pathway plans'],
  review: ['pathway plan review'],
  home: ['setting-up-home allowance'],
});

test('of two terms that overlap, the longer one counts', () => {
  expect(find('Your [pathway plan review](word:x) is soon.')).toEqual(['review']);
  expect(find('Your Pathway Plan, and a **pathway plan**\nreview.')).toEqual(['pathway-plan', 'review']);
});

test('a term is whole words, whatever the case, and never the target of a link', () => {
  expect(find('Two pathway plans. The setting-up-home allowance.')).toEqual(['pathway-plan', 'home']);
  expect(find('My pathway planner. [It](topic:pathway plan).')).toEqual([]);
});

test('Arabic may stand with or without vowel marks and hamza, and a language without terms is held to none, and that is said', () => {
  const terms = (text: string) =>
    new Map([
      ...base,
      ['locales/en/terms.yaml', 'plan: [pathway plan]'],
      ...(text ? [['locales/ar/terms.yaml', text] as const] : []),
    ]);
  expect(check(terms('plan: [خُطّة المسار]'), today).faults).toEqual([]);
  expect(check(terms(''), today).faults).toMatchObject([
    { kind: 'file-missing', level: 'warning', file: 'locales/ar/terms.yaml' },
  ]);
  const { faults } = check(terms('plan: [برنامج]'), today);
  expect(faults.map(({ kind, file }) => `${kind} ${file}`)).toContain(
    'term-missing locales/ar/offer/health.md',
  );
});
