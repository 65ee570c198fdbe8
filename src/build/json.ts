import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
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
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, uniqueKeys: false });
  const leaves = new Map<string, Line>();
  const walk = (node: unknown, path: string[]): Words => {
    const tree: Words = {};
    if (!isMap(node)) {
      faults.error('ui-shape', file, 1, 'ui.json must be one group of keys: { "key": "words" }.');
      return tree;
    }
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const full = [...path, name].join('.');
      const line = counter.linePos(key.range?.[0] ?? 0).line;
      if (name in tree) {
        faults.error('duplicate-id', file, line, `"${full}" is written twice. Keep one of the two.`);
      }
      if (isMap(value)) tree[name] = walk(value, [...path, name]);
      else if (isScalar(value) && typeof value.value === 'string' && value.value.trim()) {
        tree[name] = value.value;
        leaves.set(full, { text: value.value, line });
      } else {
        const help = 'Write words in quotation marks, or a group of keys with words.';
        faults.error('ui-shape', file, line, `"${full}" has no words. ${help}`);
      }
    }
    return tree;
  };
  return { file, tree: walk(doc.contents, []), leaves };
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
