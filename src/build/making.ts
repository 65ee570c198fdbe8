import type { Language } from '../offer/pack';
import type { Content } from './check';
import type { LanguageWords } from './words';
import type { Fresh } from './words/fresh';

/** What a compilation needs at every step: the content, the pack's language, its own words and the English ones. */
export interface Making {
  content: Content;
  language: Language;
  own: LanguageWords | undefined;
  english: LanguageWords;
  /** What the reader is told of a unit. */
  fresh: Fresh;
}
