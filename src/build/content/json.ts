import {
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
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
  const counter = new LineCounter();
  const leaves = new Map<string, Line>();
  const walk = (group: YAMLMap, path: string[]): void => {
    const names = new Set<string>();
    for (const { key, value } of group.items as Pair<Scalar<string>, Node>[]) {
      const name = key.value;
      const full = [...path, name].join('.');
      const { line } = counter.linePos(key.range?.[0] ?? 0);
      if (names.has(name))
        faults.error('duplicate-id', file, line, `"${full}" is written twice. Keep one of the two.`);
      names.add(name);
      if (isMap(value)) walk(value, [...path, name]);
      else if (isScalar(value) && typeof value.value === 'string' && value.value.trim())
        leaves.set(full, { text: value.value, line });
      else {
        const help = 'Write words in quotation marks, or a group of keys with words.';
        faults.error('ui-shape', file, line, `"${full}" has no words. ${help}`);
      }
    }
  };
  // Unlike JSON.parse, this knows lines, and keeps both of two that have the same name.
  const top = parseDocument(text, { ...asJson, lineCounter: counter }).contents;
  if (isMap(top)) walk(top, []);
  else faults.error('ui-shape', file, 1, 'ui.json must be one group of keys: { "key": "words" }.');
  return { file, leaves };
}

const asJson = { schema: 'json', strict: false, uniqueKeys: false, logLevel: 'silent' } as const;

/** JavaScript says where JSON breaks either as a position or as a snippet of the text around it. */
function lineOfError(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const position = /at position (\d+)/.exec(message)?.[1];
  const snippet = /\.\.\."([\s\S]*)"\.\.\. is not valid JSON/.exec(message)?.[1];
  const end = text.trimEnd().length;
  const at = position ? Number(position) : snippet ? text.indexOf(snippet) + 10 : end;
  return text.slice(0, Math.min(at, end)).split('\n').length;
}
