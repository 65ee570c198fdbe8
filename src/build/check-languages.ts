import type { CouncilFile, LanguagesFile, OfferFile } from '../offer/schema';
import { baseOf } from './check-ui';
import { didYouMean, type Faults } from './faults';
import { docNames } from './links';
import type { WordsSection } from './markdown';
import { docPath, type LanguageWords, uiPath } from './words';
import type { Read } from './yaml';

/** The language that the others are translated from. */
export const sourceLanguage = 'en';

/** Languages that are listed, described or have a folder, but not all three. */
export function checkLanguageCodes(
  council: Read<CouncilFile> | undefined,
  languages: Read<LanguagesFile> | undefined,
  folders: readonly string[],
  faults: Faults,
) {
  const listed = council?.value.languages ?? [];
  const known = languages && Object.keys(languages.value);
  const error = (kind: string, index: number, message: string) =>
    council && faults.error(kind, council.file, council.lineOf(['languages', index]), message);
  listed.forEach((lang, index) => {
    if (known && !known.includes(lang)) {
      const message = `There is no language ${lang} in languages.yaml.${didYouMean(lang, known)} Add it there first.`;
      error('language-unknown', index, message);
    } else if (!folders.includes(lang)) {
      const message = `${lang} is listed and has no words. Make the folder locales/${lang}/, or take ${lang} out.`;
      error('language-folder-missing', index, message);
    }
  });
  if (council && !listed.includes(sourceLanguage)) {
    error(
      'language-unknown',
      0,
      `English is not listed. Add ${sourceLanguage}: the other languages lean on it.`,
    );
  }
  for (const folder of folders) {
    if (!known || known.includes(folder)) continue;
    const message = `There is no language ${folder} in languages.yaml.${didYouMean(folder, known)} Add it there, or rename the folder.`;
    faults.error('language-unknown', `locales/${folder}`, 1, message);
  }
}

/** English files that the app cannot do without, and files of topics that do not exist. */
export function checkEnglishFiles(
  english: LanguageWords,
  offer: Read<OfferFile> | undefined,
  faults: Faults,
) {
  const has = (name: string) => english.docs.has(name) || english.unread.has(name);
  if (!english.ui && !english.unread.has('ui')) {
    faults.error(
      'file-missing',
      uiPath(english.lang),
      1,
      'The file is missing. Write the words of the app in it.',
    );
  }
  for (const name of docNames.filter((one) => !has(one))) {
    const help = 'Write it, starting with a line ---, title: and summary:, and a line ---.';
    faults.error('file-missing', docPath(english.lang, name), 1, `The file is missing. ${help}`);
  }
  offer?.value.topics.forEach(({ id }, index) => {
    if (has(`offer/${id}`)) return;
    const message = `The topic ${id} has no words. Write ${docPath(english.lang, `offer/${id}`)}.`;
    faults.error('topic-without-words', offer.file, offer.lineOf(['topics', index]), message);
  });
}

/** Words files of topics that offer.yaml does not have. */
export function checkTopicFiles(words: LanguageWords, offer: Read<OfferFile>, faults: Faults) {
  const topics = offer.value.topics.map(({ id }) => id);
  for (const [name, { file }] of words.docs) {
    const id = /^offer\/(.+)$/.exec(name)?.[1];
    if (!id || topics.includes(id)) continue;
    const message = `There is no topic ${id} in offer.yaml.${didYouMean(id, topics)} Rename the file, or add the topic there.`;
    faults.error('words-without-topic', file, 1, message);
  }
}

interface Gap {
  file: string;
  line: number;
  message: string;
}

/** What a language lacks of English, and how much of English it has in percent, rounded down. */
export function findGaps(words: LanguageWords, english: LanguageWords): { gaps: Gap[]; percent: number } {
  const gaps: Gap[] = [];
  let all = 0;
  let missing = 0;
  const translate = 'The app shows the English until it is translated.';
  const uiBases = (one: LanguageWords) => new Set([...(one.ui?.leaves.keys() ?? [])].map(baseOf));
  const own = uiBases(words);
  const wanted = [...uiBases(english)];
  const lacking = wanted.filter((key) => !own.has(key));
  all += wanted.length;
  missing += lacking.length;
  if (!words.ui)
    gaps.push({ file: uiPath(words.lang), line: 1, message: `The file is missing. ${translate}` });
  else {
    for (const key of lacking) {
      gaps.push({ file: words.ui.file, line: 1, message: `"${key}" is missing. ${translate}` });
    }
  }
  for (const [name, doc] of english.docs) {
    const same = words.docs.get(name);
    all += sizeOf(doc.sections);
    if (!same) {
      missing += sizeOf(doc.sections);
      gaps.push({ file: docPath(words.lang, name), line: 1, message: `The file is missing. ${translate}` });
      continue;
    }
    for (const section of doc.sections) {
      const { id, title, items } = section;
      const found = same.sections.find((one) => one.id === id);
      if (id && !found) {
        missing += 1 + items.length;
        const message = `The section {#${id}} (${title}) is missing. ${translate}`;
        gaps.push({ file: same.file, line: 1, message });
      }
      if (!found) continue;
      for (const item of items) {
        if (!item.id || found.items.some((one) => one.id === item.id)) continue;
        missing += 1;
        const message = `The item {#${item.id}} of {#${id}} is missing. ${translate}`;
        gaps.push({ file: same.file, line: found.line, message });
      }
    }
  }
  return { gaps, percent: all === 0 ? 100 : Math.floor(((all - missing) * 100) / all) };
}

/** How much a words file has to translate: its head, its sections and their items. */
const sizeOf = (sections: readonly WordsSection[]) =>
  sections.reduce((sum, { items }) => sum + 1 + items.length, 1);

/** Warns of everything that a listed language lacks, with the percentage first. Unreadable files are not "missing". */
export function warnOfGaps(
  words: LanguageWords,
  english: LanguageWords,
  listed: Gap,
  faults: Faults,
): number {
  const { gaps, percent } = findGaps(words, english);
  const lacking = gaps.filter(({ file }) => !words.unread.has(nameOf(file)));
  if (words === english || lacking.length === 0) return percent;
  faults.warn(
    'incomplete',
    listed.file,
    listed.line,
    `${words.lang} is ${percent}% complete. ${listed.message}`,
  );
  for (const { file, line, message } of lacking) faults.warn('incomplete', file, line, message);
  return percent;
}

/** The name of a words file without its language and ending: `offer/health`, `ui`. */
const nameOf = (file: string) => file.replace(/^locales\/[^/]+\//, '').replace(/\.(md|json)$/, '');
