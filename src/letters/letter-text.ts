/** A letter as plain text, to send, to paste or to keep as a file. Pure. */
import { plainText } from '../language/plain-text';
import type { Letter, Line, Part } from './letter';

const linesOf = (text: string) => text.split(/\r\n|\r|\n/);

function written(line: Line): string[] {
  switch (line.kind) {
    case 'own':
      return linesOf(`“${line.text}”`).map((one) => (one.trim() ? one : ''));
    case 'name':
      return [linesOf(line.text).join(' ')];
    case 'item':
      return [`- ${line.text}`];
    default:
      return [line.text];
  }
}

/** Where a paragraph ends: after the greeting, before each label, and after what stands under one. */
const apart = (before: Line, next: Line, isFirst: boolean) =>
  isFirst ||
  next.kind === 'label' ||
  next.kind === 'name' ||
  (before.kind !== 'words' && next.kind === 'words');

/** The lines of one part, the last one without a line break, without signs that nobody sees. A line of the person's own stands as they wrote it. */
export function partText(part: Part): string {
  const last = part.lines.length - 1;
  return part.lines
    .flatMap((line, nth) => {
      const before = part.lines[nth - 1];
      const gap = before && (nth === last || apart(before, line, nth === 1));
      return [...(gap ? [''] : []), ...written(line)];
    })
    .map(plainText)
    .join('\n');
}

/** The whole letter: one part under the other, each but the first under the name of its language. */
export const letterText = ({ parts }: Letter): string =>
  parts.map((part, nth) => (nth === 0 ? '' : `— ${part.name} —\n\n`) + partText(part)).join('\n\n');
