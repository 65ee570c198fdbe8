import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, mark, type Piece } from '../../src/search/highlight';
import { words } from '../../src/search/normalise';

const joined = (pieces: Piece[]) => pieces.map(({ text }) => text).join('');
const marked = (pieces: Piece[]) => pieces.filter(({ match }) => match).map(({ text }) => text);
const has = (form: string) => (word: { forms: string[] }) => word.forms.includes(form);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.constantFrom('home', 'قهوة', 'é\u0301', '👩‍👩‍👧', ' ', '£3,000', '…', 'ที่พัก'), { maxLength: 90 })
    .map((a) => a.join(' ')),
);

test('pieces joined are the text', () => {
  fc.assert(
    fc.property(text, fc.nat(), (whole, n) => {
      expect(joined(mark(whole, words(whole, 'en'), (word) => word.start % 3 === n % 3))).toBe(whole);
    }),
  );
});

test('an excerpt is a piece of the text, of about 120 signs, and splits no letter', () => {
  fc.assert(
    fc.property(text, fc.nat(400), (whole, n) => {
      const pieces = excerpt(whole, words(whole, 'en'), (word) => word.start >= n);
      const shown = joined(pieces);
      expect(shown.length).toBeLessThanOrEqual(122);
      const inner = joined(
        pieces.filter(
          (piece, i) => !(piece.text === '…' && !piece.match && (i === 0 || i === pieces.length - 1)),
        ),
      );
      expect(whole.includes(inner)).toBe(true);
      if (!/\p{Cs}/u.test(whole)) expect(/\p{Cs}/u.test(shown)).toBe(false);
      expect(/^…\p{M}/u.test(shown) && !/…\p{M}/u.test(whole)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('the first match is in the excerpt, and marked', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (left, right) => {
      const whole = `${'some words '.repeat(left)}needle${' more words'.repeat(right)}`;
      expect(marked(excerpt(whole, words(whole, 'en'), has('needle')))).toEqual(['needle']);
    }),
  );
});

test('an excerpt is cut between words, with what is written onto them', () => {
  const whole = `${'Words before it. '.repeat(9)}We pay (£3,000) for the deposit.${' Words after it.'.repeat(9)}`;
  const shown = joined(excerpt(whole, words(whole, 'en'), has('3000')));
  expect(shown).toMatchInlineSnapshot(
    `"…before it. Words before it. We pay (£3,000) for the deposit. Words after it. Words after it. Words after it. Words after…"`,
  );
});

test('without a match it is the beginning, unmarked', () => {
  const whole = 'All of this is text that has no match. '.repeat(5).trim();
  const pieces = excerpt(whole, words(whole, 'en'), () => false);
  expect(marked(pieces)).toEqual([]);
  expect(whole.startsWith(joined(pieces).slice(0, -1))).toBe(true);
});

test('a short text is whole, with no dots', () => {
  expect(joined(excerpt('Short.', words('Short.', 'en'), () => false))).toBe('Short.');
  expect(excerpt('', [], () => false)).toEqual([]);
});
