import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInWords } from '../../src/language/dates';
import { percentInWords } from '../../src/language/percent';
import { codes, packOf } from '../pages/render';

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const everyDay = Array.from({ length: 36_890 }, (_, i) => new Date(Date.UTC(2000, 0, 1 + i)));

describe.each(codes)('a date in words: %s', (code) => {
  const { language } = packOf(code);

  test('every day from 2000 to 2100 has its day, the name of its month and its year', () => {
    expect(dayOf(everyDay.at(-1) as Date)).toBe('2100-12-31');
    expect(new Set(language.months).size).toBe(12);
    const wrong = everyDay.filter((date) => {
      const words = dateInWords(dayOf(date), language);
      const month = language.months[date.getUTCMonth()] ?? '?';
      const numbers = (words.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);
      return (
        !words.includes(month) ||
        numbers.join() !== `${date.getUTCDate()},${date.getUTCFullYear()}` ||
        /[{}]/.test(words)
      );
    });
    expect(wrong.map(dayOf)).toEqual([]);
  });

  test('no two days read alike', () => {
    expect(new Set(everyDay.map((date) => dateInWords(dayOf(date), language))).size).toBe(everyDay.length);
  });
});

test('what is no date is shown as it was given', () => {
  const english = packOf('en').language;
  for (const text of ['', '2024', '2024-13-01', '2024-00-10', '16/04/2024', '2024-4-16', 'soon'])
    expect(dateInWords(text, english)).toBe(text);
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/^\d{4}-\d\d-\d\d$/.test(text));
      expect(dateInWords(text, english)).toBe(text);
    }),
  );
});

test('a language says a date in its own order', () => {
  const months = ['Meskerem', ...Array(11).fill('x')];
  expect(dateInWords('2026-01-09', { months, date: '{year}, {month} {day}' })).toBe('2026, Meskerem 9');
});

test('a language may say the first of a month in a way of its own', () => {
  const { language } = packOf('fr');
  expect(dateInWords('2026-08-01', language)).toBe('1er août 2026');
  expect(dateInWords('2026-08-02', language)).toBe('2 août 2026');
  expect(dateInWords('2026-08-21', language)).toBe('21 août 2026');
  expect(dateInWords('2026-08-01', packOf('en').language)).toBe('1 August 2026');
});

test('a percentage reads as the language writes it', () => {
  expect(percentInWords(40, packOf('en').language)).toBe('40%');
  expect(percentInWords(40, packOf('ar').language)).toBe('40%');
  expect(percentInWords(40, packOf('fr').language)).toBe('40\u00a0%');
});
