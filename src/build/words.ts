import type { PhrasingContent } from 'mdast';
import { sourceLanguage } from '../language/source';
import { boxKinds } from './boxes';
import { type Faults, listed } from './faults';
import { takeListItems, takeVariants, type WordsItem } from './items';
import { type Line, parseUi, type UiFile } from './json';
import { docNames } from './links';
import { parseWords, type WordsFile, type WordsSection } from './markdown';
import { lineOf, type Passage } from './markdown-form';
import type { Source } from './read';
import { type Lock, lockPath, readLock, readSourceLock, type SourceLock } from './words/lock';

/** All words of one language, read but not yet linked. `docs` by file name without its end: `offer/health`, `pledge`. */
export interface LanguageWords {
  lang: string;
  ui: UiFile | undefined;
  docs: Map<string, WordsFile>;
  /** Names of files that are there but could not be read. */
  unread: Set<string>;
  /** What is recorded of the translation; empty for English. */
  lock: Lock;
  /** The English words last known; empty for every other language. */
  sourceLock: SourceLock;
}

/** The path of a words file from the project. */
export const docPath = (lang: string, name: string) => `locales/${lang}/${name}.md`;
export const uiPath = (lang: string) => `locales/${lang}/ui.json`;

/** The folders of `locales/` that hold a language's words, sorted. */
export function languageFolders(source: Source): string[] {
  const folders = [...source.keys()].flatMap((path) => /^locales\/([^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(folders)].sort();
}

/** The boxes of files that have not the usual ones. */
const boxesIn: Record<string, string[]> = {
  lists: ['search'],
  dates: ['neutral', 'search'],
  visits: [],
  letters: ['search'],
};

/** Reads every words file of one language; a Markdown file with a name that the app does not know is reported. */
export function readWords(source: Source, lang: string, faults: Faults): LanguageWords {
  const words: LanguageWords = {
    lang,
    ui: undefined,
    docs: new Map(),
    unread: new Set(),
    lock: new Map(),
    sourceLock: new Map(),
  };
  const file = lockPath(lang);
  const lock = source.get(file);
  if (lock !== undefined && lang === sourceLanguage)
    words.sourceLock = readSourceLock(file, lang, lock, faults);
  else if (lock !== undefined) words.lock = readLock(file, lang, lock, faults);
  const ui = source.get(uiPath(lang));
  if (ui !== undefined) {
    words.ui = parseUi(uiPath(lang), ui, faults);
    if (!words.ui) words.unread.add('ui');
  }
  for (const [path, text] of source) {
    const name = /^locales\/([^/]+)\/(.+)\.md$/.exec(path);
    if (!name || name[1] !== lang || !name[2]) continue;
    if (!name[2].startsWith('offer/') && !docNames.some((known) => known === name[2])) {
      const known = listed(docNames.map((known) => `${known}.md`));
      const message = `The app reads no file of this name. It reads ${known}, and topics in offer/. Rename or remove it.`;
      faults.error('file-unknown', path, 1, message);
      continue;
    }
    const doc = parseWords(path, text, faults, boxesIn[name[2]]);
    if (doc && (name[2] === 'lists' || name[2] === 'letters')) takeListItems(doc, faults);
    if (doc && name[2] === 'dates') takeVariants(doc, faults);
    if (doc) words.docs.set(name[2], doc);
    else words.unread.add(name[2]);
  }
  return words;
}

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
export function passagesOf(section: WordsSection): Passage[][] {
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
