/** Where lists, rules, letters and promises belong: topics, sections and entitlements that offer.yaml must have. */

import type { Faults } from '../content/problems';
import type { Entitlement, OfferFile } from '../content/schema';
import type { Path } from '../content/yaml/issue';
import type { Read } from '../content/yaml/yaml';
import { checkKnown } from './names';

/** The topic, section and entitlement of a list, a rule, a letter or a promise. */
export function checkPlace(
  { topic, section, entitlement }: { topic: string; section?: string; entitlement?: string },
  at: Path,
  read: Read<unknown>,
  offer: OfferFile,
  faults: Faults,
) {
  const topics = offer.topics.map(({ id }) => id);
  checkKnown('dead-link', topic, topics, 'among the topics of offer.yaml', read, [...at, 'topic'], faults);
  const found = offer.topics.find(({ id }) => id === topic);
  if (section && found) {
    const ids = found.entitlements.map(({ id }) => id);
    const where = `among the entitlements of ${topic}`;
    checkKnown('dead-link', section, ids, where, read, [...at, 'section'], faults);
  }
  if (entitlement) checkEntitlement(entitlement, [...at, 'entitlement'], read, offer, faults);
}

/** An entitlement of any topic. */
export function checkEntitlement(
  id: string,
  path: Path,
  read: Read<unknown>,
  offer: OfferFile,
  faults: Faults,
) {
  const ids = entitlementsOf(offer).keys();
  checkKnown('entitlement-unknown', id, ids, 'among the entitlements of offer.yaml', read, path, faults);
}

/** Every entitlement of the offer by its id, with its topic. */
export const entitlementsOf = (offer: OfferFile): Map<string, { topic: string; entitlement: Entitlement }> =>
  new Map(
    offer.topics.flatMap(({ id, entitlements }) =>
      entitlements.map((entitlement) => [entitlement.id, { topic: id, entitlement }]),
    ),
  );
