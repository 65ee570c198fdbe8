/**
 * Terms: words of the service that a language always says in one way. `en/terms.yaml` names them and the forms in which
 * they stand in English; `<lang>/terms.yaml` has, under the same names, the forms of that language, the usual one first.
 */
import * as v from 'valibot';
import { sourceLanguage } from '../../../language/source';
import { fold } from '../../../search/normalise';
import { didYouMean, type Faults, listed } from '../../content/problems';
import type { Source } from '../../content/read';
import type { LanguageWords } from '../../content/words';
import { parseYaml, type Read } from '../../content/yaml/yaml';
import { type Unit, unitsOf } from '../../freshness/units';

const form = v.pipe(v.string(), v.nonEmpty('words'));
const termsSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens')),
  v.pipe(v.array(form), v.minLength(1, 'at least one form')),
);
type Terms = v.InferOutput<typeof termsSchema>;

/** The path of a language's terms from the project. */
export const termsPath = (lang: string) => `locales/${lang}/terms.yaml`;

/** Holds every translation to its language's terms. A language without `terms.yaml` is held to nothing, and that is a warning. */
export function checkTerms(source: Source, words: ReadonlyMap<string, LanguageWords>, faults: Faults) {
  const english = words.get(sourceLanguage);
  const named = readTerms(source, sourceLanguage, faults);
  if (!english || !named) return;
  const find = termFinder(named.value);
  const used = new Map([...unitsOf(english)].map(([id, unit]) => [id, find(textOf(unit))]));
  for (const [lang, own] of words) {
    if (own === english) continue;
    const terms = readTerms(source, lang, faults);
    if (!source.has(termsPath(lang))) {
      const message = `The file is missing, so nothing holds this language to its terms. Write it like ${named.file}.`;
      faults.warn('file-missing', termsPath(lang), 1, message);
    }
    if (!terms) continue;
    checkNames(terms, named, faults);
    const forms = new Map(Object.entries(terms.value).map(([name, all]) => [name, all.map(plain)]));
    const units = unitsOf(own);
    for (const [id, names] of used) {
      const unit = units.get(id);
      if (unit && names.length > 0) checkUnit(unit, names, terms, forms, faults);
    }
  }
}

function readTerms(source: Source, lang: string, faults: Faults): Read<Terms> | undefined {
  const file = termsPath(lang);
  const text = source.get(file);
  return text === undefined ? undefined : parseYaml(file, text, termsSchema, faults);
}

function checkNames(terms: Read<Terms>, named: Read<Terms>, faults: Faults) {
  const known = Object.keys(named.value);
  for (const name of Object.keys(terms.value)) {
    if (known.includes(name)) continue;
    const message = `${named.file} has no term ${name}.${didYouMean(name, known)} Add it there, or take it out here.`;
    faults.error('term-unknown', terms.file, terms.lineOf([name]), message);
  }
  const unsaid = known.filter((name) => !terms.value[name]);
  if (unsaid.length === 0) return;
  const message = `This language has no term for ${listed(unsaid)}. Add each, and how it is said.`;
  faults.warn('term-unsaid', terms.file, 1, message);
}

function checkUnit(
  unit: Unit,
  names: readonly string[],
  terms: Read<Terms>,
  forms: ReadonlyMap<string, readonly string[]>,
  faults: Faults,
) {
  const text = plain(textOf(unit));
  for (const name of names) {
    if (forms.get(name)?.some((one) => text.includes(one)) ?? true) continue;
    const [usual = '', ...others] = terms.value[name] ?? [];
    const also = others.length > 0 ? ` (or ${listed(others, 'or')})` : '';
    const message = `${unit.id} does not use this language's term for ${name}. Write ${usual}${also}, or add the form that you used to ${terms.file}.`;
    faults.error('term-missing', unit.file, unit.line, message);
  }
}

const textOf = ({ parts }: Unit): string => parts.map(({ text }) => text).join('\n');

/** Without targets of links, marks and spelling that does not matter. */
const plain = (text: string): string =>
  fold(text.replace(/\]\([^)]*\)/g, ']').replace(/[[\]*]/g, '')).replace(/[\s\u00a0]+/gu, ' ');

/** Finds the names of the terms in an English text. Of two that overlap only the longer one counts. */
export function termFinder(terms: Record<string, readonly string[]>): (text: string) => string[] {
  const named = new Map(
    Object.entries(terms).flatMap(([name, forms]) => forms.map((one) => [plain(one), name])),
  );
  const forms = [...named.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  return (text) => [...new Set([...plain(text).matchAll(pattern)].map(([form]) => named.get(form) ?? ''))];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
