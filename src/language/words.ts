/** The app's own words in one language, and a typed way to ask for them. Plural forms and `{{names}}` are written as i18next has them. */
import type en from '../../locales/en/ui.json';
import type { Words } from '../offer/pack';

type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T &
  string];
type Whole<K extends string> = K extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Base
  : K;

/** A key of `ui.json`: TypeScript refuses a word that the English file does not have. */
export type Key = Whole<Leaves<typeof en>>;
export type Values = Record<string, string | number>;

export interface Say {
  (key: Key, values?: Values): string;
  /** A key that is worked out from data, such as a topic's area. Empty when there is no such word. */
  data(key: string, values?: Values): string;
  /** Adds words that came later, with the whole pack. */
  add(words: Words): void;
}

/** A value inside a sentence is isolated, so that a number keeps its direction in any language. */
const isolate = (value: string | number) => `\u2068${value}\u2069`;

const blank = /\{\{\s*([^{},\s]+)\s*\}\}/g;

function merge(into: Words, more: Words): Words {
  const all: Words = { ...into };
  for (const [key, value] of Object.entries(more)) {
    const before = all[key];
    all[key] = typeof value === 'string' || typeof before !== 'object' ? value : merge(before, value);
  }
  return all;
}

/** The plural forms of a count to look for, the best one first: `_zero` is for nothing at all in every language. */
function formsOf(key: string, count: string | number | undefined, rules: Intl.PluralRules): string[] {
  if (typeof count !== 'number') return [key];
  const forms = count === 0 ? ['zero', rules.select(0), 'other'] : [rules.select(count), 'other'];
  return [...forms.map((form) => `${key}_${form}`), key];
}

/** The words of `lang`, ready at once. `words` may be a part; `add` brings the rest. A key without words is said itself. */
export function makeSay(lang: string, words: Words): Say {
  const rules = new Intl.PluralRules(lang);
  let all = words;
  const find = (key: string): string | undefined => {
    let found: string | Words | undefined = all;
    for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
    return typeof found === 'string' ? found : undefined;
  };
  const fill = (text: string, values: Values) =>
    text.replace(blank, (whole: string, name: string) =>
      values[name] === undefined ? whole : isolate(values[name]),
    );
  const say = ((key, values = {}) => {
    for (const form of formsOf(key, values.count, rules)) {
      const text = find(form);
      if (text !== undefined) return fill(text, values);
    }
    return key;
  }) as Say;
  say.data = (key, values = {}) => fill(find(key) ?? '', values);
  say.add = (more) => {
    all = merge(all, more);
  };
  return say;
}
