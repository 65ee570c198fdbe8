import { expect, test } from 'vitest';
import { check } from '../../../src/build/check/check';
import { formatFault } from '../../../src/build/content/problems';
import { base, broken, changed, fixture, today } from './fixtures';

test('the base has no fault', () => {
  const { faults, content, complete } = check(base, today);
  expect(faults).toEqual([]);
  expect(content).toBeDefined();
  expect(complete).toEqual({ en: 100, ar: 100 });
});

test.each(broken)('%s: every fault with its line and what to write', (name) => {
  const { faults } = check(fixture(name), today);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.map((fault) => `${fault.level} ${fault.kind} ${formatFault(fault)}`)).toMatchSnapshot();
});

test.each(broken)('%s: the folder is named after a fault that it shows', (name) => {
  const kinds = check(fixture(name), today).faults.map((fault) => fault.kind);
  const shown = name === 'no-source' ? ['field-wrong', 'field-missing'] : [name];
  for (const kind of shown) expect(kinds).toContain(kind);
});

test('a missing file is an error, not a crash', () => {
  for (const path of base.keys()) {
    const without = new Map([...base].filter(([name]) => name !== path));
    const { faults } = check(without, today);
    const place = faults.find((fault) => fault.file === path || fault.message.includes(path));
    expect(place, path).toBeDefined();
  }
  expect(check(new Map(), today).content).toBeUndefined();
});

test('broken facts do not hide what is wrong in the words', () => {
  const source = changed('en/offer/health.md', 'shoes', 'xxx', fixture('yaml-unreadable'));
  expect(check(source, today).faults.map((fault) => fault.kind)).toEqual(['placeholder', 'yaml-unreadable']);
});

test('an unknown field does not hide other faults', () => {
  const source = changed('en/offer/health.md', '{gym.amount}', '{gym.amont}', fixture('field-unknown'));
  expect(check(source, today).faults.map((fault) => fault.kind)).toContain('token-unknown');
});

test('the Spanish word todo is no placeholder', () => {
  const source = changed('en/offer/health.md', 'shoes', 'todo');
  expect(check(source, today).faults).toEqual([]);
});

test('a folder whose name is no language is named, and nothing else breaks', () => {
  const source = new Map([...base, ['locales/old_words/ui.json', '{ "found_one": "1" }']]);
  expect(check(source, today).faults.map(formatFault)).toEqual([
    'locales/old_words:1: There is no language old_words in languages.yaml. Add it there, or rename the folder.',
  ]);
});
