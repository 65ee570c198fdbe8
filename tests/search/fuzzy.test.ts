import { expect, test } from 'vitest';
import { distances, near } from '../../src/search/fuzzy';

const vocabulary = ['oyster', 'sister', 'solicitor', 'prescription', 'rent', 'tenancy', 'محام', 'تاشيره'];

test.each([
  ['oister', ['oyster']],
  ['eyster', ['oyster']],
  ['solicter', ['solicitor']],
  ['prescripton', ['prescription']],
  ['perscr', ['prescription']],
  ['retn', ['rent']],
  ['tenensy', ['tenancy']],
  ['تاشيرا', ['تاشيره']],
  ['ren', []],
  ['zebra', []],
  ['x'.repeat(500), []],
])('%s is near to %j', (word, found) => expect(near(word, vocabulary).sort()).toEqual([...found].sort()));

test.each([
  ['abcd', 'abcd', 0, 0],
  ['abdc', 'abcd', 1, 1],
  ['abcx', 'abcdef', 3, 1],
  ['bcd', 'abcd', 1, 1],
])('from %s to %s: %i mistakes, %i to its beginning', (word, term, whole, beginning) => {
  expect(distances(word, term, 3)).toEqual({ whole, beginning });
});
