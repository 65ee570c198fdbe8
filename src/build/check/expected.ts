/** Which sections and items the words files need, by the YAML files. */

import type { YamlFiles } from '../content/yaml/files';
import type { Path } from '../content/yaml/issue';
import type { Read } from '../content/yaml/yaml';
import { itemsOfLetter } from './letters';

/** The ids that a words file must have, where they are defined, and the line of each. */
export interface Expected {
  ids: readonly string[];
  what: string;
  file: string;
  lineOf: (index: number) => number;
}

/** The files that say which sections there must be. */
type SectionFiles = Pick<YamlFiles, 'offer' | 'council' | 'lists' | 'dates' | 'visits' | 'letters'>;

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
  const put = (
    section: string,
    items: readonly { id: string }[],
    what: string,
    { file, lineOf }: Read<unknown>,
    at: (index: number) => Path,
  ) =>
    expected.set(section, {
      ids: items.map(({ id }) => id),
      what,
      file,
      lineOf: (index) => lineOf(at(index)),
    });
  if (name === 'lists' && lists)
    lists.value.lists.forEach(({ id, items }, l) => {
      put(id, items, `an item of ${id} in lists.yaml`, lists, (i) => ['lists', l, 'items', i]);
    });
  else if (name === 'letters' && letters)
    letters.value.kinds.forEach((kind, k) => {
      const items = itemsOfLetter(kind);
      const what = `a sentence or a box of ${kind.id} in letters.yaml, nor its subject`;
      put(kind.id, items, what, letters, (i) => ['kinds', k, ...(items[i]?.at ?? [])]);
    });
  else if (name === 'dates' && dates)
    dates.value.rules.forEach(({ id, variants = [] }, r) => {
      put(id, variants, `a rhythm of ${id} in dates.yaml`, dates, (i) => ['rules', r, 'variants', i]);
    });
  else return undefined;
  return expected;
}
