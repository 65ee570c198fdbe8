/** What can be a passcode, and which ways of typing it are the same. Pure. */
import { latinDigits } from '../../language/digits';

/** The least digits of a new passcode. What was set with six before opens all the same. */
export const leastDigits = 8;
/** The least letters of one in words. */
const leastLetters = 12;

/**
 * A passcode as it counts: digits of any script, capitals or not, and however many spaces a keyboard puts before, after
 * and between the words.
 */
export const canonical = (typed: string): string =>
  latinDigits(typed.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[\s\u1361]+/g, ' ')
    .trim();

/** Whether it is typed on a keyboard of digits. */
export const isDigits = (typed: string): boolean => /^\d+$/.test(canonical(typed));

/** Whether the signs are for the most part the same, or one after the other: `12345678`, `aaaaaaaaaa`. */
export function isSimple(secret: string): boolean {
  const codes = [...secret].map((sign) => sign.codePointAt(0) ?? 0);
  const near = codes.slice(1).filter((code, place) => Math.abs(code - (codes[place] ?? 0)) <= 1);
  return new Set(codes).size < 4 || near.length > codes.length / 2;
}

/** Whether this can be a new passcode: eight digits or more, or some words, and not the same sign again and again. */
export function isPasscode(typed: string): boolean {
  const secret = canonical(typed);
  if (isSimple(secret)) return false;
  return isDigits(secret) ? secret.length >= leastDigits : [...secret].length >= leastLetters;
}
