/** The app's own words in one language, by their keys in `ui.json`. Those that count something are said by `counted.ts`. */
import type en from '../../locales/en/ui.json';
import type { Words } from '../offer/pack';

type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T &
  string];
type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A key of `ui.json`: TypeScript refuses a word that the English file does not have. */
export type Key = Exclude<Leaves<typeof en>, `${string}_${Form}`>;
/** A key that has plural forms, without their endings. */
export type CountKey =
  Leaves<typeof en> extends infer K ? (K extends `${infer Base}_${Form}` ? Base : never) : never;
type Values = Record<string, string | number>;

export interface Say {
  (key: Key, values?: Values): string;
  /** A key that is worked out from data, such as the title of a question. Empty when there is no such word. */
  data(key: string, values?: Values): string;
  /** Adds words that came later, with the whole pack. The same ones again change nothing. */
  add(words: Words): void;
  lang: string;
  /** All the words that are here now. Another object when others were added. */
  words(): Words;
}

/** What a value becomes inside a sentence: isolated, so that a number keeps its direction in any language. */
export const isolate = (value: string | number) => `\u2068${value}\u2069`;

const find = (words: Words, key: string): string | undefined => {
  let found: string | Words | undefined = words;
  for (const name of key.split('.')) found = typeof found === 'object' ? found[name] : undefined;
  return typeof found === 'string' ? found : undefined;
};

const fill = (words: string, values: Values) =>
  words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => (name in values ? isolate(values[name] ?? '') : ''));

const merge = (old: Words, more: Words): Words => {
  const both = { ...old };
  for (const [key, value] of Object.entries(more)) {
    const before = both[key];
    both[key] = typeof before === 'object' && typeof value === 'object' ? merge(before, value) : value;
  }
  return both;
};

/** The words of `lang`, ready at once. `words` may be a part; `add` brings the rest. A key that is not here is said itself. */
export function makeSay(lang: string, words: Words): Say {
  let all = words;
  const added = new WeakSet([words]);
  const say = ((key, values) => {
    const found = find(all, key) ?? key;
    return values ? fill(found, values) : found;
  }) as Say;
  say.data = (key, values = {}) => fill(find(all, key) ?? '', values);
  say.add = (more) => {
    if (added.has(more)) return;
    added.add(more);
    all = merge(all, more);
  };
  say.lang = lang;
  say.words = () => all;
  return say;
}
