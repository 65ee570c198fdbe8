import { pageIds } from '../../routes';
import type { Faults } from '../content/problems';
import type { OfferFile } from '../content/schema';
import { councilId, visitId } from '../content/tokens';
import type { YamlFiles } from '../content/yaml/files';
import type { Read } from '../content/yaml/yaml';
import { checkTwins, checkUnique, named } from './names';

/** The files that tokens come from. */
export type FactFiles = Pick<YamlFiles, 'offer' | 'council' | 'sources'>;

/** Ids that are given twice where each must be the only one of its name. */
export function checkIds({ offer, council, sources }: FactFiles, faults: Faults) {
  const tokens = { [councilId]: 'the council itself', [visitId]: 'how long a visit is kept' };
  const contacts = council
    ? named(council.value.contacts, ['contacts'], 'a contact in council.yaml', council)
    : [];
  checkUnique([...contacts, ...(offer ? tokenIds(offer) : [])], faults, tokens);
  if (offer) {
    const pages = Object.fromEntries(pageIds.map((id) => [id, 'a page of the app, with the same address']));
    checkUnique(named(offer.value.topics, ['topics'], 'a topic', offer), faults, pages);
    checkTwins(offer.value.pledge, ['pledge'], 'a promise', offer, faults);
  }
  if (council) {
    checkTwins(council.value.people, ['people'], 'a role', council, faults);
    const languages = council.value.languages.map((id, index) => ({
      id,
      read: council,
      path: ['languages', index],
      what: 'a language',
    }));
    checkUnique(languages, faults);
  }
  if (sources) checkTwins(sources.value.sources, ['sources'], 'a source', sources, faults);
}

/** What tokens of offer.yaml may start with: groups of facts, and entitlements. */
const tokenIds = (offer: Read<OfferFile>) => [
  ...Object.keys(offer.value.facts).map((id) => ({
    id,
    read: offer,
    path: ['facts', id],
    what: 'a group of facts in offer.yaml',
  })),
  ...offer.value.topics.flatMap((topic, index) =>
    named(topic.entitlements, ['topics', index, 'entitlements'], `an entitlement of ${topic.id}`, offer),
  ),
];
