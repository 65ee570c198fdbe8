import { sourceLanguage } from '../language/source';
import type { CouncilFile, LanguagesFile, OfferFile, QuestionsFile, SourcesFile } from '../offer/schema';
import { councilSchema, languagesSchema, offerSchema, questionsSchema, sourcesSchema } from '../offer/schema';
import {
  type DatesFile,
  datesSchema,
  type LettersFile,
  type ListsFile,
  lettersSchema,
  listsSchema,
  type VisitsFile,
  visitsSchema,
} from '../offer/schema-mine';
import { type Recording, readRecordings } from './audio';
import { checkDates } from './check-dates';
import type { FactFiles } from './check-ids';
import { checkItems, checkItemsAgainstEnglish, checkNeutral } from './check-items';
import { checkEnglishFiles, checkLanguageCodes, checkTopicFiles } from './check-languages';
import { checkLetters } from './check-letters';
import { checkLists } from './check-lists';
import { checkFacts } from './check-offer';
import { checkQuestions } from './check-questions';
import { checkRules } from './check-rules';
import { checkAgainstEnglish, checkSections } from './check-sections';
import { checkTerms } from './check-terms';
import { checkUi } from './check-ui';
import { checkImmigration, checkUnused, tokensOfRules } from './check-use';
import { checkVisits } from './check-visits';
import { type Against, checkUiWords, checkWords } from './check-words';
import { expectedItems, expectedSections, type SectionFiles } from './expected';
import { collectFaults, type Fault, type Faults, sortFaults } from './faults';
import { warnOfGaps } from './gaps';
import type { Source } from './read';
import { type Facts, gatherFacts } from './tokens';
import { type LanguageWords, languageFolders, readWords } from './words';
import { parseYaml, type Read } from './yaml';

/** Everything in `locales/`, read and found right: what `compile` makes packs from. */
export interface Content {
  council: CouncilFile;
  languages: LanguagesFile;
  offer: OfferFile;
  sources: SourcesFile;
  questions: QuestionsFile;
  lists: ListsFile;
  dates: DatesFile;
  visits: VisitsFile;
  letters: LettersFile;
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
  const yaml = <T extends Parameters<typeof parseYaml>[2]>(name: string, schema: T) => {
    const file = `locales/${name}.yaml`;
    const text = source.get(file);
    if (text !== undefined) return parseYaml(file, text, schema, faults);
    faults.error('file-missing', file, 1, 'The file is missing. See locales/README.md for what is in it.');
    return undefined;
  };
  const offer = yaml('offer', offerSchema);
  const council = yaml('council', councilSchema);
  const sources = yaml('sources', sourcesSchema);
  const questions = yaml('questions', questionsSchema);
  const lists = yaml('lists', listsSchema);
  const dates = yaml('dates', datesSchema);
  const visits = yaml('visits', visitsSchema);
  const letters = yaml('letters', lettersSchema);
  const languages = yaml('languages', languagesSchema);
  const folders = languageFolders(source);
  const known = folders.filter((lang) => (languages ? lang in languages.value : lang === sourceLanguage));
  const words = new Map(known.map((lang) => [lang, readWords(source, lang, faults)]));
  const english = words.get(sourceLanguage) ?? readWords(new Map(), sourceLanguage, faults);

  checkLanguageCodes(council, languages, folders, faults);
  checkFacts({ offer, council, sources }, english.ui, today, faults);
  if (questions) checkQuestions(questions, english.ui, faults);
  if (offer && visits) checkVisits(visits, offer.value, faults);
  if (offer && council && letters) checkLetters(letters, offer.value, council.value, faults);
  if (offer && questions) checkRules(offer, questions, faults);
  const against = gather({ offer, council, sources }, english);
  if (offer && against.facts) {
    const files = { offer: offer.value, sources: sources?.value, lists: lists?.value, facts: against.facts };
    if (lists) checkLists(lists, files.offer, files.facts, faults);
    if (dates) checkDates(dates, files, faults);
  }
  for (const one of words.values())
    checkLanguage(one, english, { offer, council, lists, dates, visits, letters }, against, faults);
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
  if (
    broken ||
    !offer ||
    !council ||
    !sources ||
    !questions ||
    !lists ||
    !dates ||
    !visits ||
    !letters ||
    !languages
  ) {
    return { faults: all, content: undefined, complete };
  }
  const content: Content = {
    council: council.value,
    languages: languages.value,
    offer: offer.value,
    sources: sources.value,
    questions: questions.value,
    lists: lists.value,
    dates: dates.value,
    visits: visits.value,
    letters: letters.value,
    facts: against.facts ?? new Map(),
    listed: council.value.languages.filter((lang) => (complete[lang] ?? 0) >= council.value['listed-from']),
    words,
    recordings,
  };
  return { faults: all, content, complete };
}

function gather({ offer, council, sources }: FactFiles, english: LanguageWords): Against {
  const facts = offer && council ? gatherFacts(offer.value, council.value) : undefined;
  if (!offer || !council || !sources) return { facts, targets: undefined };
  const sections = new Map([...english.docs].map(([name, doc]) => [name, doc.sections.map(({ id }) => id)]));
  return { facts, targets: { offer: offer.value, council: council.value, sources: sources.value, sections } };
}

function checkLanguage(
  words: LanguageWords,
  english: LanguageWords,
  files: SectionFiles,
  against: Against,
  faults: Faults,
) {
  if (words.ui) {
    checkUiWords(words.ui, against.facts, faults);
    if (english.ui) checkUi(words.ui, words.lang, english.ui, faults);
  }
  if (files.offer) checkTopicFiles(words, files.offer, faults);
  for (const [name, doc] of words.docs) {
    checkWords(doc, against, faults);
    const expected = expectedSections(name, files);
    if (expected) checkSections(doc, expected, words === english, faults);
    const items = expectedItems(name, files);
    if (items) checkItems(doc, items, words === english, faults);
    if (name === 'dates' && words === english) checkNeutral(doc, faults);
    const source = english.docs.get(name);
    if (!source || source === doc) continue;
    checkAgainstEnglish(doc, source, !expected, faults);
    checkItemsAgainstEnglish(doc, source, faults);
  }
}

function checkComplete(
  council: Read<CouncilFile> | undefined,
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
