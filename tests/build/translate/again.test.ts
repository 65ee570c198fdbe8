/** The same file comes back with better words: they are taken, and nobody's work is lost for it. */
import { expect, test } from 'vitest';
import { check } from '../../../src/build/check/check';
import { makeSheet } from '../../../src/build/translate/export/sheet';
import { openWorkspace } from '../../../src/build/translate/record/workspace';
import { base, changed, today } from '../check/fixtures';
import { after, reason, recorded } from '../freshness/locks';
import { exported, filled, formats, imported, reasons } from './office';

const row = 'offer/health#gym:not';
const gym = 'offer/health#gym';
const [sent, first, better] = ['لا ندفع ثمن الأحذية.', 'لا ندفع ثمن أي حذاء.', 'ثمن الحذاء عليك.'];
const health = (source: typeof base) => source.get('locales/ar/offer/health.md') ?? '';
/** The file with these words in one row, and what is here once it was taken with `first`. */
const fileWith = (words: string, id = row) => filled(exported(base, 'csv'), 'csv', { [id]: words });
const once = imported(base, fileWith(first)).after;

test.each(formats)('%s with a better sentence is taken, as a draft, and says what it replaces', (format) => {
  const file = (words: string) => filled(exported(base, format), format, { [row]: words });
  const before = imported(base, file(first), { by: 'Council interpreter', on: today }).after;
  expect(reason(before, gym)).toBe(`Checked by Council interpreter on ${today}.`);
  const { after: now, lines, failed } = imported(before, file(better));
  expect([failed, ...lines]).toEqual([false, ...lines]);
  const at = lines.indexOf('taken: 1');
  expect(lines[at + 2]?.trim()).toBe(`It takes the place of words from this same file: "${first}"`);
  expect(health(now)).toContain(`> [!not]\n> ${better}\n`);
  expect(reason(now, gym)).toBe('No speaker has checked it yet.');
  expect(check(now, today).faults).toEqual([]);
  expect(imported(now, file(better)).files).toEqual([]);
  // What the translator was sent says that the row was left alone: it takes nothing back.
  expect(imported(now, file(sent)).files).toEqual([]);
});

test('with many rows taken anew, each still says what it replaces', () => {
  const rows = makeSheet('ar', openWorkspace(base, today)).rows.filter(
    ({ part, english }) => ['title', 'summary'].includes(part) && !/[{[]/.test(english),
  );
  expect(rows.length).toBeGreaterThan(12);
  const file = (word: string) =>
    filled(exported(base, 'csv'), 'csv', Object.fromEntries(rows.map(({ id }) => [id, `${word} هنا`])));
  const known = imported(base, file('كلمة'));
  const { lines } = imported(known.after, file('كلمات'));
  expect(known.lines.filter((line) => line.includes('It takes the place'))).toEqual([]);
  expect(lines.filter((line) => line.includes('this same file: "كلمة هنا"'))).toHaveLength(rows.length);
});

test('what somebody changed here since is refused, recorded or not, and both are named', async () => {
  const edited = changed('ar/offer/health.md', first, 'لا نشتري حذاء.', once);
  for (const here of [edited, await after(edited, 'accept', 'ar', gym)]) {
    const { files, failed, lines } = imported(here, fileWith(better));
    expect([failed, files]).toEqual([true, []]);
    expect(reasons(lines)[1]).toBe(
      `The translation has changed here since this file was made. Here it says "لا نشتري حذاء.", and the file says "${better}". Look at both, and write what is right into a fresh export.`,
    );
  }
});

test('words that were recorded once more as they are may still be worded anew', async () => {
  const recorded = await after(once, 'accept', 'ar', gym, '--checked-by', 'Council interpreter');
  expect(imported(recorded, fileWith(better)).lines).toContain('taken: 1');
});

test('another file that was sent out, with the same words in this row, does not write over it', () => {
  const other = exported(changed('ar/people.md', 'summary: ', 'summary: هنا '), 'csv');
  const { files, lines } = imported(once, filled(other, 'csv', { [row]: better }));
  expect([files, lines.some((line) => line.includes('has changed here since'))]).toEqual([[], true]);
});

test('English changed meanwhile is refused, whatever was taken before', () => {
  const later = changed('en/offer/health.md', 'pay for shoes', 'pay for trainers', once);
  const { files, lines } = imported(later, fileWith(better));
  expect([files, reasons(lines)[1]]).toEqual([
    [],
    'The English has changed since this file was made. Export it again: npm run words -- export ar --only behind.',
  ]);
});

test.each([
  ['offer/health#gym:search', 'جري', 'ركض'],
  ['ui#found:few', 'وجدنا {{count}} أشياء', 'هنا {{count}} أشياء'],
  ['lists#first-home/bed', 'سرير كبير', 'سرير صغير'],
])('%s too', async (id, one, two) => {
  const before = imported(await recorded('draft'), fileWith(one, id));
  expect(before.lines).toContain('taken: 1');
  const { lines, files } = imported(before.after, fileWith(two, id));
  expect([files.length > 0, lines]).toEqual([true, expect.arrayContaining(['taken: 1'])]);
  expect(imported(before.after, fileWith(one, id)).files).toEqual([]);
});

test('a second file about another text of the same section leaves the first one its own', () => {
  const second = filled(exported(once, 'csv'), 'csv', { 'offer/health#gym:title': 'رياضة' });
  const both = imported(once, second).after;
  const { lines, after: now } = imported(both, fileWith(better));
  expect(lines).toContain('taken: 1');
  expect(health(now)).toContain(`## رياضة {#gym}`);
  expect(health(now)).toContain(better);
});
