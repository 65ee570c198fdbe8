/** Words that count something: i18next finds the plural form. It comes with the pages that count, not with the first page. */
import i18next, { type i18n } from 'i18next';
import type { Words } from '../offer/pack';
import { type CountKey, isolate, type Say } from './words';

const instances = new WeakMap<Words, i18n>();

function instanceOf(say: Say): i18n {
  const words = say.words();
  const known = instances.get(words);
  if (known) return known;
  const made = i18next.createInstance();
  // i18next looks for words under the code as it is written in the standard: qps-Ploc for qps-ploc.
  const code = Intl.getCanonicalLocales(say.lang)[0] ?? say.lang;
  made.init({
    lng: code,
    fallbackLng: false,
    initAsync: false,
    resources: { [code]: { translation: words } },
    interpolation: { escape: isolate },
  });
  instances.set(words, made);
  return made;
}

/** The words of `key` in the form that `count`, a whole number, takes in the language: `3 answers`. */
export const counted = (say: Say, key: CountKey, count: number): string => instanceOf(say).t(key, { count });
