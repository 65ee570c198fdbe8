import type { Language } from '../offer/pack';

/** Whole percent as the language writes them: `40%`, `40 %`. */
export const percentInWords = (percent: number, language: Pick<Language, 'percent'>): string =>
  (language.percent ?? '{number}%').replace('{number}', String(percent));
