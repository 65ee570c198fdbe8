import { sourceLanguage } from '../../language/source';
import { didYouMean, listed } from '../faults';
import { count } from './accept';
import { readArgs } from './args';
import { writeCsv } from './csv';
import { type Command, languageAsked } from './desk';
import { makeSheet, type Sheet } from './export-sheet';
import { writeHtml } from './html';
import type { State } from './state';
import { writeXlf } from './xlf';

const formats: Record<string, (sheet: Sheet, file: string) => string> = {
  xlf: writeXlf,
  csv: writeCsv,
  html: writeHtml,
};
const allStates: readonly State[] = ['missing', 'behind', 'draft', 'checked'];

/** `npm run words -- export`: a file of words for a translator. */
export const exportCommand: Command = {
  usage: 'export <language> --as xlf|csv|html [--only behind,missing,draft] [--out <file>]',
  what: 'Makes a file of words to send to a translator.',
  help: [
    '--as html   a page to fill in on any computer, or to print; no tools and no internet needed',
    '--as csv    a file for a spreadsheet: Excel, LibreOffice, Google Sheets',
    "--as xlf    XLIFF 1.2, for translators' own tools",
    '--only      the states that are wanted, with commas between; without it everything',
    '--out       the name of the file; without it words-<language>.<format> in this folder',
    '',
    'When it comes back: npm run words -- import <file>.',
  ],
  run: (args, desk) => {
    const { plain, values } = readArgs(args, { values: ['--as', '--only', '--out'] });
    const [code, ...more] = plain;
    const words = languageAsked(code, desk);
    if (more.length > 0) throw new Error(`export takes one language. Leave ${listed(more)} out.`);
    if (words.lang === sourceLanguage)
      throw new Error('English is what translators start from: name the language that they write.');
    const format = values.get('--as') ?? '';
    const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (!write)
      throw new Error(
        `Write --as ${listed(Object.keys(formats), 'or')}.${didYouMean(format, Object.keys(formats))}`,
      );
    const only = statesAsked(values.get('--only'));
    const sheet = makeSheet(words.lang, desk, only);
    if (sheet.rows.length === 0)
      return { lines: [`Nothing of ${words.lang} is ${listed(only ?? allStates, 'or')}: no file was made.`] };
    const file = values.get('--out') ?? `words-${words.lang}.${format}`;
    const name = file.replace(/^.*[\\/]/, '');
    return {
      lines: [`${file}: ${count(sheet.rows.length, 'row')} for a translator of ${sheet.name}.`],
      files: new Map([[file, write(sheet, name)]]),
    };
  },
};

function statesAsked(given: string | undefined): State[] | undefined {
  if (given === undefined) return undefined;
  return given.split(/[\s,]+/).flatMap((name) => {
    if (!name) return [];
    const state = allStates.find((known) => known === name);
    if (state) return [state];
    throw new Error(
      `There is no state "${name}".${didYouMean(name, allStates)} The states are ${listed(allStates)}.`,
    );
  });
}
