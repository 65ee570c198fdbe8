import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ethiopicValue, findBare } from '../../../src/build/content/literals';
import type { Fact } from '../../../src/build/content/schema';
import { fill, fillPlain, tokensIn, withoutTokens } from '../../../src/build/content/tokens';
import { latinDigits } from '../../../src/language/digits';
import { showPence } from '../../../src/language/money';
import { monthsLater, validDay } from '../../../src/offer/days';

const english = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  date: '{day} {month} {year}',
  dir: 'ltr' as const,
};
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({ money: fc.integer({ min: 0, max: 1e7 }).map((pence) => pence / 100) }),
  fc.record({ age: fc.integer({ min: 0, max: 120 }) }),
  fc.record({ number: fc.integer({ min: 0, max: 1e6 }) }),
  fc.record({ date: day }),
  fc.record({ phone: fc.constant('020 7946 0000') }),
  fc.record({ email: fc.constant('duty@council.example') }),
  fc.record({ web: fc.constant('https://www.council.example/') }),
);
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const token = fc.tuple(name, name).map((parts) => parts.join('.'));
const letters = fc.stringMatching(/^[\p{L} .,]{0,20}$/u);

test('filled-in words have no braces left and keep all that stood around the tokens', () => {
  fc.assert(
    fc.property(fc.dictionary(token, fact, { minKeys: 1 }), fc.array(letters), (table, texts) => {
      const facts = new Map(Object.entries(table));
      const tokens = [...facts.keys()].map((key) => `{${key}}`);
      const text = texts.flatMap((words, index) => [words, tokens[index % tokens.length]]).join('');
      expect(fillPlain(text, facts, english)).not.toMatch(/[{}]/);
      const words = fill(text, facts, english).filter((piece) => typeof piece === 'string');
      expect(words.join('')).toBe(texts.join(''));
      expect(tokensIn(text)).toHaveLength(texts.length);
      expect(findBare(withoutTokens(text))).toEqual([]);
    }),
  );
});

const digits = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '০১২৩৪৫৬৭৮৯', '०१२३४५६७८९', '፩፪፫፬፭፮፯፰፱፲፳፴፵፶፷፸፹፺፻፼'];

test('a digit of any script is found wherever it stands', () => {
  const digit = fc.constantFrom(...digits.join(''));
  fc.assert(
    fc.property(
      letters,
      fc.array(digit, { minLength: 1, maxLength: 12 }),
      letters,
      (before, number, after) => {
        expect(findBare(before + number.join('') + after).length).toBeGreaterThan(0);
      },
    ),
  );
});

test('a number of any script is worth the same', () => {
  for (const script of digits.slice(0, 5)) expect(latinDigits(script)).toBe('0123456789');
  expect([...'፩፱፲፳'].map(ethiopicValue)).toEqual([1, 9, 10, 20]);
  expect(['፳፭', '፻', '፫፻', '፳፻፳፬', '፼'].map(ethiopicValue)).toEqual([25, 100, 300, 2024, 10000]);
});

test('money reads back as the same pounds, with commas and with pence only when there are some', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (pence) => {
      const shown = showPence(pence);
      expect(shown).toMatch(/^£\d{1,3}(,\d{3})*(\.\d\d)?$/);
      expect(Math.round(Number(shown.replace(/[£,]/g, '')) * 100)).toBe(pence);
      expect(shown.includes('.')).toBe(pence % 100 !== 0);
    }),
  );
  expect([300_000, 1050, 3000, 123_456_700].map(showPence)).toEqual([
    '£3,000',
    '£10.50',
    '£30',
    '£1,234,567',
  ]);
});

test('months later is always a real day, and never in the month after', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 240 }), (from, months) => {
      const later = monthsLater(from, months);
      expect(validDay(later)).toBe(true);
      const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(count(later)).toBe(count(from) + months);
    }),
  );
  expect(monthsLater('2024-01-31', 1)).toBe('2024-02-29');
  expect(monthsLater('2024-04-16', 12)).toBe('2025-04-16');
});
