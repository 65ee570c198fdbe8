import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf, spoken } from '../../src/read-aloud/sentences';

const cut = (text: string, lang: string) =>
  sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'en',
    'We pay up to £3,000. Ask first!  Is that OK?',
    ['We pay up to £3,000.', 'Ask first!', 'Is that OK?'],
  ],
  ['ar', 'ندفع المال. هل تريد المساعدة؟ اسأل.', ['ندفع المال.', 'هل تريد المساعدة؟', 'اسأل.']],
  ['ti', 'ሰላም። ከመይ ኣለኻ።', ['ሰላም።', 'ከመይ ኣለኻ።']],
])('%s: a text is read sentence by sentence', (lang, text, sentences) => {
  expect(cut(text, lang)).toEqual(sentences);
});

test('a mark alone is not read, and nothing is read of nothing', () => {
  expect(cut(' · … ', 'en')).toEqual([]);
  expect(cut('', 'en')).toEqual([]);
});

test('no word is lost, none is read twice, and they keep their order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const found = sentencesOf(text, 'en');
      found.forEach(({ start, end }, i) => {
        expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
      });
      const kept = found.map(({ start, end }) => text.slice(start, end)).join('');
      expect(kept.match(/[\p{L}\p{N}]/gu) ?? []).toEqual(text.match(/[\p{L}\p{N}]/gu) ?? []);
    }),
  );
});

test('marks that only keep a direction are not spoken', () => {
  expect(spoken(' \u2068£3,000\u2069\u200f ')).toBe('£3,000');
});
