/** A letter as plain text, to send, to paste or to keep as a file. Pure. */
import type { Letter, Line, Part } from './letter';

/** Keeps a line in its own direction, whatever stands around it. */
const isolated = (text: string) => `\u2068${text}\u2069`;
/** The words of the app isolate what is put into them; in a letter that is seen by strangers it is a number alone. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const linesOf = (text: string) => text.split(/\r\n|\r|\n/);

/** Gives a line that begins with words of any language the side of the letter that it stands in. */
const markOf = ({ dir }: Part) => (dir === 'rtl' ? '\u200f' : '\u200e');

function written(line: Line, part: Part): string[] {
  switch (line.kind) {
    case 'own': {
      const lines = linesOf(`“${line.text}”`);
      return lines.map((one) => (one.trim() ? markOf(part) + isolated(one) : ''));
    }
    case 'name':
      return [markOf(part) + isolated(linesOf(line.text).join(' '))];
    case 'item':
      return [`- ${bare(line.text)}`];
    default:
      return [bare(line.text)];
  }
}

/** Where a paragraph ends: after the greeting, before each label, and after what stands under one. */
const apart = (before: Line, next: Line, isFirst: boolean) =>
  isFirst ||
  next.kind === 'label' ||
  next.kind === 'name' ||
  (before.kind !== 'words' && next.kind === 'words');

/** The lines of one part, the last one without a line break. A line of the person's own stands as they wrote it. */
export function partText(part: Part): string {
  const last = part.lines.length - 1;
  return part.lines
    .flatMap((line, nth) => {
      const before = part.lines[nth - 1];
      const gap = before && (nth === last || apart(before, line, nth === 1));
      return [...(gap ? [''] : []), ...written(line, part)];
    })
    .join('\n');
}

/** The whole letter: one part under the other, each but the first under the name of its language. */
export const letterText = ({ parts }: Letter): string =>
  parts.map((part, nth) => (nth === 0 ? '' : `— ${part.name} —\n\n`) + partText(part)).join('\n\n');
