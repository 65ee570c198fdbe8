/** Writes words into a Markdown file of words. */

import type { WordsFile, WordsSection } from '../../content/words-file';
import { type Edit, editLines } from './lines';
import {
  headLines,
  headOrder,
  headParts,
  itemLine,
  type Range,
  sectionLines,
  sectionOrder,
  sectionParts,
} from './parts';

/** The new texts of a unit by the names of its parts. Parts that are not named stay; those of `drop` are taken out. */
export interface TextChange {
  texts: ReadonlyMap<string, string>;
  drop: readonly string[];
}

/**
 * The text of a file with these words, by the id of the unit. Only lines of those units change; a section or an item that
 * is new stands where English has it. `doc` is undefined where there is no file yet.
 */
export function writeDoc(
  doc: WordsFile | undefined,
  english: WordsFile,
  name: string,
  changes: ReadonlyMap<string, TextChange>,
): string {
  if (!doc) return newFile(english, name, changes);
  const lines = doc.text.split('\n');
  const edits: Edit[] = [];
  const head = changes.get(name);
  if (head) {
    // What is lacking goes before the --- that ends the front matter, and words of the page after it.
    const close = lines.findIndex((line, at) => at > 0 && /^---[ \t]*$/.test(line));
    const places = headParts(doc, lines);
    if (!places.has('intro')) places.set('intro', [{ from: close + 1, to: close + 1 }]);
    edits.push(...partEdits(head, places, lines, { order: headOrder, linesOf: headLines, apart: false }));
  }
  let end = doc.sections[0] ? doc.sections[0].line - 1 : lines.length - (lines.at(-1) === '' ? 1 : 0);
  const isFirst = (at: number) => doc.sections[0]?.line === at + 1;
  for (const source of english.sections) {
    const own = doc.sections.find(({ id }) => id === source.id);
    const id = `${name}#${source.id}`;
    if (own) {
      edits.push(...editSection(own, source, id, changes, lines));
      end = endOfSection(own, doc, lines);
    } else {
      const made = newSection(source, id, changes);
      if (made.length > 0)
        edits.push({ at: end, remove: 0, put: isFirst(end) ? [...made, ''] : ['', ...made] });
    }
  }
  return editLines(doc.text, edits);
}

function editSection(
  own: WordsSection,
  source: WordsSection,
  id: string,
  changes: ReadonlyMap<string, TextChange>,
  lines: readonly string[],
): Edit[] {
  const places = sectionParts(own, lines);
  const change = changes.get(id);
  const edits = change
    ? partEdits(change, places, lines, {
        order: sectionOrder,
        linesOf: (part, text) => sectionLines(part, text, own.id),
        apart: true,
      })
    : [];
  let end = places.get('items')?.[0]?.from ?? lastOf(places, ['title', 'text']);
  const none = own.items.length === 0;
  for (const item of source.items) {
    const at = own.items.findIndex(({ id: known }) => known === item.id);
    const place = at < 0 ? undefined : places.get('items')?.[at];
    const text = changes.get(`${id}/${item.id}`)?.texts.get('text');
    if (text !== undefined) {
      const put = [itemLine(text, item.id)];
      if (place) edits.push({ at: place.from, remove: place.to - place.from, put });
      else
        edits.push({
          at: end,
          remove: 0,
          put: none && !edits.some((one) => one.at === end) ? ['', ...put] : put,
        });
    }
    if (place) end = place.to;
  }
  return edits;
}

/** How the parts of a head or section are written: in which order, as which lines, and whether an empty line goes before. */
interface Manner {
  order: readonly string[];
  linesOf: (part: string, text: string) => string[];
  apart: boolean;
}

/** Changes to parts: in their place, or after the part before them. */
function partEdits(
  { texts, drop }: TextChange,
  places: ReadonlyMap<string, Range[]>,
  lines: readonly string[],
  { order, linesOf, apart }: Manner,
): Edit[] {
  const out = ({ from, to }: Range): Edit => {
    const at = lines[from - 1]?.trim() === '' ? from - 1 : from;
    return { at, remove: to - at, put: [] };
  };
  return order.flatMap((part, index): Edit[] => {
    const text = texts.get(part);
    const [first, ...more] = places.get(part) ?? [];
    if (drop.includes(part) && first) return [first, ...more].map(out);
    if (text === undefined) return [];
    const put = linesOf(part, text);
    if (first) return [{ at: first.from, remove: first.to - first.from, put }, ...more.map(out)];
    return [{ at: lastOf(places, order.slice(0, index)), remove: 0, put: apart ? ['', ...put] : put }];
  });
}

const lastOf = (places: ReadonlyMap<string, Range[]>, names: readonly string[]) =>
  Math.max(...names.flatMap((name) => places.get(name)?.map(({ to }) => to) ?? []));

/** The line after the last words of a section. */
function endOfSection(section: WordsSection, { sections }: WordsFile, lines: readonly string[]): number {
  const next = sections[sections.indexOf(section) + 1];
  let end = next ? next.line - 1 : lines.length;
  while (!lines[end - 1]?.trim()) end -= 1;
  return end;
}

function newSection(source: WordsSection, id: string, changes: ReadonlyMap<string, TextChange>): string[] {
  const texts = changes.get(id)?.texts;
  if (!texts) return [];
  const items = source.items.flatMap((item) => {
    const text = changes.get(`${id}/${item.id}`)?.texts.get('text');
    return text === undefined ? [] : [itemLine(text, item.id)];
  });
  const blocks = sectionOrder.flatMap((part) => {
    const text = texts.get(part);
    if (part === 'items') return items.length > 0 ? [items] : [];
    return text === undefined ? [] : [sectionLines(part, text, source.id)];
  });
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

function newFile(english: WordsFile, name: string, changes: ReadonlyMap<string, TextChange>): string {
  const head = changes.get(name)?.texts ?? new Map<string, string>();
  const part = (one: string) => (head.has(one) ? headLines(one, head.get(one) ?? '') : []);
  const front = ['---', ...part('title'), ...part('summary'), ...part('search'), '---', ...part('intro')];
  const sections = english.sections.flatMap((section) => {
    const made = newSection(section, `${name}#${section.id}`, changes);
    return made.length > 0 ? ['', ...made] : [];
  });
  return `${[...front, ...sections].join('\n')}\n`;
}
