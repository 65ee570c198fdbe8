/** The app's own words in one language: an i18next instance, and a typed way to ask it. */
import i18next from 'i18next';
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

/** What a value becomes inside a sentence: isolated, so that a number keeps its direction in any language. */
const isolate = (value: string) => `\u2068${value}\u2069`;

/** The words of `lang`, ready at once. `words` may be a part; `add` brings the rest. */
export function makeSay(lang: string, words: Words): Say {
  const i18n = i18next.createInstance();
  // i18next looks for words under the code as it is written in the standard: qps-Ploc for qps-ploc.
  const code = Intl.getCanonicalLocales(lang)[0] ?? lang;
  i18n.init({
    lng: code,
    fallbackLng: false,
    initAsync: false,
    resources: { [code]: { translation: words } },
    interpolation: { escape: isolate },
  });
  // Most words are asked for without a value, and many times over.
  const known = new Map<string, string>();
  const say = ((key, values) => {
    if (values) return i18n.t(key, values);
    const words = known.get(key) ?? i18n.t(key, {});
    known.set(key, words);
    return words;
  }) as Say;
  say.data = (key, values) => (i18n.exists(key) ? i18n.t(key, values ?? {}) : '');
  say.add = (more) => {
    known.clear();
    i18n.addResourceBundle(code, 'translation', more, true, true);
  };
  return say;
}
