/**
 * The test languages: English with every letter accented, every sentence in brackets and two fifths longer. What is plain
 * on the screen in them does not come from `locales/`; what breaks will break in a language with long words.
 */

import type { Paragraph, PhrasingContent } from 'mdast';
import type { Line } from '../content/json';
import type { LockEntry } from '../content/lock';

import type { Passage } from '../content/markdown-form';
import type { LanguageWords } from '../content/words';
import { boxKinds, type WordsFile, type WordsSection } from '../content/words-file';
import { hashedUnits } from '../freshness/state';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'åƀçđéƒğĥîĵķļɱñöƥɋŕšŧûṽŵẋýžÅƁÇĐÉƑĞĤÎĴĶĻṀÑÖƤɊŔŠŦÛṼŴẊÝŽ'];
const signs = new Map([...plain].map((letter, at) => [letter, accented[at] ?? letter]));

/** Tokens and `{{names}}`, which stay as they are. */
const kept = /(\{\{[^{}]*\}\}|\{[^{}]*\})/;

/** The words with accents and every vowel twice. Tokens and `{{names}}` are untouched. */
export function accent(text: string): string {
  const one = (letter: string) => {
    const sign = signs.get(letter) ?? letter;
    return /[aeiouAEIOU]/.test(letter) ? sign + sign.toLowerCase() : sign;
  };
  return text
    .split(kept)
    .map((piece, at) => (at % 2 ? piece : [...piece].map(one).join('')))
    .join('');
}

/** What makes `made` two fifths longer than the `length` it had, in dots that may break. */
function padding(made: number, length: number): string {
  const lacks = Math.ceil(length * 1.4) - made;
  return lacks > 0 ? ' ····'.repeat(Math.ceil(lacks / 5)) : '';
}

/** A whole text in its brackets. */
export function stretch(text: string): string {
  const made = accent(text);
  return `[${made}${padding(made.length + 2, text.length)}]`;
}

const line = <T extends Line>(one: T): T => ({ ...one, text: stretch(one.text) });
const text = (value: string): PhrasingContent => ({ type: 'text', value });

function phrases(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === 'text') return { ...node, value: accent(node.value) };
    return 'children' in node ? ({ ...node, children: phrases(node.children) } as PhrasingContent) : node;
  });
}

const lengthOf = (nodes: readonly PhrasingContent[]): number =>
  nodes.reduce(
    (sum, node) =>
      sum + ('children' in node ? lengthOf(node.children) : 'value' in node ? node.value.length : 1),
    0,
  );

function paragraph(node: Paragraph): Paragraph {
  const children = phrases(node.children);
  const pad = padding(lengthOf(children) + 2, lengthOf(node.children));
  return { ...node, children: [text('['), ...children, text(`${pad}]`)] };
}

function passage(node: Passage): Passage {
  if (node.type === 'paragraph') return paragraph(node);
  const item = (one: (typeof node.children)[number]) => ({
    ...one,
    children: one.children.map((child) => (child.type === 'paragraph' ? paragraph(child) : child)),
  });
  return { ...node, children: node.children.map(item) };
}

function section(one: WordsSection): WordsSection {
  const boxes: WordsSection['boxes'] = {};
  for (const kind of boxKinds) {
    const box = one.boxes[kind];
    if (box) boxes[kind] = { ...box, body: box.body.map(passage) };
  }
  return {
    ...one,
    title: stretch(one.title),
    body: one.body.map(passage),
    boxes,
    ...(one.neutral ? { neutral: line(one.neutral) } : {}),
    items: one.items.map((item) => ({ ...item, body: paragraph(item.body) })),
  };
}

const doc = (one: WordsFile): WordsFile => ({
  ...one,
  title: line(one.title),
  summary: line(one.summary),
  intro: one.intro.map(passage),
  sections: one.sections.map(section),
});

/** The words of a test language. Its units are by turns checked, behind and drafts, so that every label is shown. */
export function pseudoWords(english: LanguageWords, lang: string): LanguageWords {
  const ui = english.ui && {
    ...english.ui,
    leaves: new Map([...english.ui.leaves].map(([key, leaf]) => [key, line(leaf)])),
  };
  const docs = new Map([...english.docs].map(([name, one]) => [name, doc(one)]));
  const words = { lang, ui, docs, unread: new Set<string>(), lock: new Map(), sourceLock: new Map() };
  return { ...words, lock: lockByTurns(words, english) };
}

function lockByTurns(words: LanguageWords, english: LanguageWords): Map<string, LockEntry> {
  const lock = new Map<string, LockEntry>();
  for (const [id, { hash: own }] of hashedUnits(words)) {
    const en = hashedUnits(english).get(id)?.hash ?? '';
    if (lock.size % 3 === 0) lock.set(id, { en, own, state: 'checked', by: words.lang, on: '2024-01-01' });
    else lock.set(id, { en: lock.size % 3 === 1 ? en : '', own, state: 'draft' });
  }
  return lock;
}
