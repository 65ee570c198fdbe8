/** A translator's office for tests: makes an export, fills it in as each format is filled in, and takes it back. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { check } from '../../../src/build/check/check';
import type { Source } from '../../../src/build/content/read';
import type { State } from '../../../src/build/freshness/state';
import { writeCsv } from '../../../src/build/translate/export/csv';
import { writeHtml } from '../../../src/build/translate/export/html';
import { makeSheet } from '../../../src/build/translate/export/sheet';
import { writeXlf } from '../../../src/build/translate/export/xlf';
import { takeBack } from '../../../src/build/translate/import/command';
import type { Checked } from '../../../src/build/translate/record/record';
import { openWorkspace, type Workspace } from '../../../src/build/translate/record/workspace';
import { today } from '../check/fixtures';

export const formats = ['csv', 'xlf', 'html'] as const;
type Format = (typeof formats)[number];

const workspaces = new WeakMap<Source, Workspace>();

/** The workspace of these files, opened once, on the day of the fixtures or a given one: nobody who works at it changes it. */
export function workspaceOf(source: Source, day = today): Workspace {
  const known = workspaces.get(source) ?? openWorkspace(source, day);
  workspaces.set(source, known);
  return known;
}

/** The text of an export. */
export function exported(source: Source, format: Format, lang = 'ar', only?: State[]): string {
  const sheet = makeSheet(lang, workspaceOf(source), only);
  if (format === 'csv') return writeCsv(sheet);
  return format === 'xlf' ? writeXlf(sheet) : writeHtml(sheet, 'words.html');
}

const coded = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The file with these words in its rows. Throws where it has no such row. */
export function filled(text: string, format: Format, words: Readonly<Record<string, string>>): string {
  if (format === 'csv') {
    return rewritten(text, (rows) => {
      for (const [id, own] of Object.entries(words)) {
        const row = rows.find(([first]) => first === id);
        if (!row) throw new Error(`There is no row ${id}.`);
        row[2] = own;
      }
      return rows;
    });
  }
  return Object.entries(words).reduce((now, [id, own]) => {
    const pattern =
      format === 'xlf'
        ? new RegExp(`(<trans-unit id="${plain(id)}"[\\s\\S]*?<target[^>]*?)(?:/>|>[\\s\\S]*?</target>)`)
        : new RegExp(`(data-row="${plain(id)}"[\\s\\S]*?aria-label="[^"]*")(>[\\s\\S]*?</div>)`);
    if (!pattern.test(now)) throw new Error(`There is no row ${id}.`);
    const end = format === 'xlf' ? '</target>' : '</div>';
    return now.replace(pattern, (_, start: string) => `${start}>${coded(own)}${end}`);
  }, text);
}

/** The CSV with other rows. */
export function rewritten(text: string, change: (rows: string[][]) => string[][], delimiter = ','): string {
  const rows: string[][] = parse(text, { bom: true, relax_column_count: true });
  return stringify(change(rows), { bom: true, quoted: true, delimiter, record_delimiter: '\r\n' });
}

/** What an import says, and what the files are after it. */
export function imported(source: Source, file: string | Uint8Array, checked?: Checked, day = today) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const { answer, all } = takeBack('words.csv', bytes, workspaceOf(source, day), checked);
  const after: Source = new Map([...source, ...(answer.files ?? [])]);
  return {
    lines: answer.lines,
    all,
    failed: answer.failed === true,
    files: [...(answer.files?.keys() ?? [])],
    after,
  };
}

/** The reasons for which rows were refused, each under the id of its row. */
export const reasons = (lines: readonly string[]) => {
  const from = lines.findIndex((line) => line.startsWith('refused'));
  return lines.slice(from + 1, -1).map((line) => line.trim());
};

/** How many errors the check finds. */
export const errorsIn = (source: Source) =>
  check(source, today)
    .faults.filter(({ level }) => level === 'error')
    .map(({ message }) => message);

/** The lines that only one of two texts has. */
export function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const a = before.split('\n');
  const b = after.split('\n');
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return { gone: a.slice(start, a.length - end), come: b.slice(start, b.length - end) };
}
