/** Where the parts of a section or of a page's head stand in its file, and how they are written. */

import { stringify } from 'yaml';
import type { Line } from '../../content/json';
import type { Passage } from '../../content/markdown-form';
import { boxKinds, type WordsFile, type WordsSection } from '../../content/words-file';

/** Lines of a file, counted from 0; `to` is the first that no longer belongs. */
export interface Range {
  from: number;
  to: number;
}

/** The order in which the parts of a section are written; `items` stands for its items. */
export const sectionOrder = ['title', 'text', 'items', ...boxKinds, 'neutral', 'search'];
/** The order of a head. */
export const headOrder = ['title', 'summary', 'search', 'intro'];

const rangeOf = ({ position }: Passage): Range => ({
  from: (position?.start.line ?? 1) - 1,
  to: position?.end.line ?? 1,
});

/** A box from its mark to its last line, seen from any of its lines. */
function boxRange({ line }: Pick<Line, 'line'>, lines: readonly string[], last = line): Range {
  const isBox = (at: number) => /^\s*>/.test(lines[at] ?? '');
  let from = line - 1;
  while (from > 0 && !/^\s*>\s*\[!/.test(lines[from] ?? '') && isBox(from - 1)) from -= 1;
  let to = last;
  while (isBox(to)) to += 1;
  return { from, to };
}

/** The places of a section's parts, by their name; text that is not in one piece has several. */
export function sectionParts(section: WordsSection, lines: readonly string[]): Map<string, Range[]> {
  const parts = new Map<string, Range[]>([['title', [{ from: section.line - 1, to: section.line }]]]);
  const put = (name: string, ranges: Range[]) => ranges.length > 0 && parts.set(name, ranges);
  put('text', section.body.map(rangeOf));
  put(
    'items',
    section.items.map(({ line, body }) => ({ from: line - 1, to: rangeOf(body).to })),
  );
  for (const kind of boxKinds) {
    const box = section.boxes[kind];
    const end = box?.body.at(-1);
    if (box) put(kind, [boxRange(box, lines, end ? rangeOf(end).to : box.line)]);
  }
  if (section.neutral) put('neutral', [boxRange(section.neutral, lines)]);
  if (section.search) put('search', [boxRange(section.search, lines)]);
  return parts;
}

/** The places of a head's parts. */
export function headParts(doc: WordsFile, lines: readonly string[]): Map<string, Range[]> {
  const parts = new Map<string, Range[]>();
  for (const name of ['title', 'summary', 'search'] as const) {
    const line = doc[name];
    if (!line?.text) continue;
    let to = line.line;
    while (/^\s+\S/.test(lines[to] ?? '')) to += 1;
    parts.set(name, [{ from: line.line - 1, to }]);
  }
  if (doc.intro.length > 0) parts.set('intro', doc.intro.map(rangeOf));
  return parts;
}

/** A part of a section as lines of Markdown. */
export function sectionLines(name: string, text: string, id: string): string[] {
  if (name === 'title') return [`## ${text} {#${id}}`];
  if (name === 'text') return text.split('\n');
  return [`> [!${name}]`, ...text.split('\n').map((line) => (line ? `> ${line}` : '>'))];
}

/** A part of a head as lines: YAML between the two `---`, and Markdown after them. */
export function headLines(name: string, text: string): string[] {
  if (name === 'intro') return text.split('\n');
  return [`${name}: ${stringify(text, { lineWidth: 0 }).trim()}`];
}

/** An item as a line of Markdown. */
export const itemLine = (text: string, id: string) => `- ${text} {#${id}}`;
