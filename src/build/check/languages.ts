import { sourceLanguage } from '../../language/source';
import { docNames } from '../content/links';
import { didYouMean, type Faults } from '../content/problems';
import type { OfferFile } from '../content/schema';
import type { CouncilFile, LanguagesFile } from '../content/schema-council';
import { docPath, type LanguageWords, uiPath } from '../content/words';
import type { Read } from '../content/yaml/yaml';

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
