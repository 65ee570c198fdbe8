/** The plural forms of ui.json: the ending of a key, in i18next's names. */
import type { UiFile } from './json';

const plural = /_(zero|one|two|few|many|other)$/;

/** A key without its plural ending: `found_one` is `found`. */
export const baseOf = (key: string) => key.replace(plural, '');
/** The plural ending of a key, without its line; undefined where it has none. */
export const formOf = (key: string) => plural.exec(key)?.[1];

/** The plural forms of a language in i18next's names, such as `one` and `other`. */
export function pluralForms(lang: string): string[] {
  const has = new Set<string>(new Intl.PluralRules(lang).resolvedOptions().pluralCategories);
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) => has.has(form));
}

/** The keys of a ui.json that have plural forms, each with the forms it has. */
export function pluralsOf(ui: UiFile): Map<string, string[]> {
  const plurals = new Map<string, string[]>();
  for (const key of ui.leaves.keys()) {
    const form = formOf(key);
    if (form) plurals.set(baseOf(key), [...(plurals.get(baseOf(key)) ?? []), form]);
  }
  return plurals;
}
