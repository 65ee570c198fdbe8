import { readFileSync } from 'node:fs';
import { sourceLanguage } from '../../../language/source';
import { collectFaults, listed } from '../../content/problems';
import { readWords } from '../../content/words';
import { statesOf } from '../../freshness/state';
import { languageEntry, readBackground } from '../export/facts';
import { slotsOf } from '../export/rows';
import { type Filled, Unusable } from '../export/sheet';
import { count, refuseFaults } from '../record/accept';
import { readArgs } from '../record/args';
import { type Checked, record } from '../record/record';
import { type Answer, type Command, languageAsked, type Workspace } from '../record/workspace';
import { apply } from './apply';
import { readFilled, refuseOtherMarks } from './file';
import { fromOf } from './from';
import type { Judged } from './judged';
import { reportOf } from './report';
import { judge } from './rows';

/** `npm run words -- import`: takes back the words that a translator sent. */
export const importCommand: Command = {
  usage: 'import <file> [--report <file>] [--checked-by "<role or name>"]',
  what: 'Takes back a file that a translator filled in, row by row, and says of each what became of it.',
  help: [
    'The file is XLIFF, CSV or HTML as npm run words -- export made it; the order of its rows does not matter.',
    'Rows that are refused change nothing: mend them as the sentence says, and import the same file again. A row that was',
    'taken may come back in the same file with better words: they replace those that it brought before, unless somebody',
    'has changed them here since.',
    '',
    '--report       saves what became of every row',
    '--checked-by   a speaker of the language has read every row of the file beside the English and found it right:',
    '               write who, as a role or a name. Without it, what is taken is a draft.',
    '               What is behind and came back unchanged stays behind all the same.',
  ],
  run: (args, workspace) => {
    const { plain, values } = readArgs(args, { values: ['--report', '--checked-by'] });
    const [file, ...more] = plain;
    if (!file || more.length > 0) throw new Error('Name the file that came back, and one alone.');
    const by = values.get('--checked-by');
    const report = values.get('--report');
    const { answer, all } = takeBack(
      file,
      bytesOf(file),
      workspace,
      by ? { by, on: workspace.today } : undefined,
    );
    if (report) answer.files = new Map([...(answer.files ?? []), [report, `${all.join('\n')}\n`]]);
    return answer;
  },
};

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new Error(`There is no file ${file} that can be read. Look at its name and where it is.`);
  }
}

/** Takes back the bytes of a file: the answer, and the report on every row. Throws where `locales/` itself has faults. */
export function takeBack(
  file: string,
  bytes: Uint8Array,
  workspace: Workspace,
  checked?: Checked,
): { answer: Answer; all: string[] } {
  try {
    return takeRows(file, readFilled(bytes), workspace, checked);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    const all = [`${file} was refused.`, error.message];
    return { answer: { lines: all, failed: true }, all };
  }
}

function takeRows(file: string, filled: Filled, workspace: Workspace, checked: Checked) {
  const lang = languageOf(filled);
  const words = languageAsked(lang, workspace);
  refuseFaults(lang, workspace);
  const background = readBackground(workspace);
  const { english } = workspace;
  const slots = slotsOf(words, english);
  const ids = new Set(slots.map(({ id }) => id));
  refuseOtherMarks(filled, (id) => ids.has(id));
  const rows = judge(filled, slots, words.lock, lang, background);
  const source = apply(rows, { source: workspace.source, words, english, today: workspace.today });
  const after = readWords(source, lang, collectFaults());
  const units = toRecord(rows, words, workspace, checked);
  const from = fromOf(filled.sum, rows, slotsOf(after, english), words.lock);
  const recorded = record(units, after, english, checked, from);
  const written = units.length + from.size > 0 ? [...source, ...recorded.files] : [...source];
  const files = new Map(written.filter(([path, text]) => workspace.source.get(path) !== text));
  const name = `${languageEntry(lang, background).english} (${lang})`;
  const as = checked ? `checked by ${checked.by} on ${checked.on}` : 'draft';
  const locked =
    units.length > 0 ? [`Recorded ${count(units.length)} as ${as}.`] : ['Nothing new to record.'];
  const refused = rows.filter(({ result }) => result === 'refused').length;
  const lines = [...reportOf(file, filled, name, rows, true), ...locked];
  const all = [...reportOf(file, filled, name, rows, false), ...locked];
  return { answer: { lines, files, failed: refused > 0 }, all };
}

function languageOf({ langs }: Filled): string {
  const [lang = '', ...more] = langs.filter(Boolean);
  if (more.length > 0)
    throw new Unusable(
      `The file says of itself that it is in ${listed([lang, ...more])}. Ask for the file in one language, with its first rows as they were sent out. Nothing was changed.`,
    );
  if (!lang || lang === sourceLanguage)
    throw new Unusable(
      'The file does not say which language it was made for. Ask for the file as it was sent out. Nothing was changed.',
    );
  return lang;
}

/** The units that are recorded: those with new words; and those that somebody has now checked and that still hold. */
function toRecord(
  rows: readonly Judged[],
  words: Workspace['english'],
  { english }: Workspace,
  checked: Checked,
): string[] {
  const states = statesOf(words, english);
  const units = new Map<string, boolean>();
  for (const { slot, result } of rows) {
    if (!slot || slot.free) continue;
    const { unit } = slot;
    const entry = words.lock.get(unit);
    const holds =
      states.get(unit)?.state === 'draft' ||
      (states.get(unit)?.state === 'checked' && entry?.state === 'checked' && entry.by !== checked?.by);
    const read = checked !== undefined && result === 'unchanged' && holds;
    if (result === 'refused') units.set(unit, false);
    else if (result === 'taken' || read) units.set(unit, units.get(unit) ?? true);
  }
  return [...units].flatMap(([unit, wanted]) => (wanted ? [unit] : []));
}
