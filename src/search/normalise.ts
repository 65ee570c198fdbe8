/** How words are made alike, so that what a person types meets what is written, whatever the keyboard. */

/** One word of a text: where it stands (UTF-16 offsets), and every form by which it may be found, its own first. */
export interface Word {
  start: number;
  end: number;
  forms: string[];
}

const ascii = /^[\0-\x7f]*$/;
const quotes = /['‘’ʻʼ`]/g;
/** Tatweel, soft hyphen, joiners, direction marks, variation selectors, none of which a reader sees. */
const unseen = /\u034f|[\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/g;
/** Accents, Hebrew points, Arabic vowel marks. Marks of other scripts are vowels and stay. */
const accents =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff]/g;

const letters: Record<string, string> = Object.fromEntries(
  [
    ['ا', 'ٱٲٳ'],
    ['ي', 'ىیېۍێےۓ'],
    ['ه', 'ةەہھۃۀۂ'],
    ['و', 'ۆۇۈۋ'],
    ['ك', 'کڪ'],
    ['گ', 'ګ'],
    ['ن', 'ں'],
    ['ر', 'ڕ'],
    ['ل', 'ڵ'],
    ['ف', 'ڤ'],
    ['ss', 'ß'],
    ['ae', 'æ'],
    ['oe', 'œ'],
    ['o', 'ø'],
    ['l', 'ł'],
    ['d', 'đð'],
    ['i', 'ı'],
    ['σ', 'ς'],
    ...[
      '٠۰०০๐០',
      '١۱१১๑១',
      '٢۲२২๒២',
      '٣۳३৩๓៣',
      '٤۴४৪๔៤',
      '٥۵५৫๕៥',
      '٦۶६৬๖៦',
      '٧۷७৭๗៧',
      '٨۸८৮๘៨',
      '٩۹९৯๙៩',
    ].map((digits, value) => [String(value), digits]),
  ].flatMap(([plain = '', variants = '']) => [...variants].map((letter) => [letter, plain])),
);
const variants = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/**
 * The text without what spelling may leave out: case, accents, vowel marks, tatweel, apostrophes, direction marks; with one
 * letter for the variants of Arabic, Persian, Urdu, Pashto and Kurdish, and Latin digits. Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(quotes, '');
  return text
    .replace(unseen, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(unseen, '')
    .replace(quotes, '')
    .replace(variants, (letter) => letters[letter] ?? letter);
}

const inside = '\\p{L}\\p{M}\\p{N}\\u0640\\u00ad\\u034f\\u061c\\u200c-\\u200f\\u2060\\ufeff';
const token = new RegExp(
  `\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)+|[\\p{L}\\p{N}][${inside}]*(?:['‘’ʻʼ\`\\-‐‑]+[\\p{L}\\p{N}][${inside}]*)*`,
  'gu',
);
const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const joint = /[-‐‑\u200c]+/;
const article = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=..)/;
const particles = [/^[وف][بكل](?=...)/, /^[وفبكل](?=...)/];

/** An Arabic word without "and", "so", "by", "like", "for" and "the" written onto its front. */
function withoutPrefixes(word: string): string[] {
  const bare = word.replace(article, '');
  if (bare !== word) return word.startsWith('لل') ? [bare, word.slice(1)] : [bare];
  return particles.map((particle) => word.replace(particle, '')).filter((form) => form !== word);
}

/** An English word that may be a plural, as one. Searching in any language may be in English. */
function singulars(word: string): string[] {
  if (word.length < 4 || !/^[a-z]+[^isu]s$/.test(word)) return [];
  const one = word.slice(0, -1);
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, one];
  return /(?:[sx]|[cs]h)es$/.test(word) ? [word.slice(0, -2), one] : [one];
}

function formsOf(raw: string, lang: string): string[] {
  const whole = /^\p{Nd}/u.test(raw) ? raw.replace(/[,٬]/g, '') : raw.replace(/[-‐‑]+/g, '');
  const parts = joint.test(raw) ? raw.split(joint) : [];
  const folded = [whole, ...parts].map((part) => fold(part).replace(/\s+/g, '')).filter(Boolean);
  const more = folded.flatMap((form) =>
    lang === 'ar' ? [...withoutPrefixes(form), ...singulars(form)] : singulars(form),
  );
  return [...new Set([...folded, ...more])];
}

let segmenter: Intl.Segmenter | undefined;

/** Words of a run of letters written without spaces; letter pairs where the browser cannot tell words apart. */
function segments(run: string): { start: number; end: number; raw: string }[] {
  if (typeof Intl.Segmenter === 'function') {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
    return [...segmenter.segment(run)]
      .filter((part) => part.isWordLike)
      .map((part) => ({ start: part.index, end: part.index + part.segment.length, raw: part.segment }));
  }
  const signs = [...run.matchAll(/\P{M}\p{M}*/gu)];
  return signs.map((sign, i) => ({
    start: sign.index,
    end: sign.index + sign[0].length,
    raw: sign[0] + (signs[i + 1]?.[0] ?? ''),
  }));
}

/**
 * The words of a text with their places, for finding and for marking. `lang` is the language of the text. `known` keeps
 * forms between calls, for the making of an index. Never throws.
 */
export function words(text: string, lang: string, known?: Map<string, string[]>): Word[] {
  const found: Word[] = [];
  const add = (start: number, end: number, raw: string) => {
    const key = `${lang} ${raw}`;
    const forms = known?.get(key) ?? formsOf(raw, lang);
    known?.set(key, forms);
    if (forms.length > 0) found.push({ start, end, forms });
  };
  for (const match of text.matchAll(token)) {
    const raw = match[0];
    if (!unspaced.test(raw)) add(match.index, match.index + raw.length, raw);
    else for (const part of segments(raw)) add(match.index + part.start, match.index + part.end, part.raw);
  }
  return found;
}

/**
 * Every form of every word of a text: "والمياه" in Arabic gives "والمياه" and "مياه"; "Bills" gives "bills" and "bill".
 * Used for what is written and for what is typed.
 */
export function terms(text: string, lang: string): string[] {
  return words(text, lang).flatMap((word) => word.forms);
}
