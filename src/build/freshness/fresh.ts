/** What a reader is told of a translation: page by page, section by section, and of the whole language. */
import type { Doc, Freshness, Language, Section } from '../../offer/pack';
import type { LanguageWords } from '../content/words';
import { countStates, groupBy, type State, statesOf } from './state';
import { docOfUnit } from './units';

type Label = { fresh?: Freshness };

/** What the reader of one language is told; nothing at all of English. */
export interface Fresh {
  /** Of these units together: behind where one is behind, else draft where one is a draft. */
  of: (...ids: string[]) => Label;
  /** Of a page of words. What all its parts share is said of the page, and then no longer of its sections. */
  page: (name: string, sections: Section[]) => Pick<Doc, 'fresh' | 'headFresh' | 'checked' | 'sections'>;
}

const labelOf = (states: readonly (State | undefined)[]): Label => {
  if (states.includes('behind')) return { fresh: 'behind' };
  return states.includes('draft') ? { fresh: 'draft' } : {};
};

/** Works out what to tell the reader of a language; `own` is undefined where it has no words at all. */
export function freshOf(own: LanguageWords | undefined, english: LanguageWords): Fresh {
  if (!own || own === english) return { of: () => ({}), page: (_, sections) => ({ sections }) };
  const states = statesOf(own, english);
  const pages = groupBy([...states.values()], ({ id }) => docOfUnit(id));
  const of = (...ids: string[]) => labelOf(ids.map((id) => states.get(id)?.state));
  return {
    of,
    page: (name, sections) => {
      const parts = pages.get(name) ?? [];
      const { fresh } = labelOf([parts[0]?.state]);
      const checked: [number, number] = [countStates(parts).checked, parts.length];
      if (fresh && parts.every(({ state }) => state === fresh)) return { fresh, checked, sections };
      const head = of(name).fresh;
      const labelled = sections.map((section) => ({ ...section, ...of(`${name}#${section.id}`) }));
      return { ...(head ? { headFresh: head } : {}), checked, sections: labelled };
    },
  };
}

/** Whether all of a language is checked, and how much of it in whole percent. Without words nothing is. */
export function checkedOf(
  own: LanguageWords | undefined,
  english: LanguageWords,
): Pick<Language, 'state' | 'checked'> {
  if (own === english) return { state: 'source' };
  const states = own ? [...statesOf(own, english).values()] : [];
  const { checked } = countStates(states);
  const percent = states.length === 0 ? 0 : Math.floor((checked * 100) / states.length);
  return { state: percent === 100 ? 'checked' : 'draft', checked: percent };
}
