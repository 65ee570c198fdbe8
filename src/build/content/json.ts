import type { Words } from '../../offer/pack';
import type { Faults } from './problems';

/** A piece of text and the line on which it starts. */
export interface Line {
  text: string;
  line: number;
}

/** The strings of a ui.json by their full key, such as `card.per.month`. */
export interface UiFile {
  file: string;
  leaves: Map<string, Line>;
}

/** Words by their full keys, such as `card.per.month`, as the tree that a ui.json is. */
export function treeOf(leaves: ReadonlyMap<string, string>): Words {
  const tree: Words = {};
  for (const [key, text] of leaves) {
    const path = key.split('.');
    const last = path.pop() ?? '';
    let inside = tree;
    for (const name of path) {
      const next = inside[name];
      const group: Words = typeof next === 'object' ? next : {};
      inside[name] = group;
      inside = group;
    }
    inside[last] = text;
  }
  return tree;
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
  const walk = (node: Value, path: string[]): void => {
    if (!Array.isArray(node)) {
      faults.error('ui-shape', file, 1, 'ui.json must be one group of keys: { "key": "words" }.');
      return;
    }
    const names = new Set<string>();
    for (const { name, line, value } of node) {
      const full = [...path, name].join('.');
      if (names.has(name))
        faults.error('duplicate-id', file, line, `"${full}" is written twice. Keep one of the two.`);
      names.add(name);
      if (Array.isArray(value)) walk(value, [...path, name]);
      else if (value?.trim()) leaves.set(full, { text: value, line });
      else {
        const help = 'Write words in quotation marks, or a group of keys with words.';
        faults.error('ui-shape', file, line, `"${full}" has no words. ${help}`);
      }
    }
  };
  walk(valuesOf(text), []);
  return { file, leaves };
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
