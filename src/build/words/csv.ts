/** CSV for spreadsheets: UTF-8 with its mark, every cell in quotes, and no cell that a spreadsheet would run. */
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { cutOff, type Filled, letters, notOurs, type Sheet } from './export-sheet';

/** The first cell of the row that says what the file is. */
const csvSign = 'waymark-words';

/** A cell that starts like a formula gets an apostrophe in front. */
export const guard = (cell: string) => (/^['’‘]*[=+\-@＝＋－＠\t\r]/.test(cell) ? `'${cell}` : cell);

/** Takes the apostrophe off that `guard` put there, if the spreadsheet has not done so itself. */
export const unguard = (cell: string) => (/^['’‘]+[=+\-@＝＋－＠\t\r]/.test(cell) ? cell.slice(1) : cell);

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
  const table = cellsOf(text);
  const about = table.find(([first = '']) => first.replace(/^[^a-z]*|[^a-z]*$/g, '') === csvSign);
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
  const rows = table.flatMap((row, index) => {
    if (row === about || row === head || row.every((cell) => !cell.trim())) return [];
    const place = `row ${index + 1}`;
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

function cellsOf(text: string): string[][] {
  const delimiter = /waymark-words"?([,;\t|])/.exec(text)?.[1] ?? ',';
  try {
    const table: string[][] = parse(text, { delimiter, relax_column_count: true, relax_quotes: true });
    return table.map((row) => row.map(unguard));
  } catch (error) {
    const cut = error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED';
    if (cut) throw cutOff('it ends in the middle of a cell.');
    throw notOurs(`This cannot be read as CSV: ${error instanceof Error ? error.message : error}.`);
  }
}
