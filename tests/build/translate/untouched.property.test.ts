/** Whatever comes back: lines of other sections stay byte for byte, and the second time changes nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitsOf } from '../../../src/build/freshness/units';
import { guard, unguard } from '../../../src/build/translate/export/csv';
import { makeSheet } from '../../../src/build/translate/export/sheet';
import { base } from '../check/fixtures';
import { errorsIn, exported, filled, formats, imported, workspaceOf } from './office';

const rows = makeSheet('ar', workspaceOf(base)).rows;
const csv = exported(base, 'csv');

/** Each section of a Markdown file, and its items, and each line of ui.json, as written. */
function pieces(source: typeof base): Map<string, string> {
  const found = new Map<string, string>();
  const words = workspaceOf(source).words.get('ar');
  for (const [name, { text }] of words?.docs ?? []) {
    const [head = '', ...sections] = text.split(/^(?=## )/m);
    found.set(name, head);
    for (const section of sections) {
      const id = `${name}#${/\{#([^}]*)\}/.exec(section)?.[1]}`;
      const items = section.match(/^- .*\{#.*\}$/gm) ?? [];
      for (const item of items) found.set(`${id}/${/\{#([^}]*)\}$/.exec(item)?.[1]}`, item);
      found.set(id, section.replace(/^- .*\{#.*\}$/gm, ''));
    }
  }
  for (const { id, parts } of words ? unitsOf(words).values() : [])
    if (id.startsWith('ui#')) found.set(id, JSON.stringify(parts));
  return found;
}

/** A text with one word more: right, or wrong in some way. */
const edits: ((text: string) => string)[] = [
  (text) => `${text} جدا`,
  (text) => `كلمة ${text.replace(/^- /, '')}`,
  (text) => `${text} £5`,
  (text) => text.replace(/\{[^}]*\}/, ''),
  (text) => `${text}\n\n## عنوان {#x}`,
  (text) => `> [!not]\n> ${text}`,
  () => '',
  () => '=1+1',
  (text) => `---\n${text}`,
  (text) => `${text} {#gym}`,
  (text) => `${text}"\\`,
];
const edit = fc.record({ row: fc.constantFrom(...rows), by: fc.constantFrom(...edits) });

test('only units with a taken row change, no error comes, and a second time nothing happens', () => {
  const before = pieces(base);
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (some) => {
      const words = Object.fromEntries(some.map(({ row, by }) => [row.id, by(row.own)]));
      const file = filled(csv, 'csv', words);
      const { after, all } = imported(base, file);
      const from = all.indexOf(all.find((line) => line.startsWith('taken')) ?? '');
      const until = all.findIndex((line) => line.startsWith('unchanged'));
      const taken = all.slice(from + 1, until).map((line) => line.trim().replace(/ \(row.*/, ''));
      const units = new Set(rows.filter(({ id }) => taken.includes(id)).map(({ unit }) => unit));
      const now = pieces(after);
      expect([...now.keys()]).toEqual([...before.keys()]);
      for (const [id, text] of before) if (!units.has(id)) expect([id, now.get(id)]).toEqual([id, text]);
      expect(errorsIn(after)).toEqual([]);
      expect(imported(after, file).files).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('any words come back from every format as they went', () => {
  const letters = fc.stringMatching(/^[\p{L}=+\-@'"<>&;,.!?()[\]*# \n\t‘’“”]{1,60}$/u);
  fc.assert(
    fc.property(letters, (text) => {
      for (const format of formats) {
        const file = filled(exported(base, format), format, { 'ui#home.title': `أهلا ${text}` });
        const { lines, after } = imported(base, file);
        const title: unknown = JSON.parse(after.get('locales/ar/ui.json') ?? '').home.title;
        const plain = (words: unknown) => String(words).replace(/\s+/g, ' ').trim();
        if (lines[1] === 'taken: 1') expect(plain(title)).toBe(plain(`أهلا ${text}`));
        else expect([lines.length > 3, title]).toEqual([true, 'أهلا بك']);
      }
    }),
    { numRuns: 6 },
  );
}, 120_000);

test('a cell that a spreadsheet would run goes out as text, and comes back as it was', () => {
  const cells = fc.oneof(fc.string(), fc.stringMatching(/^['’]{0,2}[=+@\t\r＝-].*$/));
  fc.assert(
    fc.property(cells, (cell) => {
      expect(guard(cell)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      expect(unguard(guard(cell))).toBe(cell);
    }),
  );
});
