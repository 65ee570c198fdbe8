/** A piece of a text: where it starts and ends in it. */
export interface Span {
  start: number;
  end: number;
}

/** The sentences of a text in a language, without white space around them. The whole text where the browser knows no sentences. */
export function sentencesOf(text: string, lang: string): Span[] {
  const whole = [{ index: 0, segment: text }];
  const found =
    typeof Intl.Segmenter === 'undefined'
      ? whole
      : [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)];
  return found.flatMap(({ index, segment }) => {
    const words = segment.trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const start = index + segment.indexOf(words);
    return [{ start, end: start + words.length }];
  });
}

/** The words of a sentence as they are spoken: without the marks that only keep a direction on the screen. */
export const spoken = (words: string): string => words.replace(/[\u200e\u200f\u2066-\u2069]/g, '').trim();
