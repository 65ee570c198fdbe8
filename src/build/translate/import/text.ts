/** Words as people and their programs send them back, put into the form of the words files. */
import type { Slot } from '../export/rows';
import { unwrap } from '../export/text';

const marks: [RegExp, string][] = [
  [/\r\n?|\u2028|\u2029/g, '\n'],
  [/[\u200B\uFEFF]/g, ''],
  [/(?<![ \t\u00A0])[ \t\u00A0]+$/gm, ''],
  [/\n{3,}/g, '\n\n'],
];

/** A text of several paragraphs, or one of one line, as it will be written. Bullets of a spreadsheet become hyphens. */
export function tidy(text: string, { part, kind, english }: Pick<Slot, 'part' | 'kind' | 'english'>): string {
  let tidied = marks.reduce((now, [from, to]) => now.replace(from, to), text).trim();
  const many = kind !== 'ui' && kind !== 'item' && !['title', 'summary', 'neutral', 'search'].includes(part);
  if (!many) tidied = tidied.replace(/(?<!\s)\s*\n\s*/g, ' ');
  if (kind === 'item') return tidied.replace(/^[-*•·–—]\s+/, '');
  if (many && /^[-*+] /m.test(english)) tidied = tidied.replace(/^[ \t]*[•·–—*+][ \t]+/gm, '- ');
  return unwrap(tidied);
}
