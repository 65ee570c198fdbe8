import type { CouncilFile, OfferFile, SourcesFile } from '../offer/schema';
import { pageIds } from '../routes';
import type { Faults } from './faults';
import { councilId } from './tokens';
import type { Read } from './yaml';
import type { Path } from './yaml-issue';

/** The facts files, each undefined when it could not be read. */
export interface FactFiles {
  offer: Read<OfferFile> | undefined;
  council: Read<CouncilFile> | undefined;
  sources: Read<SourcesFile> | undefined;
}

type Named = { id: string; read: Read<unknown>; path: Path; what: string };

/** Ids that are given twice where each must be the only one of its name. */
export function checkIds({ offer, council, sources }: FactFiles, faults: Faults) {
  const list = (read: Read<unknown> | undefined, items: readonly { id: string }[], at: Path, what: string) =>
    read ? items.map(({ id }, index): Named => ({ id, read, path: [...at, index, 'id'], what })) : [];
  const topics = offer?.value.topics ?? [];
  const contacts = list(council, council?.value.contacts ?? [], ['contacts'], 'a contact in council.yaml');
  const groups = Object.keys(offer?.value.facts ?? {}).map((id): Named[] =>
    offer ? [{ id, read: offer, path: ['facts', id], what: 'a group of facts in offer.yaml' }] : [],
  );
  const entitlements = topics.map((topic, index) =>
    list(offer, topic.entitlements, ['topics', index, 'entitlements'], `an entitlement of ${topic.id}`),
  );
  unique(
    [...contacts, ...groups.flat(), ...entitlements.flat()],
    { [councilId]: 'the council itself' },
    faults,
  );
  const pages = Object.fromEntries(pageIds.map((id) => [id, 'a page of the app, with the same address']));
  unique(list(offer, topics, ['topics'], 'a topic'), pages, faults);
  unique(list(offer, offer?.value.pledge ?? [], ['pledge'], 'a promise'), {}, faults);
  unique(list(council, council?.value.people ?? [], ['people'], 'a role'), {}, faults);
  unique(list(sources, sources?.value.sources ?? [], ['sources'], 'a source'), {}, faults);
  const languages = council?.value.languages ?? [];
  const path = (index: number): Path => ['languages', index];
  unique(
    council ? languages.map((id, i) => ({ id, read: council, path: path(i), what: 'a language' })) : [],
    {},
    faults,
  );
}

function unique(named: readonly Named[], taken: Record<string, string>, faults: Faults) {
  const seen = new Map<string, string>(Object.entries(taken));
  for (const { id, read, path, what } of named) {
    const before = seen.get(id);
    if (before) {
      faults.error(
        'duplicate-id',
        read.file,
        read.lineOf(path),
        `${id} is already the id of ${before}. Choose another id.`,
      );
    } else seen.set(id, `${what} (line ${read.lineOf(path)})`);
  }
}
