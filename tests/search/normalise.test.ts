import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fold, terms, words } from '../../src/search/normalise';

afterEach(() => vi.unstubAllGlobals());

describe('fold', () => {
  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('folding twice changes nothing for any single sign', () => {
    const broken: string[] = [];
    for (let code = 1; code < 0x20000; code++) {
      const sign = String.fromCodePoint(code);
      if (fold(fold(sign)) !== fold(sign)) broken.push(code.toString(16));
    }
    expect(broken).toEqual([]);
  });

  test.each([
    ['CAFÉ', 'cafe'],
    ['Łódź', 'lodz'],
    ['don’t', 'dont'],
    ['Straße', 'strasse'],
    ['مُحَمَّدٌ', 'محمد'],
    ['مـــاء', 'ماء'],
    ['أإآٱ', 'اااا'],
    ['مدرسة', 'مدرسه'],
    ['على', 'علي'],
    ['مسؤول شيئ', 'مسوول شيي'],
    ['کی', 'كي'],
    ['می\u200cخواهم', 'ميخواهم'],
    ['ەھہ', 'ههه'],
    ['٢١ ۲۱ ২১', '21 21 21'],
    ['ትምህርቲ', 'ትምህርቲ'],
    ['আমি', 'আমি'],
  ])('%s is %s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('terms', () => {
  test.each([
    ['المياه', 'مياه'],
    ['والمياه', 'مياه'],
    ['بالمياه', 'مياه'],
    ['كالمياه', 'مياه'],
    ['فبالمياه', 'مياه'],
    ['للمياه', 'مياه'],
    ['وللمياه', 'مياه'],
    ['بمدرسة', 'مدرسه'],
    ['وبمدرسة', 'مدرسه'],
    ['لأسرة', 'اسره'],
    ['للغة', 'لغه'],
    ['وبيت', 'بيت'],
  ])('%s is also found as %s', (word, bare) => expect(terms(word, 'ar')).toContain(bare));

  test('short words keep their letters', () => {
    expect(terms('بيت', 'ar')).toEqual(['بيت']);
    expect(terms('الى', 'ar')).toEqual(['الي']);
  });

  test('prefixes are Arabic only', () => expect(terms('برادر', 'fa')).toEqual(['برادر']));

  test.each([
    ['bills', ['bills', 'bill']],
    ['Babies', ['babies', 'baby', 'babie']],
    ['addresses', ['addresses', 'address', 'addresse']],
    ['address', ['address']],
    ['bus', ['bus']],
    ['£3,000', ['3000']],
    ['£10.50', ['10.50']],
    ['council’s', ['councils', 'council']],
    ['wi-fi', ['wifi', 'wi', 'fi']],
    ['  …!? 👍🏽 \u200f', []],
  ])('%s gives %j', (text, forms) => expect(terms(text, 'en')).toEqual(forms));

  test('a Persian word is found with and without its half space', () => {
    expect(terms('می\u200cخواهم', 'fa')).toEqual(['ميخواهم', 'مي', 'خواهم']);
  });

  test('words written without spaces are told apart', () => {
    expect(terms('ฉันต้องการที่พัก', 'th').length).toBeGreaterThan(2);
  });

  test('and cut in pairs of signs where the browser cannot', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(terms('住房补助', 'zh')).toEqual(['住房', '房补', '补助', '助']);
  });

  test('places are in order, inside the text, and never split a letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('en', 'ar', 'th'),
        (text, lang) => {
          let last = 0;
          for (const { start, end, forms } of words(text, lang)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(forms.every((form) => form && !/\s/.test(form))).toBe(true);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
