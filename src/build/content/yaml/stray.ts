/** What is left over around a value: a quotation mark too many, and spaces that the reader sees. */
import { type Document, visit } from 'yaml';
import type { Faults } from '../problems';

/** Reports every text of a YAML document that has something around it or a mark without its other half. */
export function checkStray(doc: Document, lineAt: (offset: number) => number, file: string, faults: Faults) {
  visit(doc, {
    Scalar: (key, { value, range }) => {
      const why = typeof value === 'string' && key !== 'key' ? strayIn(value) : '';
      if (why) faults.error('stray', file, lineAt(range?.[0] ?? 0), why);
    },
  });
}

/** A sentence on what is left over in a text; '' where it is clean. */
function strayIn(text: string): string {
  const shown = JSON.stringify(text);
  if (text.trim() !== text) return `The value ${shown} starts or ends with a space. Take it out.`;
  if (/ {2}/.test(text)) return `The value ${shown} has two spaces side by side. Keep one.`;
  const inside = /^(["'“”„«»‘`])(.*)(["'”“»’`])$/su.exec(text)?.[2];
  if (inside !== undefined && !/["“”„«»]/.test(inside))
    return `The value ${shown} stands in quotation marks that the reader would see. Write ${inside} without them.`;
  const odd = (text.match(/"/g)?.length ?? 0) % 2 === 1;
  const count = (mark: string) => text.split(mark).length;
  if (
    odd ||
    (!text.includes('„') && count('“') !== count('”')) ||
    count('«') !== count('»') ||
    /^['`]/.test(text)
  )
    return `The value ${shown} has a quotation mark without its other half. Take it out, or write the other.`;
  return '';
}
