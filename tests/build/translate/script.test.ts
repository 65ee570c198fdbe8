/** What tells the English from a translation, where both are written in the same letters. */
import { expect, test } from 'vitest';
import { inLanguage } from '../../../src/build/translate/import/script';

const french = { english: 'French', script: 'Latn' };

test('English that came back as it went is no translation, in Latin letters too', () => {
  expect(inLanguage('Print this page', 'Print this page', french)).toMatch(/^This is still the English\./);
  expect(inLanguage('Call {duty.phone} or come', 'Call {duty.phone} or come', french)).toMatch(
    /still the English/,
  );
  expect(inLanguage('Print this page', 'Imprimer cette page', french)).toBe('');
});

test('a word or two may be the same in both, and a name is', () => {
  for (const same of ['Document', 'Action directe', 'GP', 'City Advice Team', '{gym.amount}'])
    expect([same, inLanguage(same, same, french)]).toEqual([same, '']);
});
