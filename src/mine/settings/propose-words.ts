/**
 * Words for a passcode, by chance. They come out of the offer itself, in the reader's own language: lists that are made for
 * this are in English and a few others, and a word that somebody cannot read they cannot remember.
 */
import type { Pack } from '../../offer/pack';

/** So many passcodes there must be at least to choose from: years of guessing, as guessing.ts counts. */
const enough = 2 ** 40;
const fewestWords = 4;

/** The parts of a pack that are written for the reader. */
const parts = [
  ...(['topics', 'pledge', 'people', 'help', 'glossary', 'about', 'search'] as const),
  ...(['lists', 'dateRules', 'visits', 'letters', 'ui'] as const),
];

/** Addresses, ids and what is to be filled in. */
const noWords = /[/@#{}]|^[a-z0-9-]+$/;

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (!noWords.test(value)) yield value;
  } else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** The different words of a pack that are neither very short nor long, in the script of its language. */
export function wordsOf(pack: Pack): string[] {
  const isLatin = (word: string) => /\p{Script=Latin}/u.test(word);
  const latin = isLatin(pack.language.name);
  const found = new Set<string>();
  for (const part of parts)
    for (const text of textsIn(pack[part]))
      for (const word of text
        .normalize('NFKC')
        .toLowerCase()
        .split(/[^\p{L}\p{M}]+/u)) {
        const { length } = [...word];
        if (length >= (latin ? 4 : 3) && length <= 8 && isLatin(word) === latin) found.add(word);
      }
  return [...found];
}

/** A whole number from 0 up to, but not, `end`, each as likely as the others. */
function chance(end: number): number {
  const limit = Math.floor(2 ** 32 / end) * end;
  for (;;) {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (number < limit) return number % end;
  }
}

/** Four of the words by chance, or more where there are few to choose from. Undefined where there are next to none. */
export function proposeWords(words: readonly string[]): string | undefined {
  if (words.length < 100) return undefined;
  const count = Math.max(fewestWords, Math.ceil(Math.log(enough) / Math.log(words.length)));
  return Array.from({ length: count }, () => words[chance(words.length)]).join(' ');
}
