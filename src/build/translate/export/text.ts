/** Texts of rows: one paragraph or item a line, and compared without what programs change by themselves. */
import { createHash } from 'node:crypto';

/** Markdown with each paragraph and each item on one line. */
export const unwrap = (text: string): string =>
  text.replace(/([^\n])\n(?!\n|[ \t]*(?:[-*+]|\d+[.)])[ \t])[ \t]*/g, '$1 ');

/** Whether two texts differ in more than white space, quotation marks and dots that a program has made curly. */
export const isSame = (a: string, b: string) => plain(a) === plain(b);

const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[‘’‚‛´`]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replaceAll('…', '...')
    .replace(/[ \t\u00A0\u202F]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();

/** Six letters that are others for texts that `isSame` tells apart. */
export const shortHash = (text: string) =>
  createHash('sha256').update(plain(text)).digest('base64url').slice(0, 6);
