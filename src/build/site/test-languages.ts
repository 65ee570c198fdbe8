import { sourceLanguage } from '../../language/source';
import type { Content } from '../check/check';
import { accent, pseudoWords } from './pseudo';

/** The codes of the test languages, and which way each is read. */
const testLanguages = { 'qps-ploc': 'ltr', 'qps-plocm': 'rtl' } as const;

/** The content with the test languages, which are built and not listed. Throws where there are no English words. */
export function withTestLanguages(content: Content): Content {
  const english = content.words.get(sourceLanguage);
  const likeEnglish = content.languages[sourceLanguage];
  if (!english || !likeEnglish)
    throw new Error('The test languages are made from English, which is missing.');
  const languages = { ...content.languages };
  const words = new Map(content.words);
  for (const [code, dir] of Object.entries(testLanguages)) {
    languages[code] = { ...likeEnglish, name: code, dir, months: likeEnglish.months.map(accent) };
    words.set(code, pseudoWords(english, code));
  }
  const codes = [...content.council.languages, ...Object.keys(testLanguages)];
  return { ...content, languages, words, council: { ...content.council, languages: codes } };
}
