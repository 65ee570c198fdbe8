import { sourceLanguage } from '../../../language/source';
import { didYouMean, listed } from '../../content/problems';
import type { State } from '../../freshness/state';
import { count } from '../record/accept';
import { readArgs } from '../record/args';
import { type Command, languageAsked, unitsAsked } from '../record/workspace';
import { writeCsv } from './csv';
import { writeHtml } from './html';
import { makeSheet, type Sheet } from './sheet';
import { writeXlf } from './xlf';

const formats: Record<string, (sheet: Sheet, file: string) => string> = {
  xlf: writeXlf,
  csv: writeCsv,
  html: writeHtml,
};
const allStates: readonly State[] = ['missing', 'behind', 'draft', 'checked'];

/** `npm run words -- export`: a file of words for a translator. */
export const exportCommand: Command = {
  usage:
    'export <language> [section or file]... --as xlf|csv|html [--only behind,missing,draft] [--out <file>]',
  what: 'Makes a file of words to send to a translator.',
  help: [
    '--as html   a page to fill in on any computer, or to print; no tools and no internet needed',
    '--as csv    a file for a spreadsheet: Excel, LibreOffice, Google Sheets',
    "--as xlf    XLIFF 1.2, for translators' own tools",
    '--only      the states that are wanted, with commas between; without it everything',
    '--out       the name of the file; without it words-<language>.<format> in this folder, and what it holds in the name',
    '',
    'Without a section or file it is the whole language. offer/health.md is everything in a file, offer/health#gym one',
    'section, offer/health the head of a page, ui.json the words of the app.',
    '',
    'When it comes back: npm run words -- import <file>.',
  ],
  run: (args, workspace) => {
    const { plain, values } = readArgs(args, { values: ['--as', '--only', '--out'] });
    const [code, ...names] = plain;
    const words = languageAsked(code, workspace);
    const second = names.find((name) => workspace.words.has(name));
    if (second) throw new Error(`export takes one language at a time. Leave ${second} out.`);
    if (words.lang === sourceLanguage)
      throw new Error('English is what translators start from: name the language that they write.');
    const format = values.get('--as') ?? '';
    const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (!write)
      throw new Error(
        `Write --as ${listed(Object.keys(formats), 'or')}.${didYouMean(format, Object.keys(formats))}`,
      );
    const only = statesAsked(values.get('--only'));
    const units = names.length > 0 ? new Set(unitsAsked(names, workspace).map(({ id }) => id)) : undefined;
    const sheet = makeSheet(words.lang, workspace, only, units);
    if (sheet.rows.length === 0) {
      const what = names.length > 0 ? `${listed(names)} in ${words.lang}` : words.lang;
      return { lines: [`Nothing of ${what} is ${listed(only ?? allStates, 'or')}: no file was made.`] };
    }
    const file =
      values.get('--out') ?? `${['words', words.lang, ...names.map(plainName)].join('-')}.${format}`;
    const name = file.replace(/^.*[\\/]/, '');
    return {
      lines: [`${file}: ${count(sheet.rows.length, 'row')} for a translator of ${sheet.name}.`],
      files: new Map([[file, write(sheet, name)]]),
    };
  },
};

/** `offer-health-gym` for `offer/health#gym`, and `offer-health` for `locales/ar/offer/health.md`. */
const plainName = (name: string) =>
  name
    .replace(/^(\.?\/)?locales\/[^/]+\//, '')
    .replace(/\.(md|json)$/, '')
    .replace(/[^\w-]+/g, '-');

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
