/** Which sections and items the words files need, by the YAML files. */
import { itemsOfLetter } from './check-letters';
import type { Read } from './yaml';
import type { YamlFiles } from './yaml-files';

/** The ids that a words file must have, where they are defined, and the line of each. */
export interface Expected {
  ids: readonly string[];
  what: string;
  file: string;
  lineOf: (index: number) => number;
}

/** The files that say which sections there must be. */
export type SectionFiles = Pick<YamlFiles, 'offer' | 'council' | 'lists' | 'dates' | 'visits' | 'letters'>;

/** Which sections a file needs by the facts files; undefined where English alone decides. */
export function expectedSections(
  name: string,
  { offer, council, lists, dates, visits, letters }: SectionFiles,
): Expected | undefined {
  const make = (
    read: Read<unknown>,
    items: readonly { id: string }[],
    at: (string | number)[],
    what: string,
  ) => ({
    ids: items.map(({ id }) => id),
    what,
    file: read.file,
    lineOf: (index: number) => read.lineOf([...at, index]),
  });
  if (name === 'people' && council)
    return make(council, council.value.people, ['people'], 'a role in council.yaml');
  if (name === 'help' && council)
    return make(council, council.value.contacts, ['contacts'], 'a contact in council.yaml');
  if (name === 'pledge' && offer)
    return make(offer, offer.value.pledge, ['pledge'], 'a promise in offer.yaml');
  if (name === 'lists' && lists) return make(lists, lists.value.lists, ['lists'], 'a list in lists.yaml');
  if (name === 'dates' && dates) return make(dates, dates.value.rules, ['rules'], 'a rule in dates.yaml');
  if (name === 'visits' && visits)
    return make(visits, visits.value.kinds, ['kinds'], 'a kind in visits.yaml');
  if (name === 'letters' && letters)
    return make(letters, letters.value.kinds, ['kinds'], 'a kind in letters.yaml');
  const t = offer?.value.topics.findIndex(({ id }) => name === `offer/${id}`) ?? -1;
  const topic = offer?.value.topics[t];
  if (!offer || !topic) return undefined;
  return make(
    offer,
    topic.entitlements,
    ['topics', t, 'entitlements'],
    `an entitlement of ${topic.id} in offer.yaml`,
  );
}

/** The items that the sections of a words file need, by section id; undefined for files that have none. */
export function expectedItems(
  name: string,
  { lists, dates, letters }: SectionFiles,
): Map<string, Expected> | undefined {
  const expected = new Map<string, Expected>();
  if (name === 'lists' && lists) {
    lists.value.lists.forEach(({ id, items }, l) => {
      expected.set(id, {
        ids: items.map((item) => item.id),
        what: `an item of ${id} in lists.yaml`,
        file: lists.file,
        lineOf: (i) => lists.lineOf(['lists', l, 'items', i]),
      });
    });
    return expected;
  }
  if (name === 'letters' && letters) {
    letters.value.kinds.forEach((kind, k) => {
      const items = itemsOfLetter(kind);
      expected.set(kind.id, {
        ids: items.map((item) => item.id),
        what: `a sentence or a box of ${kind.id} in letters.yaml, nor its subject`,
        file: letters.file,
        lineOf: (i) => letters.lineOf(['kinds', k, ...(items[i]?.at ?? [])]),
      });
    });
    return expected;
  }
  if (name !== 'dates' || !dates) return undefined;
  dates.value.rules.forEach(({ id, variants = [] }, r) => {
    expected.set(id, {
      ids: variants.map((variant) => variant.id),
      what: `a rhythm of ${id} in dates.yaml`,
      file: dates.file,
      lineOf: (i) => dates.lineOf(['rules', r, 'variants', i]),
    });
  });
  return expected;
}
