import type { Freshness, SectionRef } from '../../offer/pack';
import { entitlementsOf } from '../check/places';
import type { WordsItem, WordsSection } from '../content/words-file';

import type { Making } from './context';

/** A section of the person's own pages and its items, in the pack's language or in English. */
export interface Found {
  section: WordsSection | undefined;
  /** `{ lang: 'en' }` where the words are borrowed. */
  lang: { lang?: string };
  /** The item in the pack's language, or the English one. */
  item: (id: string) => { item: WordsItem | undefined; lang: { lang?: string } };
  /** What the reader is told of it and of its items together. */
  fresh: (items?: readonly string[]) => { fresh?: Freshness };
}

/** Finds the words of one list, rule, visit or letter by its id. */
export function findWords(
  { own, english, fresh }: Making,
  doc: 'lists' | 'dates' | 'visits' | 'letters',
  id: string,
): Found {
  const [mine, source] = [own, english].map((words) =>
    words?.docs.get(doc)?.sections.find((section) => section.id === id),
  );
  const lang = (borrowed: boolean) => (borrowed && own !== english ? { lang: english.lang } : {});
  return {
    section: mine ?? source,
    lang: lang(!mine),
    fresh: (items = []) => fresh.of(`${doc}#${id}`, ...items.map((item) => `${doc}#${id}/${item}`)),
    item: (itemId) => {
      const found = mine?.items.find((item) => item.id === itemId);
      return { item: found ?? source?.items.find((item) => item.id === itemId), lang: lang(!found) };
    },
  };
}

/** Where an entitlement stands: its topic, and its section there. */
export const refOf = ({ content }: Making, entitlement: string): SectionRef => ({
  topic: entitlementsOf(content.offer).get(entitlement)?.topic ?? '',
  section: entitlement,
});

/** The promise that something belongs to, where it belongs to one. */
export const promise = (making: Making, entitlement: string | undefined): { entitlement?: SectionRef } =>
  entitlement ? { entitlement: refOf(making, entitlement) } : {};
