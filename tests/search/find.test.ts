import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../src/offer/pack';
import { find, type Hit } from '../../src/search/find';
import type { Piece } from '../../src/search/highlight';
import { makeIndex } from '../../src/search/index';
import { words } from '../../src/search/normalise';
import { arabic, english } from './packs';

const en = makeIndex(english);
const ar = makeIndex(arabic, english);
const at = (hit?: Hit) => hit && `${hit.place}#${hit.section}`;
const all = (hits: Hit[]) => hits.map(at);
const marked = (pieces: Piece[]) => pieces.filter(({ match }) => match).map(({ text }) => text);
const joined = (pieces: Piece[]) => pieces.map(({ text }) => text).join('');

describe('English', () => {
  test.each([
    ['deposit', 'homes#first-rent'],
    ['can I get help with a deposit?', 'homes#first-rent'],
    ['Can I get help with my counsil tax', 'homes#council-tax'],
    ['DEPOSITS', 'homes#first-rent'],
    ['depo', 'homes#first-rent'],
    ['flat', 'homes#first-rent'],
    ['flats', 'homes#first-rent'],
    ['apartmnet', 'homes#first-rent'],
    ['solicitor', 'status#lawyer'],
    ['solicter', 'status#lawyer'],
    ['solict', 'status#lawyer'],
    ['visa', 'status#lawyer'],
    ['gym', 'fun#gym-pass'],
    ['council tax', 'homes#council-tax'],
    ['cafe', 'status#café'],
    ['wifi', 'status#café'],
    ['wi-fi', 'status#café'],
    ['3000', 'homes#first-rent'],
    ['£3,000', 'homes#first-rent'],
    ['dont', 'fun#laptops'],
    ['housing acommodation', 'homes#'],
    ['refuse', 'not-provided#'],
    ['privacy', 'about#privacy'],
    ['duty', 'help#duty'],
    ['listen', 'pledge#listen'],
  ])('“%s” finds %s', (query, place) => expect(at(find(en, query)[0])).toBe(place));

  test('what a person can have comes before what a word means', () => {
    expect(all(find(en, 'rent')).slice(0, 2)).toEqual(['homes#first-rent', 'words#rent']);
  });

  test('all telling words come alone; where none has all, the nearest', () => {
    expect(all(find(en, 'council tax'))).toEqual(['homes#council-tax']);
    expect(all(find(en, 'gym privacy')).sort()).toEqual(['about#privacy', 'fun#gym-pass']);
    expect(all(find(en, 'visa xyzzyq'))).toEqual(['status#lawyer']);
  });

  test('words that are right come before words that are nearly right', () => {
    expect(all(find(en, 'form'))).toEqual(['homes#council-tax']);
  });

  test('nothing found', () => {
    for (const query of ['', '   ', '…!?', 'xyzzyq', '👩‍👩‍👧‍👦', '\u200f\u200e'])
      expect(find(en, query)).toEqual([]);
  });

  test('the match is marked, and the name of its topic given', () => {
    const [hit] = find(en, 'deposit');
    expect(hit).toMatchObject({ title: 'First rent', context: 'Homes' });
    expect(hit?.lang).toBeUndefined();
    expect(marked(hit?.excerpt ?? [])).toEqual(['deposit']);
    expect(marked(find(en, 'council tax')[0]?.titlePieces ?? [])).toEqual(['Council', 'tax']);
  });

  test('found by a search word alone: the beginning of the text, unmarked', () => {
    const [hit] = find(en, 'solicitor');
    expect(marked(hit?.excerpt ?? [])).toEqual([]);
    expect(joined(hit?.excerpt ?? [])).toMatch(/^We find somebody who knows the law\./);
  });

  test('words that tell little are not marked', () => {
    expect(marked(find(en, 'can I get help for the deposit')[0]?.excerpt ?? [])).toEqual(['deposit']);
  });
});

describe('Arabic', () => {
  test.each([
    ['مياه', 'homes#water'],
    ['المياه', 'homes#water'],
    ['والمياه', 'homes#water'],
    ['بالمياه', 'homes#water'],
    ['ميا', 'homes#water'],
    ['المي', 'homes#water'],
    ['كهرباء', 'homes#water'],
    ['شقه', 'homes#first-rent'],
    ['الشقة', 'homes#first-rent'],
    ['ايجار', 'homes#first-rent'],
    ['تأمين', 'homes#first-rent'],
    ['لمحام', 'status#lawyer'],
    ['القانونية', 'status#lawyer'],
    ['تاشيره', 'status#lawyer'],
    ['تآشيرا', 'status#lawyer'],
    ['سكن', 'homes#'],
    ['solicitor', 'status#lawyer'],
    ['bill', 'homes#water'],
    ['landlord', 'homes#first-rent'],
  ])('“%s” finds %s', (query, place) => expect(at(find(ar, query)[0])).toBe(place));

  test('the whole word is marked, prefix and all', () => {
    expect(marked(find(ar, 'مياه')[0]?.excerpt ?? [])).toEqual(['المياه']);
  });

  test('a word typed in English shows the topic in Arabic', () => {
    expect(find(ar, 'visa')[0]).toMatchObject({ title: 'محامٍ لك', context: 'أوراقك' });
  });

  test('words that are still in English say so', () => {
    expect(find(ar, 'repairs')[0]).toMatchObject({ title: 'Repairs', lang: 'en' });
  });

  test('an amount keeps its direction', () => {
    expect(joined(find(ar, '3000')[0]?.excerpt ?? [])).toContain('\u2066£3,000\u2069');
  });
});

describe('whatever is typed', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom('rent', 'a', '👍🏽', '\u200f', 'ال', '__proto__', 'constructor', '\ud800', '*', '  '),
        { maxLength: 40 },
      )
      .map((a) => a.join(' ')),
    fc.constant('x'.repeat(100_000)),
    fc.constant('rent '.repeat(50_000)),
  );

  test('finding never throws, and its pieces are its text', () => {
    fc.assert(
      fc.property(odd, fc.constantFrom(en, ar), (query, index) => {
        const hits = find(index, query, 5);
        expect(hits.length).toBeLessThanOrEqual(5);
        for (const hit of hits) expect(joined(hit.titlePieces)).toBe(hit.title);
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, Pack]>([
    ['English', english],
    ['Arabic', arabic],
  ])('every word of a %s title finds its section', (_, pack) => {
    const index = makeIndex(pack);
    const lost = index.entries.flatMap((entry) =>
      words(entry.title, entry.lang ?? index.lang)
        .map(({ start, end }) => entry.title.slice(start, end))
        .filter((word) => !all(find(index, word, 500)).includes(`${entry.place}#${entry.section}`)),
    );
    expect(lost).toEqual([]);
  });
});
