/** Where lists and rules belong: topics, sections and entitlements that offer.yaml must have. */
import type { Entitlement, OfferFile } from '../offer/schema';
import { didYouMean, type Faults } from './faults';
import type { Read } from './yaml';
import type { Path } from './yaml-issue';

/** Reports a name that is not among those there are; says what is near it. */
export function checkKnown(
  kind: string,
  id: string,
  known: Iterable<string>,
  where: string,
  read: Read<unknown>,
  path: Path,
  faults: Faults,
) {
  const ids = [...known];
  if (ids.includes(id)) return;
  const message = `There is no ${id} ${where}.${didYouMean(id, ids)} Use an id from there.`;
  faults.error(kind, read.file, read.lineOf(path), message);
}

/** Reports an id that is given twice. `what` is what it names, such as "a list". */
export function checkTwins(
  items: readonly { id: string }[],
  at: Path,
  what: string,
  read: Read<unknown>,
  faults: Faults,
) {
  const lines = new Map<string, number>();
  items.forEach(({ id }, index) => {
    const line = read.lineOf([...at, index, 'id']);
    const before = lines.get(id);
    if (before === undefined) lines.set(id, line);
    else {
      const message = `${id} is already the id of ${what} (line ${before}). Choose another id.`;
      faults.error('duplicate-id', read.file, line, message);
    }
  });
}

/** The topic, section and entitlement of a list or rule. */
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
