/** Where the match is: a short piece of the text around it, with the matching words marked. */
import type { Word } from './normalise';

/** A run of text; `match` where it is to be marked. */
export interface Piece {
  text: string;
  match: boolean;
}

/** The longest excerpt, in UTF-16 units without the dots at its ends, and how much of it stands before the match. */
const longest = 120;
const before = 40;

/**
 * A whole text as pieces: each word for which `matches` holds is marked. The pieces joined are the text.
 * `words` are the words of this text, in order.
 */
export function mark(text: string, words: readonly Word[], matches: (word: Word) => boolean): Piece[] {
  return cut(text, words, matches, 0, text.length);
}

/**
 * About 120 characters of a text around the first match, cut between words, with `…` where something is left out.
 * With no match it is the beginning of the text, unmarked.
 */
export function excerpt(text: string, words: readonly Word[], matches: (word: Word) => boolean): Piece[] {
  const first = words.find(matches);
  const from = first ? startBefore(text, words, first) : 0;
  const to = endAfter(text, words, from, first?.end ?? 0);
  const pieces = cut(text, words, matches, from, to);
  if (from > 0) pieces.unshift({ text: '…', match: false });
  if (to < text.trimEnd().length) pieces.push({ text: '…', match: false });
  return pieces;
}

/** Where a cut before this word falls: with the signs that are written onto it, such as £ or a bracket. */
function front(text: string, previous: Word | undefined, word: Word): number {
  const gap = text.slice(previous?.end ?? 0, word.start);
  return word.start - (/\S*$/.exec(gap)?.[0].length ?? 0);
}

function startBefore(text: string, words: readonly Word[], first: Word): number {
  const at = words.indexOf(first);
  if (first.end <= longest && endAfter(text, words, 0, 0) >= first.end) return 0;
  let i = at;
  while (i > 0 && first.start - (words[i - 1]?.start ?? 0) <= before) i--;
  return front(text, words[i - 1], words[i] ?? first);
}

function endAfter(text: string, words: readonly Word[], from: number, least: number): number {
  if (text.length - from <= longest) return text.length;
  let end = 0;
  for (const [i, word] of words.entries()) {
    if (word.start < from) continue;
    if (word.end - from > longest) break;
    const gap = text.slice(word.end, words[i + 1]?.start ?? text.length);
    const close = word.end + (/^\S*/.exec(gap)?.[0].length ?? 0);
    if (close - from <= longest) end = close;
    else if (word.end <= least) end = word.end;
  }
  return end > from ? end : safe(text, from + longest);
}

/** A place at or before `at` that splits no letter: for a "word" longer than an excerpt. */
function safe(text: string, at: number): number {
  let i = at;
  while (i > at - 30 && /^(?:\p{M}|\u200c|\u200d|[\udc00-\udfff])/u.test(text.slice(i, i + 1))) i--;
  return i;
}

function cut(
  text: string,
  words: readonly Word[],
  matches: (word: Word) => boolean,
  from: number,
  to: number,
): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const push = (end: number, match: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), match });
    at = Math.max(at, end);
  };
  for (const word of words) {
    if (word.start < from || word.start >= to || !matches(word)) continue;
    push(word.start, false);
    push(Math.min(word.end, to), true);
  }
  push(to, false);
  return pieces;
}
