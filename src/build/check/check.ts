import { sourceLanguage } from '../../language/source';
import { type Recording, readRecordings } from '../content/audio';
import { collectFaults, type Fault, type Faults, sortFaults } from '../content/problems';
import type { Source } from '../content/read';
import { type Facts, gatherFacts } from '../content/tokens';
import { type LanguageWords, languageFolders, readWords } from '../content/words';
import { readYamlFiles, valuesOf, type YamlFiles, type YamlValues } from '../content/yaml/files';
import { warnOfGaps } from '../freshness/missing';
import { statesOf } from '../freshness/state';
import { checkDates } from './dates';
import { expectedItems, expectedSections } from './expected';
import { checkItems, checkItemsAgainstEnglish, checkNeutral } from './items';
import { checkEnglishFiles, checkLanguageCodes, checkTopicFiles } from './languages';
import { checkLetters } from './letters';
import { checkLists } from './lists';
import { checkFacts } from './offer';
import { checkQuestions } from './questions';
import { checkRules } from './rules';
import { checkAgainstEnglish, checkSections } from './sections';
import { checkStatus } from './status';
import { checkBlocks } from './text/blocks';
import { checkLengths, checkUiLengths } from './text/length';
import { checkSentences } from './text/sentences';
import { checkSigns } from './text/signs';
import { checkTerms } from './text/terms';
import { checkUi } from './ui';
import { checkImmigration, checkUnused, tokensOfRules } from './use';
import { checkVisits } from './visits';
import { type Against, checkUiWords, checkWords } from './words';

/** Everything in `locales/`, read and found right: what `compile` makes packs from. */
export interface Content extends YamlValues {
  facts: Facts;
  /** The languages that readers are offered: those of council.yaml with enough words, in its order. */
  listed: string[];
  /** The words of every language that has a folder, by its code. */
  words: ReadonlyMap<string, LanguageWords>;
  /** Sections that somebody recorded: see `audioOf`. */
  recordings: ReadonlyMap<string, Recording>;
}

export interface Checked {
  /** All faults of the run, by file and line. */
  faults: Fault[];
  /** Undefined when there is an error. */
  content: Content | undefined;
  /** How much of English each listed language has, in percent, rounded down. */
  complete: Record<string, number>;
}

/** Reads and checks everything in `locales/`. `today` is `YYYY-MM-DD`. Never throws: what is wrong is in `faults`. */
export function check(source: Source, today: string): Checked {
  const faults = collectFaults();
  const files = readYamlFiles(source, faults);
  const { offer, council, sources, questions, lists, dates, visits, letters, languages } = files;
  const folders = languageFolders(source);
  const known = folders.filter((lang) => (languages ? lang in languages.value : lang === sourceLanguage));
  const words = new Map(known.map((lang) => [lang, readWords(source, lang, faults)]));
  const english = words.get(sourceLanguage) ?? readWords(new Map(), sourceLanguage, faults);

  checkSigns(source, faults);
  checkLanguageCodes(council, languages, folders, faults);
  checkFacts(files, english.ui, today, faults);
  if (questions) checkQuestions(questions, english.ui, faults);
  if (offer && visits) checkVisits(visits, offer.value, faults);
  if (offer && council && letters) checkLetters(letters, offer.value, council.value, faults);
  if (offer && questions) checkRules(offer, questions, faults);
  if (offer) checkStatus(offer, sources, faults);
  const against = gather(files, english);
  if (offer && against.facts) {
    const { facts } = against;
    if (lists) checkLists(lists, offer.value, facts, faults);
    const others = { offer: offer.value, sources: sources?.value, lists: lists?.value, facts };
    if (dates) checkDates(dates, others, faults);
  }
  for (const one of words.values()) checkLanguage(one, english, files, against, faults);
  const recordings = readRecordings(source, words, faults);
  checkTerms(source, words, faults);
  checkEnglishFiles(english, offer, faults);
  if (offer) {
    checkImmigration(offer.value, english, faults);
    checkUnused(offer, english, tokensOfRules(lists?.value, dates?.value), faults);
  }
  const complete = checkComplete(council, words, english, faults);

  const all = sortFaults(faults.all);
  const broken = all.some((fault) => fault.level === 'error');
  const values = valuesOf(files);
  if (broken || !values) return { faults: all, content: undefined, complete };
  const content: Content = {
    ...values,
    facts: against.facts ?? new Map(),
    listed: values.council.languages.filter((lang) => (complete[lang] ?? 0) >= values.council['listed-from']),
    words,
    recordings,
  };
  return { faults: all, content, complete };
}

function gather({ offer, council, sources, visits }: YamlFiles, english: LanguageWords): Against {
  const facts = offer && council ? gatherFacts(offer.value, council.value, visits?.value) : undefined;
  if (!offer || !council || !sources) return { facts, targets: undefined };
  const sections = new Map([...english.docs].map(([name, doc]) => [name, doc.sections.map(({ id }) => id)]));
  return { facts, targets: { offer: offer.value, council: council.value, sources: sources.value, sections } };
}

function checkLanguage(
  words: LanguageWords,
  english: LanguageWords,
  files: YamlFiles,
  against: Against,
  faults: Faults,
) {
  if (words.ui) {
    checkUiWords(words.ui, against.facts, faults);
    if (english.ui) {
      checkUi(words.ui, words.lang, english.ui, faults);
      checkUiLengths(words.ui, english.ui, faults);
    }
  }
  if (files.offer) checkTopicFiles(words, files.offer, faults);
  for (const [name, doc] of words.docs) {
    checkWords(doc, against, faults);
    checkLengths(doc, faults);
    if (words === english) checkSentences(doc, faults);
    const expected = expectedSections(name, files);
    if (expected) checkSections(doc, expected, words === english, faults);
    const items = expectedItems(name, files);
    if (items) checkItems(doc, items, words === english, faults);
    if (name === 'dates' && words === english) checkNeutral(doc, faults);
    const source = english.docs.get(name);
    if (!source || source === doc) continue;
    checkAgainstEnglish(doc, source, !expected, faults);
    const states = statesOf(words, english);
    const isBehind = (section: string) =>
      states.get(section ? `${name}#${section}` : name)?.state === 'behind';
    checkBlocks(doc, source, isBehind, faults);
    checkItemsAgainstEnglish(doc, source, faults);
  }
}

function checkComplete(
  council: YamlFiles['council'],
  words: ReadonlyMap<string, LanguageWords>,
  english: LanguageWords,
  faults: Faults,
): Record<string, number> {
  const complete: Record<string, number> = {};
  council?.value.languages.forEach((lang, index) => {
    const one = words.get(lang);
    const place = { file: council.file, line: council.lineOf(['languages', index]) };
    const message = 'The warnings for its files say what is missing.';
    complete[lang] = one ? warnOfGaps(one, english, { ...place, message }, faults) : 0;
  });
  return complete;
}
