import type { Language } from '../../offer/pack';
import type { Content } from '../check/check';
import type { LanguageWords } from '../content/words';
import type { Fresh } from '../freshness/fresh';

/** What a compilation needs at every step: the content, the pack's language, its own words and the English ones. */
export interface Making {
  content: Content;
  language: Language;
  own: LanguageWords | undefined;
  english: LanguageWords;
  /** What the reader is told of a unit. */
  fresh: Fresh;
}
