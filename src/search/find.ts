/** What an index answers to the words that a person types. */

import { near } from './fuzzy';
import { excerpt, mark, type Piece } from './highlight';
import type { Index, Indexed } from './index';
import { type Word, words } from './normalise';

/** One thing found. `place` and `section` make its address: `to(lang, place, section)`. */
export interface Hit {
  place: string;
  section: string;
  title: string;
  /** The name of the topic or page that it is in; '' for a topic or page itself. */
  context: string;
  /** Set where the words are not in the reader's language: the language they are in. */
  lang?: string;
  excerpt: Piece[];
  titlePieces: Piece[];
}

/** A word as it was typed, the forms to look for, and what it found: the score of each entry by its number. */
interface Asked {
  forms: string[];
  prefix: boolean;
  scores: Map<number, number>;
}

/** Only so much of what is typed or pasted is read: characters, and words. */
const longestQuery = 200;
const mostWords = 12;
/** A word in more than this part of all entries tells little: it is not marked, and need not be there. */
const common = 0.2;
/** An entry is left out when it has less than this part of what the best one has, rare words counting most. */
const leastCover = 0.6;

/**
 * What a person may mean by the words typed so far, best first, at most `limit`. The last word may be unfinished; a word of
 * four letters or more may be misspelled. Entries with all telling words come alone; where none has all, those with the most.
 * Nothing typed, or nothing like it, gives []. Never throws.
 */
export function find(index: Index, query: string, limit = 20): Hit[] {
  const asked = ask(index, query).filter((word) => word.scores.size > 0);
  const total = index.entries.length;
  const telling = asked.filter((word) => word.scores.size <= total * common);
  const sums = new Map<number, { score: number; cover: number }>();
  for (const { scores } of asked) {
    const weight = (Math.log(1 + total / scores.size) / Math.log(1 + total)) ** 2;
    for (const [id, score] of scores) {
      const sum = sums.get(id) ?? { score: 0, cover: 0 };
      sums.set(id, { score: sum.score + score * weight, cover: sum.cover + weight });
    }
  }
  const best = Math.max(0, ...[...sums.values()].map(({ cover }) => cover));
  const ranked = [...sums]
    .filter(([, { cover }]) => cover >= best * leastCover)
    .map(([id, { score, cover }]) => ({ id, score: score * (cover / best) * (index.entries[id]?.rank ?? 1) }))
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, limit);
  const matches = matcher(telling.length > 0 ? telling : asked);
  return ranked.flatMap(({ id }) => {
    const entry = index.entries[id];
    return entry ? [hit(entry, matches)] : [];
  });
}

function ask(index: Index, query: string): Asked[] {
  const all = words(query.slice(0, longestQuery), index.lang).slice(0, mostWords);
  const longer = all.filter((word) => !/^[a-z]$/.test(word.forms[0] ?? ''));
  const typed = longer.length > 0 ? longer : all;
  return typed.map((word, i) => {
    const exact = word.forms.some((form) => index.vocabulary.has(form));
    const prefix = i === typed.length - 1 || (!exact && (word.forms[0]?.length ?? 0) >= 4);
    const asked = look(index, word.forms, prefix);
    if (asked.scores.size > 0) return asked;
    const alike = word.forms.map((form) => near(form, index.vocabulary)).find((list) => list.length > 0);
    return look(index, alike ?? [], false, 1);
  });
}

/** The best score of each entry for any of these forms; `others` weighs all but the first. */
function look(index: Index, forms: string[], prefix: boolean, others = 0.8): Asked {
  const scores = new Map<number, number>();
  forms.forEach((form, i) => {
    const own = i === 0 ? 1 : others;
    for (const { id, score } of index.mini.search(form, { prefix: prefix && begins(form, i) }))
      scores.set(id, Math.max(scores.get(id) ?? 0, score * own));
  });
  return { forms, prefix, scores };
}

/** Whether a form may stand for longer words: the word as it was typed, and what is left of it if that says enough. */
const begins = (form: string, i: number) => i === 0 || form.length > 2;

function matcher(asked: readonly Asked[]): (word: Word) => boolean {
  const known = new Map<string, boolean>();
  const answers = (form: string) =>
    asked.some(({ forms, prefix }) =>
      forms.some((own, i) => (prefix && begins(own, i) ? form.startsWith(own) : form === own)),
    );
  return (word) =>
    word.forms.some((form) => {
      const answer = known.get(form) ?? answers(form);
      known.set(form, answer);
      return answer;
    });
}

function hit(entry: Indexed, matches: (word: Word) => boolean): Hit {
  return {
    place: entry.place,
    section: entry.section,
    title: entry.title,
    context: entry.context,
    ...(entry.lang ? { lang: entry.lang } : {}),
    excerpt: excerpt(entry.text, entry.textWords, matches),
    titlePieces: mark(entry.title, entry.titleWords, matches),
  };
}
