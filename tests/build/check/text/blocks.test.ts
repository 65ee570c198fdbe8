/** What a translation says less than the English, and signs in words that nobody sees. */
import { expect, test } from 'vitest';
import { check } from '../../../../src/build/check/check';
import { mojibakeIn } from '../../../../src/build/check/text/mojibake';
import type { Source } from '../../../../src/build/content/read';
import { recorded } from '../../freshness/locks';
import { base, changed, today } from '../fixtures';

const en = 'en/offer/health.md';
const ar = 'ar/offer/health.md';
const kinds = (source: Source) => check(source, today).faults.map(({ kind }) => kind);

/** The small content with a paragraph more in each place where words may stand, in both languages. */
const longer = (file: string, words: string): [string, string] => {
  const text = base.get(`locales/${file}`) ?? '';
  const more = text
    .replace(/(\n---\n)/, `$1${words}\n\n`)
    .replace(/\n\n- /, `\n\n${words}\n\n- `)
    .replace(/(> \[!not\]\n)/, `$1> ${words}\n>\n`);
  return [`locales/${file}`, more];
};
const long: Source = new Map([
  ...base,
  longer(en, 'Ask us when you are ready.'),
  longer(ar, 'اسألنا حين تكون مستعدا.'),
]);

test('every whole paragraph that is cut from a translation is told of', () => {
  expect(kinds(long)).toEqual([]);
  const text = long.get(`locales/${ar}`) ?? '';
  const cuts = [...text.matchAll(/^(?:> )?اسألنا حين.*\n(?:>?\n)/gm)];
  expect(cuts.length).toBe(3);
  for (const { 0: cut, index } of cuts) {
    const without = text.slice(0, index) + text.slice(index + cut.length);
    expect(kinds(new Map([...long, [`locales/${ar}`, without]]))).toEqual(['blocks']);
  }
});

test('a translation that is behind is known to say less', async () => {
  const known = await recorded('checked');
  const moved = changed(en, '- Call [us]', 'Bring your card.\n\n- Call [us]', known);
  expect(kinds(moved)).toEqual([]);
  expect(kinds(changed(en, '- Call [us]', 'Bring your card.\n\n- Call [us]'))).toEqual(['blocks']);
});

test.each([
  ['Persian', 'می\u200cخواهم خانه\u200cای'],
  ['Persian after a Latin name', 'NHS\u200cها'],
  ['Hindi', 'क्\u200dष'],
  ['Malayalam', 'ന്\u200dറെ'],
  ['a space at which no line ends', 'le\u00a0mot\u202f: oui'],
])('signs that belong to how a language is written stay: %s', (_, words) => {
  expect(kinds(changed(en, 'shoes', words))).not.toContain('unseen');
});

test.each([
  '\u200cna',
  'na\u200cme',
  '\u00ad',
  '\u2028',
  '\u061c',
  '\u{e0041}',
  '\ue000',
  '\ud800',
  '\u0085',
])('a sign that nobody sees is named: %j', (sign) => {
  expect(kinds(changed(en, 'shoes', `sh${sign}oes`))).toContain('unseen');
});

test.each([
  ['windows-1252', 'Ã©', 'é'],
  ['windows-1252', 'Ø§Ù„Ø¨ÙŠØª Ø§Ù„Ø¢Ù† Ù„Ùƒ', 'البيت'],
  ['windows-1256', 'ط§ظ„ط¨ظٹطھ ط§ظ„ط¢ظ† ظ„ظƒ', 'البيت'],
  ['windows-1251', 'Р”РѕРј РґР»СЏ С‚РµР±СЏ', 'Дом'],
])('letters read as %s are told with what they were', (_, seen, meant) => {
  expect(mojibakeIn(['plain', seen])).toMatchObject({ line: 2, meant });
});

test.each([
  'É\u00a0: ça «\u00a0déjà\u00a0» £3 – l’œuvre',
  'البيت لك، تک ط، آن',
  'Дом для тебя',
  'ትግርኛ',
  'Ärger ÜÖ',
])('letters that are as they should be are left alone: %s', (words) => {
  expect(mojibakeIn([words])).toBeUndefined();
});
