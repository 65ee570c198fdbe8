/** What an export holds, whatever the format. */

import { type State, statesOf } from '../../freshness/state';
import type { Workspace } from '../record/workspace';
import { languageEntry, readBackground } from './facts';
import { addressOf, lengthOf, notesOf } from './notes';
import { type Slot, slotsOf, sumOf } from './rows';

export interface Row extends Slot {
  state: State;
  reason: string;
  notes: string[];
  length: string;
  address: string;
}

export interface Sheet {
  lang: string;
  /** The English name of the language. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** The day of the export, `YYYY-MM-DD`. */
  date: string;
  rows: Row[];
  /** Stands for all rows: a file that was cut off has another. */
  sum: string;
}

/** Letters of many scripts, which come back as others from a file that was saved in the wrong encoding. */
export const letters = 'é ’ £ ع ት';

/**
 * The rows of a language whose state is one of `only` and whose unit is one of `units`; without them, of every state and
 * unit. Throws as `readBackground` does.
 */
export function makeSheet(
  lang: string,
  workspace: Workspace,
  only?: readonly State[],
  units?: ReadonlySet<string>,
): Sheet {
  const words = workspace.words.get(lang) ?? workspace.english;
  const background = readBackground(workspace);
  const { english: name, dir } = languageEntry(lang, background);
  const states = statesOf(words, workspace.english);
  const rows = slotsOf(words, workspace.english).flatMap((slot): Row[] => {
    const found = states.get(slot.unit);
    if (!found || (only && !only.includes(found.state)) || units?.has(slot.unit) === false) return [];
    const { state, reason } = found;
    const notes = notesOf(slot, lang, background);
    return [
      { ...slot, state, reason, notes, length: lengthOf(slot), address: addressOf(slot, lang, background) },
    ];
  });
  return { lang, name, dir, date: workspace.today, rows, sum: sumOf(rows) };
}

/** A row as a translator sent it back. */
export interface FilledRow {
  id: string;
  mark: string;
  own: string;
  /** Where it stands in the file, such as `row 12`. */
  place: string;
  /** The language that the row itself says it is in. */
  lang?: string;
}

/** A file as a translator sent it back. */
export interface Filled {
  format: 'XLIFF' | 'CSV' | 'HTML';
  /** Every language that the file names as its own; more than one where it was changed. */
  langs: string[];
  /** How many rows were exported. */
  count: number;
  sum: string;
  /** What has become of `letters`. */
  letters: string;
  rows: FilledRow[];
}

/** The whole file cannot be used; the message says why and what to do. */
export class Unusable extends Error {}

/** For a file that ends too early. */
export const cutOff = (what: string) =>
  new Unusable(
    `The file is cut off: ${what} Ask for the whole file again, as it was saved. Nothing was changed.`,
  );

/** For a file that nothing of ours can be found in. */
export const notOurs = (what: string) =>
  new Unusable(
    `${what} Send back the file that npm run words -- export made, in the same format. Nothing was changed.`,
  );
