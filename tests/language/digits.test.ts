import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latinDigits } from '../../src/language/digits';

/** The zero of each script's digits, as Unicode's own lists have it. */
const zeros = {
  Latin: '0',
  Arabic: '٠',
  'Farsi, Dari, Pashto and Urdu': '۰',
  "N'Ko": '߀',
  Hindi: '०',
  Bengali: '০',
  Tamil: '௦',
  Thai: '๐',
  Tibetan: '༠',
  Burmese: '၀',
  Khmer: '០',
  'full width': '０',
  Adlam: '𞥐',
  'mathematical bold': '𝟎',
  'mathematical double-struck': '𝟘',
  'mathematical monospace': '𝟶',
};

test.each(Object.entries(zeros))('%s: each of the ten digits is its Latin digit', (_, zero) => {
  const start = zero.codePointAt(0) ?? 0;
  const ten = Array.from({ length: 10 }, (_, value) => String.fromCodePoint(start + value)).join('');
  expect(latinDigits(ten)).toBe('0123456789');
});

test('a date as phones with Arabic, Farsi and Latin keyboards type it', () => {
  expect(latinDigits('٠٤/٠٥/٢٠٠٨')).toBe('04/05/2008');
  expect(latinDigits('۲۹ ۰۲ ۲۰۰۸')).toBe('29 02 2008');
  expect(latinDigits('٢٠0٨')).toBe('2008');
  expect(latinDigits('')).toBe('');
});

test('every digit that there is becomes one Latin digit, and the tens of a script count up', () => {
  const digits: number[] = [];
  for (let code = 0; code <= 0x10ffff; code++)
    if ((code < 0xd800 || code > 0xdfff) && /\p{Nd}/u.test(String.fromCodePoint(code))) digits.push(code);
  expect(digits.length % 10).toBe(0);
  expect(digits.length).toBeGreaterThan(600);
  const wrong = digits.filter(
    (code, place) => latinDigits(String.fromCodePoint(code)) !== String(place % 10),
  );
  expect(wrong).toEqual([]);
});

test('what is no digit stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const rest = text.replace(/\p{Nd}/gu, '');
      expect(latinDigits(text).replace(/[0-9]/g, '')).toBe(rest);
      expect([...latinDigits(text)].length).toBe([...text].length);
    }),
  );
});
