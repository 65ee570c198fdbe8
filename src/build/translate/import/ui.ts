/** Writes words into a `ui.json`: the values of keys that are there, and new keys where English has them. */
import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Words } from '../../../offer/pack';
import { treeOf } from '../../content/json';
import { baseOf, pluralForms } from '../../content/plurals';

interface Splice {
  from: number;
  to: number;
  text: string;
}

/**
 * The text of the file with these words by their full key, such as `lists.count_one`. All other lines stay as they are.
 * `text` is undefined where there is no file yet; `order` holds the keys of English.
 */
export function writeUi(
  text: string | undefined,
  words: ReadonlyMap<string, string>,
  order: readonly string[],
  lang: string,
): string {
  const keys = keysOf(order, lang);
  const all = keys.flatMap((key): [string, string][] => {
    const value = words.get(key);
    return value === undefined ? [] : [[key, value]];
  });
  if (text === undefined) return `${JSON.stringify(treeOf(new Map(all)), null, 2)}\n`;
  const doc = parseDocument(text, { uniqueKeys: false });
  if (!isMap(doc.contents)) return text;
  const splices: Splice[] = [];
  const fresh = new Map<string, string>();
  for (const [key, value] of all) {
    const node = doc.getIn(key.split('.'), true);
    if (isScalar(node) && node.range)
      splices.push({ from: node.range[0], to: node.range[1], text: JSON.stringify(value) });
    else fresh.set(key, value);
  }
  const whole = treeOf(new Map(keys.map((key) => [key, ''])));
  addKeys(doc.contents, treeOf(fresh), whole, text, splices);
  const last = splices
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => b.from - a.from || b.index - a.index);
  return last.reduce((now, { from, to, text: put }) => now.slice(0, from) + put + now.slice(to), text);
}

/** The keys of English in their order; each plural key with every form that the language may have. */
function keysOf(order: readonly string[], lang: string): string[] {
  const forms = ['zero', ...pluralForms(lang).filter((form) => form !== 'zero')];
  const keys = order.flatMap((key) => {
    const base = baseOf(key);
    return base === key ? [key] : forms.map((form) => `${base}_${form}`);
  });
  return [...new Set(keys)];
}

/** Adds what `map` lacks after the key that stands before it in `order`. */
function addKeys(map: YAMLMap, fresh: Words, order: Words, text: string, splices: Splice[]) {
  const pairs = new Map(map.items.map((pair) => [keyOf(pair), pair]));
  const start = (map.range?.[0] ?? 0) + 1;
  const indent = indentOf(map, text);
  const empty = map.items.length === 0;
  let before: Pair | undefined;
  let added = 0;
  for (const [name, inner] of Object.entries(order)) {
    const pair = pairs.get(name);
    const value = fresh[name];
    if (pair) {
      if (isMap(pair.value) && typeof value === 'object' && typeof inner === 'object')
        addKeys(pair.value, value, inner, text, splices);
      before = pair;
    } else if (value !== undefined) {
      const shown = JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
      const line = `\n${indent}${JSON.stringify(name)}: ${shown}`;
      const at = before ? endOf(before, start) : start;
      const first = before || (empty && added > 0) ? `,${line}` : line;
      splices.push({ from: at, to: at, text: before || empty ? first : `${first},` });
      added += 1;
    }
  }
  if (empty && added > 0) splices.push({ from: start, to: start, text: `\n${indent.slice(2)}` });
}

const keyOf = ({ key }: Pair) => (isScalar(key) ? String(key.value) : '');
const endOf = ({ value }: Pair, otherwise: number) =>
  (isScalar(value) || isMap(value) ? value.range?.[1] : undefined) ?? otherwise;

function indentOf(map: YAMLMap, text: string): string {
  const [first] = map.items;
  const at = isScalar(first?.key) ? (first.key.range?.[0] ?? 0) : 0;
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return /^\s*$/.test(line) ? line : `${/^\s*/.exec(line)?.[0] ?? ''}  `;
}
