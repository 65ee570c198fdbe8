import type { Faults } from '../content/problems';
import type { OfferFile } from '../content/schema';
import type { VisitsFile } from '../content/schema-mine';
import type { Read } from '../content/yaml/yaml';
import { checkKnown, checkTwins } from './names';

/** Holds visits.yaml against offer.yaml: no kind twice, no place twice in a kind, and every place is there. */
export function checkVisits(read: Read<VisitsFile>, offer: OfferFile, faults: Faults) {
  const { file, lineOf, value } = read;
  checkTwins(value.kinds, ['kinds'], 'a kind of visit', read, faults);
  value.kinds.forEach(({ id, propose, offer: more = [] }, index) => {
    const seen = new Set<string>();
    for (const [name, refs] of [['propose', propose] as const, ['offer', more] as const])
      refs.forEach((ref, nth) => {
        const path = ['kinds', index, name, nth];
        if (seen.has(ref)) {
          const message = `${ref} is on the agenda of ${id} twice. Take one of the two out.`;
          faults.error('duplicate-id', file, lineOf(path), message);
        }
        seen.add(ref);
        checkRef(ref, path, read, offer, faults);
      });
  });
}

function checkRef(
  ref: string,
  path: (string | number)[],
  read: Read<unknown>,
  offer: OfferFile,
  faults: Faults,
) {
  const [place = '', section] = ref.split('#');
  const known = (id: string, ids: string[], where: string) =>
    checkKnown('dead-link', id, ids, where, read, path, faults);
  if (place === 'pledge') {
    if (section) return known(section, idsOf(offer.pledge), 'among the promises of offer.yaml');
    const message = 'A visit talks about one promise at a time. Write pledge# and the id of the promise.';
    return faults.error('dead-link', read.file, read.lineOf(path), message);
  }
  known(place, idsOf(offer.topics), 'among the topics of offer.yaml');
  const topic = offer.topics.find(({ id }) => id === place);
  if (topic && section) known(section, idsOf(topic.entitlements), `among the entitlements of ${place}`);
}

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
