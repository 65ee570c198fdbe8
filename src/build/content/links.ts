import type { Inline } from '../../offer/pack';
import { type PageOfMarkdown, pageIds, rowOf } from '../../routes';
import { didYouMean, listed } from './problems';
import type { OfferFile, SourcesFile } from './schema';
import type { CouncilFile } from './schema-council';

type DocName = keyof PageOfMarkdown;

/** The pages of the app that are made from a words file, by the file's name. */
export const pageOfDoc = Object.fromEntries(
  pageIds.flatMap((page) => {
    const { doc } = rowOf(page);
    return doc ? [[doc.replace(/Page$/, ''), page]] : [];
  }),
) as unknown as PageOfMarkdown;
export const docNames = Object.keys(pageOfDoc) as DocName[];

/** Everything a link can lead to. `sections` are the section ids of English, by file name: `glossary`, `offer/health`. */
export interface Targets {
  offer: OfferFile;
  council: CouncilFile;
  sources: SourcesFile;
  sections: ReadonlyMap<string, readonly string[]>;
}

const linkKinds = ['word', 'topic', 'page', 'person', 'contact', 'link', 'source'] as const;

/** What is wrong with a link and what to write instead, or undefined when it leads somewhere. */
export function linkFault(url: string, targets: Targets): { kind: string; message: string } | undefined {
  const { kind, id, section } = splitLink(url);
  if (!linkKinds.some((known) => known === kind)) {
    const known = listed(
      linkKinds.map((name) => `${name}:`),
      'or',
    );
    const link = Object.entries(targets.council.links).find(([, address]) => sameAddress(address, url))?.[0];
    const instead = link
      ? `Write link:${link}.`
      : `Links start with ${known}. Put another site's address under links in council.yaml and write link: and its id.`;
    return { kind: 'link-kind', message: `The link ${url} goes nowhere the app knows. ${instead}` };
  }
  const ids = idsOf(kind, targets);
  const place = placeNames[kind] ?? '';
  if (!ids.includes(id)) {
    const meant = didYouMean(id, ids, (near) => `${kind}:${near}`);
    return { kind: 'dead-link', message: `The link ${url} is dead: there is no ${id} ${place}.${meant}` };
  }
  const sections = sectionsOf(kind, id, targets);
  if (section && !sections.includes(section)) {
    const meant = didYouMean(section, sections, (near) => `${kind}:${id}#${near}`);
    return {
      kind: 'dead-link',
      message: `The link ${url} is dead: ${id} has no section ${section}.${meant}`,
    };
  }
  return undefined;
}

const placeNames: Record<string, string> = {
  word: 'in glossary.md',
  topic: 'among the topics in offer.yaml',
  page: 'among the pages of the app',
  person: 'under people in council.yaml',
  contact: 'under contacts in council.yaml',
  link: 'under links in council.yaml',
  source: 'in sources.yaml',
};

function idsOf(kind: string, { offer, council, sources, sections }: Targets): readonly string[] {
  if (kind === 'word') return sections.get('glossary') ?? [];
  if (kind === 'topic') return offer.topics.map((topic) => topic.id);
  if (kind === 'page') return pageIds;
  if (kind === 'person') return council.people.map((person) => person.id);
  if (kind === 'contact') return council.contacts.map((contact) => contact.id);
  if (kind === 'link') return Object.keys(council.links);
  return sources.sources.map((source) => source.id);
}

function sectionsOf(kind: string, id: string, { sections }: Targets): readonly string[] {
  if (kind === 'topic') return sections.get(`offer/${id}`) ?? [];
  const doc = kind === 'page' ? docNames.find((name) => pageOfDoc[name] === id) : undefined;
  return (doc && sections.get(doc)) ?? [];
}

const bareAddress = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
const sameAddress = (a: string, b: string) => bareAddress(a) === bareAddress(b);

function splitLink(url: string) {
  const [, kind = '', id = '', section = ''] = /^([a-z]+):([^#]*)#?(.*)$/.exec(url) ?? [];
  return { kind, id, section };
}

/** The link with its words, as the pack holds it. The link must be one that `linkFault` finds nothing wrong with. */
export function resolveLink(url: string, words: Inline[], links: CouncilFile['links']): Inline {
  const { kind, id, section } = splitLink(url);
  if (kind === 'word') return ['w', id, words];
  if (kind === 'link') return ['out', links[id] ?? '', words];
  if (kind === 'person') return ['to', pageOfDoc.people, id, words];
  if (kind === 'contact') return ['to', pageOfDoc.help, id, words];
  if (kind === 'source') return ['to', pageOfDoc.about, id, words];
  return ['to', id, section, words];
}
