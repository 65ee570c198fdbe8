import { sourceLanguage } from '../../language/source';
import { takeListItems, takeVariants } from './items';
import { parseUi, type UiFile } from './json';
import { docNames } from './links';
import { type Lock, lockPath, readLock, readSourceLock, type SourceLock } from './lock';
import { parseWords } from './markdown';
import { type Faults, listed } from './problems';
import type { Source } from './read';
import type { WordsFile } from './words-file';

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
