import { listed } from '../../content/problems';
import type { LanguageWords } from '../../content/words';
import { countStates, groupBy, hashedUnits, statesOf, type UnitState } from '../../freshness/state';
import { docOfUnit, type Unit } from '../../freshness/units';
import { readArgs } from './args';
import { type Command, languageAsked, type Workspace } from './workspace';

/** `npm run words -- status`: how far each language is, or one language file by file with every reason. */
export const status: Command = {
  usage: 'status [language]',
  what: 'Shows how much of each language is checked, draft, behind or missing; with a language: where, and why.',
  help: [
    'checked   a speaker has checked the words, and the English is still the same',
    'draft     translated, and no speaker has checked it; or changed since it was recorded',
    'behind    the English has changed since it was translated',
    'missing   not translated; readers see the English',
    'words     how many English words stand in what is behind or missing',
  ],
  run: (args, workspace) => {
    const { plain } = readArgs(args);
    if (plain.length > 1) throw new Error('status takes one language, or none for all of them.');
    return { lines: plain.length === 0 ? allLanguages(workspace) : oneLanguage(plain[0], workspace) };
  },
};

/** How many words a reader sees of a unit: a token counts as one. */
function countWords(unit: Unit | undefined): number {
  return (unit?.parts ?? []).reduce(
    (sum, { shape }) =>
      sum + (shape.replace(/<[^>]*>/g, ' ').match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0),
    0,
  );
}

const columns = ['checked', 'draft', 'behind', 'missing', 'words'];

/** Rows under one another, the first column to the left and all others to the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function rowOf(name: string, states: readonly UnitState[], { english }: Workspace): string[] {
  const { checked, draft, behind, missing } = countStates(states);
  const units = hashedUnits(english);
  const open = states.filter(({ state }) => state === 'behind' || state === 'missing');
  const words = open.reduce((sum, { id }) => sum + countWords(units.get(id)?.unit), 0);
  return [name, ...[checked, draft, behind, missing, words].map(String)];
}

function allLanguages(workspace: Workspace): string[] {
  const translations = [...workspace.words.values()].filter((words) => words !== workspace.english);
  if (translations.length === 0)
    return ['There are no translations yet. Start one with npm run words -- add <language>.'];
  const rows = translations.map((words) => rowOf(words.lang, stateList(words, workspace), workspace));
  const size = hashedUnits(workspace.english).size;
  const about = `English has ${size} units: sections, heads of pages, items of lists, and words of the app.`;
  return [...table([['language', ...columns], ...rows]), '', about];
}

const stateList = (words: LanguageWords, { english }: Workspace) => [...statesOf(words, english).values()];

function oneLanguage(code: string | undefined, workspace: Workspace): string[] {
  const words = languageAsked(code, workspace);
  if (words === workspace.english)
    throw new Error('The other languages are made from English: ask for the status of one of them.');
  const states = stateList(words, workspace);
  const byFile = groupBy(states, ({ id }) => docOfUnit(id));
  const rows = [...byFile].map(([name, list]) => rowOf(fileName(name), list, workspace));
  const lines = table([['file', ...columns], ...rows, rowOf('all', states, workspace)]);
  for (const [name, list] of byFile) {
    const open = list.filter(({ state }) => state !== 'checked');
    if (open.length > 0) lines.push('', fileName(name), ...reasons(open, list.length));
  }
  return lines;
}

/** So many drafts are named one by one. */
const few = 10;

const fileName = (name: string) => (name === 'ui' ? 'ui.json' : `${name}.md`);

/** One line for all that share their state and reason; units by their ids, but for drafts, which are often nearly all. */
function reasons(open: readonly UnitState[], of: number): string[] {
  const groups = groupBy(open, ({ state, reason }) => `${state}: ${reason}`);
  return [...groups].map(([why, list]) => {
    const all = list.length === of && of > 1;
    if (!all && list.length > few && list[0]?.state === 'draft')
      return `  ${why} ${list.length} of ${of} units.`;
    return `  ${why} ${all ? `All ${of} units.` : listed(list.map(({ id }) => id))}`;
  });
}
