import type { UiFile } from '../content/json';
import { baseOf, formOf, pluralForms, pluralsOf } from '../content/plurals';
import { didYouMean, type Faults, listed } from '../content/problems';
import { tokensIn } from '../content/tokens';

/** Holds a ui.json against the plural forms of its language and against the keys and {{names}} of English. */
export function checkUi(ui: UiFile, lang: string, english: UiFile, faults: Faults) {
  checkPlurals(ui, lang, faults);
  if (ui === english) return;
  const known = new Set([...english.leaves.keys()].map(baseOf));
  const plurals = pluralsOf(english);
  for (const [key, { text, line }] of ui.leaves) {
    const base = baseOf(key);
    const same = plurals.has(base) ? formOf(key) !== undefined : english.leaves.has(key);
    if (!same) {
      const meant = didYouMean(base, known, (near) => `"${near}"`);
      faults.error(
        'key-unknown',
        ui.file,
        line,
        `English has no "${key}".${meant} Use the keys of ${english.file}.`,
      );
    } else checkNames(key, text, english, ui.file, line, faults);
  }
}

function checkPlurals(ui: UiFile, lang: string, faults: Faults) {
  const forms = pluralForms(lang);
  for (const [base, has] of pluralsOf(ui)) {
    const line = (form: string | undefined) => ui.leaves.get(`${base}_${form}`)?.line ?? 1;
    for (const form of forms.filter((needed) => !has.includes(needed))) {
      const need = listed(forms.map((one) => `_${one}`));
      const message = `"${base}" lacks its plural form. Add "${base}_${form}": this language needs ${need}.`;
      faults.error('plural-missing', ui.file, line(has[0]), message);
    }
    // i18next uses _zero for nothing at all in every language.
    for (const form of has.filter((one) => one !== 'zero' && !forms.includes(one))) {
      const message = `This language has no use for "${base}_${form}". Take it out: it has ${listed(forms.map((one) => `_${one}`))}.`;
      faults.error('plural-extra', ui.file, line(form), message);
    }
  }
}

const namesIn = (text: string) =>
  new Set([...text.matchAll(/\{\{-?\s*([^{},\s]+)[^{}]*\}\}/g)].map((match) => `{{${match[1]}}}`));
const tokensOf = (text: string) => new Set(tokensIn(text).map(({ token }) => `{${token}}`));

function checkNames(key: string, text: string, english: UiFile, file: string, line: number, faults: Faults) {
  const form = formOf(key);
  const source = english.leaves.get(form ? `${baseOf(key)}_other` : key)?.text ?? '';
  // "One answer" needs no number in it.
  const counted = form === 'zero' || form === 'one' || form === 'two';
  const compare = (wanted: Set<string>, own: Set<string>, missing: string, extra: string) => {
    for (const name of wanted) {
      if (own.has(name) || (counted && name === '{{count}}')) continue;
      const message = `English has ${name} in "${key}", and this translation has not. Write it where it belongs.`;
      faults.error(missing, file, line, message);
    }
    for (const name of own) {
      if (wanted.has(name)) continue;
      const message = `English has no ${name} in "${key}". Take it out, or use the name that English has.`;
      faults.error(extra, file, line, message);
    }
  };
  compare(namesIn(source), namesIn(text), 'interpolation', 'interpolation');
  compare(tokensOf(source), tokensOf(text), 'token-missing', 'token-extra');
}
