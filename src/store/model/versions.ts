/** Every shape that the database on people's phones ever had. */
import type { QuestionId } from '../../offer/answers';

/** One answer. `value` as in `Answers`; `changed` in milliseconds since 1970. */
export interface AnswerRow {
  question: QuestionId;
  value: string;
  changed: number;
}

/**
 * Oldest first, in Dexie's words: a table, and the fields it is found by, the first of them its key. Ids, never words.
 * Phones out there have each of these: never change or take away a line, add one, and a database made by it to tests/store/model/made-by.
 */
export const versions: readonly { version: number; stores: Record<string, string> }[] = [
  { version: 1, stores: { answers: 'question' } },
  { version: 2, stores: { lists: 'id', items: 'id, list', dates: 'id', settings: 'id' } },
  { version: 3, stores: { visits: 'id', says: 'id' } },
  // What is due on a day is found among all items without reading them.
  { version: 4, stores: { items: 'id, list, due' } },
  // A letter of a visit goes with it, and what is sealed of a visit has its last day outside.
  { version: 5, stores: { says: 'id, visit' } },
];

/** The newest version as the browser counts it: Dexie multiplies by ten. */
export const nativeVersion = Math.max(...versions.map(({ version }) => version)) * 10;
