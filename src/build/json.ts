import type { Words } from '../offer/pack';
import type { Faults } from './faults';

/** A piece of text and the line on which it starts. */
export interface Line {
  text: string;
  line: number;
}

/** The strings of a ui.json: as the tree they are, and one by one by their full key, such as `card.per.month`. */
export interface UiFile {
  file: string;
  tree: Words;
  leaves: Map<string, Line>;
}

/** Reads a ui.json. What is no string and no group of strings is reported and left out; undefined when unreadable. */
export function parseUi(file: string, text: string, faults: Faults): UiFile | undefined {
  try {
    JSON.parse(text);
  } catch (error) {
    const help = 'Look for a missing or extra comma or quotation mark here or on the line before.';
    faults.error('json-unreadable', file, lineOfError(text, error), `This cannot be read as JSON. ${help}`);
    return undefined;
  }
  const leaves = new Map<string, Line>();
  const walk = (node: Value, path: string[]): Words => {
    const tree: Words = {};
    if (!Array.isArray(node)) {
      faults.error('ui-shape', file, 1, 'ui.json must be one group of keys: { "key": "words" }.');
      return tree;
    }
    for (const { name, line, value } of node) {
      const full = [...path, name].join('.');
      if (Object.hasOwn(tree, name)) {
        faults.error('duplicate-id', file, line, `"${full}" is written twice. Keep one of the two.`);
      }
      if (Array.isArray(value)) tree[name] = walk(value, [...path, name]);
      else if (value?.trim()) {
        tree[name] = value;
        leaves.set(full, { text: value, line });
      } else {
        const help = 'Write words in quotation marks, or a group of keys with words.';
        faults.error('ui-shape', file, line, `"${full}" has no words. ${help}`);
      }
    }
    return tree;
  };
  return { file, tree: walk(valuesOf(text), []), leaves };
}

/** A string, the pairs of a group in their order, or undefined for anything else. */
type Value = string | { name: string; line: number; value: Value }[] | undefined;

/** The values of a JSON text that `JSON.parse` has taken, with what it leaves out: twins, and the line of each key. */
function valuesOf(text: string): Value {
  const pieces = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]|[^\s:"{}[\],]+|\n/g)].map(([piece]) => piece);
  let at = 0;
  let line = 1;
  const next = (): string => {
    const piece = pieces[at++] ?? '';
    if (piece !== '\n') return piece;
    line += 1;
    return next();
  };
  const value = (first: string): Value => {
    if (first.startsWith('"')) return JSON.parse(first) as string;
    const pairs: Exclude<Value, string | undefined> = [];
    if (first !== '{' && first !== '[') return undefined;
    for (let piece = next(); piece !== '}' && piece !== ']'; piece = next()) {
      if (piece === ',') continue;
      if (first === '[') value(piece);
      else pairs.push({ name: JSON.parse(piece) as string, line, value: value(next()) });
    }
    return first === '{' ? pairs : undefined;
  };
  return value(next());
}

/** JavaScript says where JSON breaks either as a position or as a snippet of the text around it. */
function lineOfError(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const position = /at position (\d+)/.exec(message)?.[1];
  const snippet = /\.\.\."([\s\S]*)"\.\.\. is not valid JSON/.exec(message)?.[1];
  const end = text.trimEnd().length;
  const at = position ? Number(position) : snippet ? text.indexOf(snippet) + 10 : end;
  return text.slice(0, Math.min(at, end)).split('\n').length;
}
