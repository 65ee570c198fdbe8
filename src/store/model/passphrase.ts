/** What locks a backup. Pure. */

/** A passphrase without the space that a phone's keyboard puts before or after it. */
export const trimmed = (typed: string): string => typed.trim();

/** Fewer signs than this are guessed too soon. */
const leastSigns = 10;
/** Fewer different ones than this are the same again and again. */
const leastDifferent = 5;

/**
 * Whether this can lock a file: ten signs or more of any script, spaces among them, that are not the same ones again and
 * again (`aaaaaaaaaa`), nor for the most part one after the other (`1234567890`, `abcdefghij`).
 */
export function isPassphrase(typed: string): boolean {
  const signs = [...typed.normalize('NFC').trim().toLowerCase()];
  if (signs.length < leastSigns || new Set(signs).size < leastDifferent) return false;
  const codes = signs.map((sign) => sign.codePointAt(0) ?? 0);
  const near = codes.slice(1).filter((code, place) => Math.abs(code - (codes[place] ?? 0)) <= 1);
  return near.length <= codes.length / 2;
}
