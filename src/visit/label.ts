/** Whether a label says who somebody is. Only a warning: nobody knows all names. */

type LabelFault = 'email' | 'phone' | 'name';

/** Phone numbers have more digits than dates and room numbers. */
const leastDigits = 7;
/** Scripts that write names without a space between their parts. */
const closed = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}・·\s]{2,}$/u;

/** What the label looks like, in any script; undefined where it looks like initials or a plain word. */
export function labelFault(label: string): LabelFault | undefined {
  const text = label
    .normalize('NFC')
    .replace(/[\p{Cf}]/gu, '')
    .trim();
  if (/[^\s@]+\s*@\s*[^\s@]+/.test(text)) return 'email';
  if ((text.match(/\p{Nd}/gu) ?? []).length >= leastDigits) return 'phone';
  if (closed.test(text)) return 'name';
  return text.split(/[\s,;/_]+/).filter(isNameLike).length >= 2 ? 'name' : undefined;
}

/** A word of two letters or more that is not a pair of initials such as `AB` or `A.B.`. */
function isNameLike(word: string): boolean {
  const letters = word.match(/\p{L}/gu) ?? [];
  if (letters.length < 2 || /\p{Nd}/u.test(word)) return false;
  if (/^(\p{L}\p{M}*\.)+\p{L}?\p{M}*\.?$/u.test(word)) return false;
  const hasCase = letters.some((letter) => letter.toLowerCase() !== letter.toUpperCase());
  return !(hasCase && letters.length <= 3 && letters.every((letter) => letter === letter.toUpperCase()));
}
