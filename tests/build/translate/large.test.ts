/** Files that come back far too large, too deep or with signs that nobody sees: read in bounded work, or refused with a sentence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBare } from '../../../src/build/content/literals';
import { guard, mostRows, unguard } from '../../../src/build/translate/export/csv';
import { Unusable } from '../../../src/build/translate/export/sheet';
import { readFilled } from '../../../src/build/translate/import/file';
import { tidy } from '../../../src/build/translate/import/text';
import { base } from '../check/fixtures';
import { exported, filled, imported } from './office';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readFilled(bytes(text)).rows;
const refused = (text: string) => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof Unusable) return error.message;
    throw error;
  }
  return '';
};

/** Seconds of the processor, whatever else the machine does meanwhile. */
function seconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const csv = exported(base, 'csv');
const html = exported(base, 'html');
const xlf = exported(base, 'xlf');
const known = read(csv);

describe('millions of lines', () => {
  test.each(['\r\n', ' \t\r\n', ',,,,,,,,\r\n'])('that are empty (%j) are passed over', (line) => {
    expect(seconds(() => expect(read(csv + line.repeat(2_000_000))).toEqual(known))).toBeLessThan(15);
  });

  test('before a row change its number, and nothing else', () => {
    const rows = read(csv.replace('\r\n', `\r\n${'\r\n'.repeat(1000)}`));
    expect(rows.map(({ place, ...row }) => row)).toEqual(known.map(({ place, ...row }) => row));
    expect(rows[0]?.place).toBe('row 1003');
  });

  test('with something in them are not read to their end', () => {
    expect(seconds(() => expect(refused(csv + 'a\r\n'.repeat(2_000_000))).toMatchSnapshot())).toBeLessThan(
      30,
    );
    expect(mostRows).toBeGreaterThan(10 * known.length);
  });
});

describe('one cell', () => {
  const slot = { part: 'text', kind: 'section', english: 'Words.' } as const;

  test.each(['ا', 'a', '1', '-'])(
    'with a word of 60,000 (%s) is searched for typed values in one pass',
    (letter) => {
      const word = `{gym.amount${letter.repeat(60_000)} 12.`;
      let found: string[] = [];
      expect(
        seconds(() => {
          found = findBare(word).map(({ text }) => text);
        }),
      ).toBeLessThan(2);
      expect(found.at(-1)).toMatch(/12$/);
    },
  );

  test('of a million spaces is read in one pass', () => {
    const wide = `a${' '.repeat(1_000_000)}b`;
    expect(seconds(() => tidy(wide, slot))).toBeLessThan(5);
    expect(seconds(() => tidy(wide, { ...slot, part: 'title' }))).toBeLessThan(5);
    expect(tidy('a \n \n  b \t\n c', { ...slot, part: 'title' })).toBe('a b c');
    expect(seconds(() => refused(`waymark-words${' '.repeat(1_000_000)}x`))).toBeLessThan(5);
  });

  test('that stands 100,000 deep is read, or refused with a sentence', () => {
    const deep = (open: string, shut: string) => open.repeat(100_000) + shut.repeat(100_000);
    const page = html.replace(/(role="textbox"[^>]*>)/, `$1${deep('<span>', '</span>')}`);
    expect(read(page).map(({ id, own }) => [id, own])).toEqual(read(html).map(({ id, own }) => [id, own]));
    expect(read(html.replace(/(role="textbox"[^>]*>)/, `$1${'<div>'.repeat(100_000)}`)).length).toBe(
      known.length,
    );
    const units = xlf.replace(/<target([^>]*[^/])>/, `<target$1>${deep('<g>', '</g>')}`);
    expect(refused(units) || read(units).length).toBe(known.length);
  });

  test('of 5,000 letters is refused as a title, with its length', () => {
    const { lines, files } = imported(
      base,
      filled(csv, 'csv', { 'offer/health#gym:title': 'عنوان '.repeat(833) }),
    );
    expect([files, lines.filter((line) => /letters|refused|gym/.test(line))]).toMatchSnapshot();
  });
});

test('thousands of rows with one id, or with ids of something else, are told of in a few words', () => {
  const row = csv.split('\r\n')[2];
  const many = `${csv}${`${row}\r\n`.repeat(20_000)}`;
  let said: string[] = [];
  expect(seconds(() => (said = imported(base, many).lines))).toBeLessThan(30);
  expect(Math.max(...said.map((line) => line.length))).toBeLessThan(400);
  const strange = Array.from({ length: 300 }, (_, nth) => row?.replace(/^"[^"]*"/, `"ui#strange${nth}"`));
  expect(imported(base, `${csv}${strange.join('\r\n')}\r\n`).lines).toMatchSnapshot();
});

describe('a cell that a spreadsheet would run', () => {
  test.each([
    '\u200b=1',
    '\u2066=1',
    '\u202e=1',
    '\ufeff+1',
    '\u00ad@x',
    "'\u200f-1",
    '\u0000=1',
    ' =1',
    '\u2060＝1',
  ])('is guarded: %j', (cell) => {
    expect(guard(cell)).toBe(`'${cell}`);
    expect(unguard(guard(cell))).toBe(cell);
  });

  test('is itself again when it comes back, and so is every other', () => {
    const unit = fc.constantFrom('=', '-', "'", '’', '\u200b', '\u2066', ' ', 'a', 'ع', '\t');
    fc.assert(
      fc.property(fc.string({ unit }), (cell) => {
        expect(unguard(guard(cell))).toBe(cell);
      }),
    );
  });
});
