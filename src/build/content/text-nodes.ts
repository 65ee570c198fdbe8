/** Every text and every link of a words file, with the line it stands on: what the checks read. */

import type { PhrasingContent } from 'mdast';
import type { Line } from './json';
import { lineOf, type Passage } from './markdown-form';
import { boxKinds, type WordsFile, type WordsItem, type WordsSection } from './words-file';

/** A text in a words file, with what it is part of. */
export interface Spot extends Line {
  kind: 'title' | 'summary' | 'heading' | 'neutral' | 'search' | 'words';
  section?: WordsSection;
  /** The item with an id that it is in. */
  item?: WordsItem;
}

/** Every text of a words file, line by line. */
export function* spotsOf(doc: WordsFile): Generator<Spot> {
  if (doc.title.text) yield { kind: 'title', ...doc.title };
  if (doc.summary.text) yield { kind: 'summary', ...doc.summary };
  if (doc.search) yield { kind: 'search', ...doc.search };
  yield* passageSpots(doc.intro);
  for (const section of doc.sections) {
    yield { kind: 'heading', text: section.title, line: section.line, section };
    for (const passages of passagesOf(section)) yield* passageSpots(passages, section);
    for (const item of section.items) yield* itemSpots(item, section);
    if (section.neutral) yield { kind: 'neutral', section, ...section.neutral };
    if (section.search) yield { kind: 'search', section, ...section.search };
  }
}

/** The body of a section and the bodies of the boxes that readers see. */
function passagesOf(section: WordsSection): Passage[][] {
  return [section.body, ...boxKinds.map((kind) => section.boxes[kind]?.body ?? [])];
}

/** Every text of one item. */
export function* itemSpots(item: WordsItem, section: WordsSection): Generator<Spot> {
  for (const spot of passageSpots([item.body], section)) yield { ...spot, item };
}

function* passageSpots(passages: readonly Passage[], section?: WordsSection): Generator<Spot> {
  for (const node of phrasesOf(passages)) {
    if (node.type !== 'text') continue;
    for (const [index, text] of node.value.split('\n').entries()) {
      yield { kind: 'words', text, line: lineOf(node) + index, ...(section ? { section } : {}) };
    }
  }
}

/** Every link of a words file with its line. */
export function linksOf(doc: WordsFile): { url: string; title: string; line: number }[] {
  const passages = [
    ...doc.intro,
    ...doc.sections.flatMap((section) => [
      ...passagesOf(section).flat(),
      ...section.items.map((item) => item.body),
    ]),
  ];
  const links = [...phrasesOf(passages)].filter((node) => node.type === 'link');
  return links.map((node) => ({ url: node.url, title: node.title ?? '', line: lineOf(node) }));
}

function* phrasesOf(passages: readonly Passage[]): Generator<PhrasingContent> {
  for (const passage of passages) {
    if (passage.type === 'paragraph') yield* inside(passage.children);
    else {
      for (const item of passage.children) {
        for (const child of item.children) if (child.type === 'paragraph') yield* inside(child.children);
      }
    }
  }
}

function* inside(nodes: readonly PhrasingContent[]): Generator<PhrasingContent> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* inside(node.children);
  }
}
