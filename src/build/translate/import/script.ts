import type { LanguagesFile } from '../../content/schema-council';
import { withoutTokens } from '../../content/tokens';

/** The least part of a text's letters that is in the language's own script, where the text is no name. */
const least = 0.15;

/** A sentence where a text is in another language's script, or still the English; '' where it may be what it should be. */
export function inLanguage(
  english: string,
  own: string,
  { english: name, script }: Pick<LanguagesFile[string], 'english' | 'script'>,
): string {
  const words = wordsOf(own);
  const all = words.match(/\p{L}/gu)?.length ?? 0;
  const ofScript = words.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
  const copied = words === wordsOf(english);
  if (copied && isName(words)) return '';
  if (copied && (script !== 'Latn' || words.split(' ').length > 2))
    return `This is still the English. Write it in ${name}, or leave it empty.`;
  if (all === 0 || ofScript / all >= least) return '';
  return `This is not written in the letters of ${name}. Write it in ${name}, or leave it empty.`;
}

const wordsOf = (text: string) =>
  withoutTokens(text.replace(/\{\{[^{}]*\}\}/g, ''))
    .replace(/\]\([^()\s]*\)/g, ']')
    .replace(/\s+/g, ' ')
    .trim();

/** `GP`, `MyBnk`, `City Advice`: what stays the same in every language. */
function isName(words: string): boolean {
  if (!/\p{L}/u.test(words)) return true;
  const each = words.split(' ');
  const capital = each.every((word) => /^[^\p{Ll}]/u.test(word));
  return capital && each.length <= 3 && (each.length > 1 || /.\p{Lu}/u.test(words));
}
