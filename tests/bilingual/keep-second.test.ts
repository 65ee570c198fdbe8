import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carried, secondIn } from '../../src/bilingual/keep-second';
import { andAlso, to } from '../../src/routes';

const origin = 'https://offer.example';
const codes = ['en', 'ar', 'ti'];
const from = (lang: string, and: string) => (path: string) =>
  carried(new URL(path, origin).href, { origin, lang, and, codes }).replace(origin, '');

describe('a link while two languages are shown', () => {
  const carry = from('en', 'ar');

  test.each([
    ['/en/', '/en/?and=ar'],
    ['/en/housing/', '/en/housing/?and=ar'],
    ['/en/housing/#deposit', '/en/housing/?and=ar#deposit'],
    ['/en/lists/my-documents/', '/en/lists/my-documents/?and=ar'],
    ['/ti/housing/', '/ti/housing/?and=ar'],
  ])('%s keeps the second: %s', (path, kept) => {
    expect(carry(path)).toBe(kept);
  });

  test('to the second language itself the two change round', () => {
    expect(carry('/ar/housing/#deposit')).toBe('/ar/housing/?and=en#deposit');
  });

  test.each([
    '/en/housing/?and=ti',
    '/print/en/booklet.pdf',
    '/en/offer.pdf',
    '/',
    '/sw.js',
    'https://www.gov.uk/en/',
    'tel:999',
  ])('%s is left as it is', (path) => {
    expect(carry(path)).toBe(path);
  });
});

test('the second language is one that is offered, and not the first', () => {
  const languages = codes.map((code) => ({ code }));
  expect(secondIn('ar', languages, 'en')).toBe('ar');
  for (const asked of [undefined, '', 'en', 'xx', 'ar/', '<b>'])
    expect(secondIn(asked, languages, 'en')).toBe('');
});

test('whatever the place, an address with a second language reads back as the same page, section and language', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
  fc.assert(
    fc.property(word, fc.option(word), fc.constantFrom(...codes), (place, section, and) => {
      const address = to('en', place, section ?? '');
      const url = new URL(andAlso(address, and), origin);
      expect(url.pathname + url.hash).toBe(address);
      expect(url.searchParams.get('and')).toBe(and);
      expect(andAlso(address, '')).toBe(address);
      expect(from('en', and)(address)).toBe(andAlso(address, and));
    }),
  );
});
