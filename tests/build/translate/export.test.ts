/** What a translator is sent. */
import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { makeSheet } from '../../../src/build/translate/export/sheet';
import { openWorkspace } from '../../../src/build/translate/record/workspace';
import { run } from '../../../src/build/translate/run';
import { base, changed, today } from '../check/fixtures';
import { exported, filled, imported } from './office';

const row = (id: string) => makeSheet('ar', openWorkspace(base, today)).rows.find((one) => one.id === id);
const words = (...args: string[]) => run(args, () => openWorkspace(base, today));

test('a row says what it is about: tokens with their value of today, length, address, state', () => {
  expect(row('offer/health#gym:text')).toMatchSnapshot();
  expect(row('ui#found:few')).toMatchSnapshot();
  expect(row('dates#review:neutral')).toMatchSnapshot();
  expect(row('lists#first-home/bed')).toMatchSnapshot();
  expect(row('offer/health#gym:search')).toMatchSnapshot();
});

test('only the states that were asked for are in it', async () => {
  const { lines } = await words('export', 'ar', '--as', 'csv', '--only', 'missing,behind');
  expect(lines).toEqual(['Nothing of ar is missing or behind: no file was made.']);
  const gap = new Map([...base].filter(([path]) => path !== 'locales/ar/offer/cash.md'));
  const { files, lines: said } = await run(
    ['export', 'ar', '--as=xlf', '--only=missing', '--out=x.xlf'],
    () => openWorkspace(gap, today),
  );
  expect(said[0]).toMatch(/^x\.xlf: \d+ rows for a translator of Arabic\.$/);
  const ids = [...(files?.get('x.xlf') ?? '').matchAll(/<trans-unit id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.every((id) => id?.startsWith('offer/cash'))).toBe(true);
  expect(ids.length).toBeGreaterThan(2);
});

test('one file, one section or both are in it, and come back by themselves', async () => {
  const made = async (...names: string[]) => {
    const { lines, files } = await words('export', 'ar', ...names, '--as', 'csv');
    const [[name, text] = ['', '']] = files ?? [];
    const ids = parseCsv(text, { bom: true, relax_column_count: true }).flatMap(([id]: string[]) =>
      /[/#]/.test(id ?? '') && rowIds.has(id ?? '') ? [id] : [],
    );
    return { lines, name, text, ids };
  };
  const rowIds = new Set(makeSheet('ar', openWorkspace(base, today)).rows.map(({ id }) => id));
  const gym = ['title', 'text', 'not', 'search'].map((part) => `offer/health#gym:${part}`);
  const one = await made('offer/health#gym');
  expect([one.name, one.ids]).toEqual(['words-ar-offer-health-gym.csv', gym]);
  expect(one.lines).toEqual(['words-ar-offer-health-gym.csv: 4 rows for a translator of Arabic.']);
  const file = await made('locales/ar/offer/health.md');
  expect(file.name).toBe('words-ar-offer-health.csv');
  expect(file.ids).toEqual([...rowIds].filter((id) => id.startsWith('offer/health')));
  const list = await made('lists#areas', 'offer/health#gym');
  expect(list.ids).toEqual(
    [...rowIds].filter((id) => id.startsWith('lists#areas') || id.startsWith('offer/health#gym')),
  );
  const { lines, failed, files } = imported(
    base,
    filled(one.text, 'csv', { 'offer/health#gym:title': 'رياضة' }),
  );
  expect([failed, lines[1]]).toEqual([false, 'taken: 1']);
  expect(files).toContain('locales/ar/offer/health.md');
});

test('a section with states: what is in both, or a sentence', async () => {
  const { lines, files } = await words('export', 'ar', 'offer/health.md', '--as=csv', '--only=missing');
  expect([lines, files]).toEqual([
    ['Nothing of offer/health.md in ar is missing: no file was made.'],
    undefined,
  ]);
});

test.each([
  [['export', 'ar', 'fr', '--as', 'csv'], 'English has nothing of the name fr.'],
  [['export', 'ar', 'en', '--as', 'csv'], 'export takes one language at a time. Leave en out.'],
  [['export', 'ar', 'offer/helth.md', '--as', 'csv'], 'Did you mean offer/health.md?'],
  [['export'], 'Say which language.'],
  [['export', 'ar'], 'Write --as xlf, csv or html.'],
  [['export', 'ar', '--as', 'xls'], 'Write --as xlf, csv or html. Did you mean xlf?'],
  [
    ['export', 'en', '--as', 'csv'],
    'English is what translators start from: name the language that they write.',
  ],
  [['export', 'ar', '--as', 'csv', '--only', 'old'], 'There is no state "old".'],
  [['import'], 'Name the file that came back, and one alone.'],
  [['import', '/nowhere/words.csv'], 'There is no file /nowhere/words.csv that can be read.'],
])('%s is answered with a sentence', async (args, sentence) => {
  await expect(words(...args)).rejects.toThrow(sentence);
});

test('XLIFF is well formed, with tokens and links as codes that stand on both sides', () => {
  const doc = new DOMParser().parseFromString(exported(base, 'xlf'), 'text/xml');
  const unit = [...doc.getElementsByTagName('trans-unit')].find(
    (one) => one.getAttribute('id') === 'offer/health#gym:text',
  );
  const codes = (name: string) =>
    ['ph', 'bpt', 'ept']
      .flatMap((tag) => [...(unit?.getElementsByTagName(name)[0]?.getElementsByTagName(tag) ?? [])])
      .map((one) => `${one.getAttribute('id')} ${one.textContent}`)
      .sort();
  expect(codes('source')).toHaveLength(11);
  expect(codes('target')).toEqual(codes('source'));
});

test('CSV opens in a spreadsheet: the mark of UTF-8, and no cell that is a formula', () => {
  const evil = changed(
    'en/ui.json',
    '"Welcome"',
    '"=HYPERLINK(A1)"',
    changed('ar/ui.json', '"أهلا بك"', '"@أهلا"'),
  );
  const file = exported(evil, 'csv');
  expect(file.startsWith('\uFEFF"waymark-words"')).toBe(true);
  const cells: string[][] = parseCsv(file, { bom: true, relax_column_count: true });
  expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(file).toContain(`"'=HYPERLINK(A1)","'@أهلا"`);
  expect(imported(evil, file).files).toEqual([]);
  expect(imported(evil, file.replaceAll(`"'`, '"')).files).toEqual([]);
});

test('HTML is one file without network, each side in its own direction', () => {
  const file = exported(base, 'html');
  expect(() =>
    parse(file, {
      onParseError: ({ code }) => {
        throw new Error(code);
      },
    }),
  ).not.toThrow();
  expect(file).toContain("default-src 'none'");
  expect(file).not.toMatch(/\b(src|href)=/);
  expect(file).toContain('<td lang="ar" dir="rtl">');
  const script = /<script>([\s\S]*)<\/script>/.exec(file)?.[1] ?? '';
  const style = /<style>([\s\S]*)<\/style>/.exec(file)?.[1] ?? '';
  expect(script + style).not.toMatch(/[<>&]/);
});
