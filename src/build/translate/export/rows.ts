/** The rows that a translator fills in: one for each text of a unit, and one for the search words beside it. */
import { createHash } from 'node:crypto';
import { pluralForms } from '../../content/plurals';
import type { LanguageWords } from '../../content/words';
import { hashedUnits } from '../../freshness/state';
import type { Unit, UnitKind } from '../../freshness/units';
import { shortHash, unwrap } from './text';

/** A text to translate. */
export interface Slot {
  /** `offer/health#gym:title`; the id of the unit alone where the unit is one text. */
  id: string;
  unit: string;
  kind: UnitKind;
  /** The name of the part in its unit, or `search`. */
  part: string;
  /** One paragraph or item a line. */
  english: string;
  /** The translation as it stands, in the same form; '' where there is none. */
  own: string;
  /** Stands for the English of the whole unit, then after a dot for the translation of this row. */
  mark: string;
  /** Search words are a language's own, and may be left out. */
  free: boolean;
}

/** Every text that English has, with the translation, in the order of the English files. */
export function slotsOf(words: LanguageWords, english: LanguageWords): Slot[] {
  const own = hashedUnits(words);
  return [...hashedUnits(english).values()].flatMap(({ unit, hash }) => {
    const same = own.get(unit.id)?.unit;
    const slot = (part: string, source: string, text: string, free = false): Slot => {
      const { id, kind } = unit;
      const alone = part === 'text' && (kind === 'ui' || kind === 'item');
      const mark = `${hash}.${shortHash(text)}`;
      return {
        id: alone ? id : `${id}:${part}`,
        unit: id,
        kind,
        part,
        english: source,
        own: text,
        mark,
        free,
      };
    };
    const slots = partsWanted(unit, words.lang, same).map((part) =>
      slot(part, textOf(unit, part) || textOf(unit, 'other'), textOf(same, part)),
    );
    const search = searchOf(unit, english);
    return search ? [...slots, slot('search', search, searchOf(unit, words), true)] : slots;
  });
}

function partsWanted(unit: Unit, lang: string, same: Unit | undefined): string[] {
  const names = unit.parts.map(({ name }) => name);
  if (unit.kind !== 'ui' || names.includes('text')) return names;
  const zero = [...unit.parts, ...(same?.parts ?? [])].some(({ name }) => name === 'zero');
  const forms = pluralForms(lang);
  return zero && !forms.includes('zero') ? ['zero', ...forms] : forms;
}

const textOf = (unit: Unit | undefined, part: string) =>
  unwrap(unit?.parts.find(({ name }) => name === part)?.text ?? '');

function searchOf({ id, kind }: Unit, words: LanguageWords): string {
  const [name = '', section] = id.split('#');
  const doc = words.docs.get(name);
  if (kind === 'head') return doc?.search?.text.trim() ?? '';
  if (kind !== 'section') return '';
  return (
    doc?.sections
      .find((one) => one.id === section)
      ?.search?.text.replace(/\s+/g, ' ')
      .trim() ?? ''
  );
}

/** Stands for a set of rows, in any order: what a translator sends back must have the same. */
export function sumOf(rows: readonly { id: string; mark: string }[]): string {
  const all = [...new Set(rows.map(({ id, mark }) => `${id} ${mark}`))].sort();
  return createHash('sha256').update(all.join('\n')).digest('base64url').slice(0, 12);
}
