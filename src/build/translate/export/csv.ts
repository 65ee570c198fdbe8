/** CSV for spreadsheets: UTF-8 with its mark, every cell in quotes, and no cell that a spreadsheet would run. */
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { cutOff, type Filled, letters, notOurs, type Sheet } from './sheet';

/** The first cell of the row that says what the file is. */
const csvSign = 'waymark-words';
const isSign = new RegExp(`^[^a-z]*${csvSign}[^a-z]*$`);

/** What a spreadsheet takes for the start of a formula; some of them pass over spaces and signs that nobody sees to find it. */
const formula = /^[\s\p{Cc}\p{Cf}'’‘]*[=+\-@＝＋－＠\t\r]/u;

/** A cell that starts like a formula gets an apostrophe in front. */
export const guard = (cell: string) => (formula.test(cell) ? `'${cell}` : cell);

/** Takes the apostrophe off that `guard` put there, if the spreadsheet has not done so itself. */
export const unguard = (cell: string) => (/^['’‘]/.test(cell) && formula.test(cell) ? cell.slice(1) : cell);

/** More rows than any export has: a file with more is something else, and reading it to its end would take minutes. */
export const mostRows = 100_000;

/** The file of an export. */
export function writeCsv({ lang, name, date, rows, sum }: Sheet): string {
  const about = [
    csvSign,
    `language=${lang}`,
    `date=${date}`,
    `rows=${rows.length}`,
    `sum=${sum}`,
    `letters=${letters}`,
  ];
  const head = ['id', 'English', `${name} (${lang})`, 'state', 'why', 'notes', 'length', 'address', 'mark'];
  const cells = rows.map((row) => [
    row.id,
    row.english,
    row.own,
    row.state,
    row.reason,
    row.notes.join(' '),
    row.length,
    row.address,
    row.mark,
  ]);
  const all = [about, head, ...cells].map((row) => row.map(guard));
  return stringify(all, { bom: true, quoted: true, record_delimiter: '\r\n' });
}

/** Reads a file that came back; the delimiter is what the spreadsheet made of it. Throws `Unusable`. */
export function readCsv(text: string): Filled {
  const lines = cellsOf(text);
  const table = lines.map(({ cells }) => cells);
  const about = table.find(([first = '']) => isSign.test(first));
  const head = table.find((row) => row.includes('id') && row.includes('mark'));
  const own = head?.findIndex((cell) => /\([A-Za-z-]+\)$/.test(cell)) ?? -1;
  if (!about || !head || own < 0)
    throw notOurs(
      'The two rows at the top, with waymark-words and with the names of the columns, are not in this file.',
    );
  const said = (key: string) =>
    about
      .find((cell) => cell.startsWith(`${key}=`))
      ?.slice(key.length + 1)
      .trim() ?? '';
  const id = head.indexOf('id');
  const mark = head.indexOf('mark');
  const rows = lines.flatMap(({ cells: row, number }) => {
    if (row === about || row === head || row.every((cell) => !cell.trim())) return [];
    const place = `row ${number}`;
    if (!row[mark]?.trim()) throw cutOff(`${place} ends before its last column.`);
    return [{ id: row[id]?.trim() ?? '', mark: row[mark]?.trim() ?? '', own: row[own] ?? '', place }];
  });
  const named = /\(([A-Za-z-]+)\)$/.exec(head[own] ?? '')?.[1] ?? '';
  return {
    format: 'CSV',
    langs: [...new Set([said('language'), named])],
    count: Number(said('rows')),
    sum: said('sum'),
    letters: said('letters'),
    rows,
  };
}

/** The rows that have something in them, each with its number in the spreadsheet. */
function cellsOf(text: string): { cells: string[]; number: number }[] {
  const delimiter = /waymark-words"?([,;\t|])/.exec(text)?.[1] ?? ',';
  const rows: { cells: string[]; number: number }[] = [];
  try {
    parse(text.replace(/^[ \t,;|]+$/gm, ''), {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      // Otherwise the parser makes an error of each: a million of them took most of a minute.
      skip_empty_lines: true,
      to: mostRows,
      on_record: (row: string[], { records, empty_lines }) => {
        rows.push({ cells: row.map(unguard), number: records + empty_lines });
        return null;
      },
    });
  } catch (error) {
    const cut = error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED';
    if (cut) throw cutOff('it ends in the middle of a cell.');
    throw notOurs(`This cannot be read as CSV: ${error instanceof Error ? error.message : error}.`);
  }
  if (rows.length >= mostRows) throw notOurs(`It has ${mostRows.toLocaleString('en')} rows or more.`);
  return rows;
}
