/** What every subcommand of `npm run words` works on and gives back: they read and write nothing themselves. */
import { sourceLanguage } from '../../../language/source';
import { collectFaults, didYouMean, type Fault, listed } from '../../content/problems';
import type { Source } from '../../content/read';
import { type LanguageWords, languageFolders, readWords } from '../../content/words';
import { hashedUnits } from '../../freshness/state';
import { docOfUnit, type Unit } from '../../freshness/units';

/** `locales/` as it is, with the words of every language that has a folder. */
export interface Workspace {
  source: Source;
  /** `YYYY-MM-DD` */
  today: string;
  english: LanguageWords;
  /** By code, English too. */
  words: ReadonlyMap<string, LanguageWords>;
  /** What could not be read in the words files and locks. */
  faults: Fault[];
}

/** What a subcommand has to say, and the files that it wants written. */
export interface Answer {
  lines: string[];
  /** The whole new text by path: `locales/...` lies in the folder of the words, anything else where the person is. */
  files?: ReadonlyMap<string, string>;
  /** True where the command ends as failed although it did something. */
  failed?: boolean;
}

/** A subcommand. `run` throws an error with a sentence where it cannot do what was asked. */
export interface Command {
  /** How it is written, after `npm run words -- `. */
  usage: string;
  /** What it does, in one sentence. */
  what: string;
  /** More for `npm run words -- help <command>`. */
  help: readonly string[];
  run: (args: readonly string[], workspace: Workspace) => Answer | Promise<Answer>;
}

/** Reads the words of every language. Throws where there are no English ones. */
export function openWorkspace(source: Source, today: string): Workspace {
  const faults = collectFaults();
  const folders = languageFolders(source);
  const words = new Map(folders.map((lang) => [lang, readWords(source, lang, faults)]));
  const english = words.get(sourceLanguage);
  if (!english)
    throw new Error(
      `There are no English words in locales/${sourceLanguage}/: every other language is made from them.`,
    );
  return { source, today, english, words, faults: faults.all };
}

/** The words of a language that was asked for. Throws a sentence where there is none. */
export function languageAsked(code: string | undefined, { words }: Workspace): LanguageWords {
  const codes = [...words.keys()];
  const found = code === undefined ? undefined : words.get(code);
  if (found) return found;
  const known = `The languages are ${listed(codes)}.`;
  if (code === undefined) throw new Error(`Say which language. ${known}`);
  throw new Error(
    `There is no folder locales/${code}/.${didYouMean(code, codes)} ${known} A new one starts with npm run words -- add ${code}.`,
  );
}

/**
 * The units of English that are meant: `offer/health#gym` a section with its items, `offer/health` the head of a page,
 * `offer/health.md` or `locales/ar/ui.json` all units of a file. Throws a sentence where there is nothing of that name.
 */
export function unitsAsked(names: readonly string[], { english }: Workspace): Unit[] {
  const all = hashedUnits(english);
  const units = [...all.values()].map(({ unit }) => unit);
  const files = [...new Set(units.map(({ id }) => docOfUnit(id)))];
  const asked = new Set<Unit>();
  for (const name of names) {
    const plain = name.replace(/^(\.?\/)?locales\/[^/]+\//, '');
    const file = /^(.+)\.(md|json)$/.exec(plain)?.[1];
    const found = units.filter(({ id }) =>
      file ? docOfUnit(id) === file : id === plain || (plain.includes('#') && id.startsWith(`${plain}/`)),
    );
    for (const unit of found) asked.add(unit);
    if (found.length > 0) continue;
    const paths = files.map((one) => `${one}.${one === 'ui' ? 'json' : 'md'}`);
    const meant = didYouMean(plain, file ? paths : [...all.keys(), ...paths]);
    const example = 'Write the id of a section such as offer/health#gym, or a file such as offer/health.md.';
    throw new Error(`English has nothing of the name ${plain}.${meant} ${example}`);
  }
  return [...asked];
}
