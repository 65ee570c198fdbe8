/** What can be found: every topic, section, promise, role, contact and hard word of a pack, as plain text. */
import type { Block, Doc, Inline, Pack, Section } from '../offer/pack';
import { type PageId, pageIds } from '../routes';

export interface Entry {
  /** A topic's or a page's id, as in its address. */
  place: string;
  /** The section's id, or '' for the topic or page itself. */
  section: string;
  title: string;
  /** The name of the topic or page that the section is in; '' for the topic or page itself. */
  context: string;
  /** Set where the words are in another language than the pack's. */
  lang?: string;
  text: string;
  /** Everyday words that lead here, never shown. */
  search: string;
  /** Multiplies the score: what a person can have comes before what a word means. */
  rank: number;
}

const ranks: Record<string, number> = {
  topic: 1,
  section: 1,
  pledge: 0.6,
  help: 0.9,
  words: 0.6,
  who: 0.7,
  about: 0.6,
  page: 0.8,
};

/** Keeps a number or an address in its own direction inside right-to-left words. */
const isolated = (value: string, dir: string) => (dir === 'rtl' ? `\u2066${value}\u2069` : value);

/** The words of a sentence as they are read, without links and emphasis. */
export function plain(inlines: readonly Inline[], dir: string): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      switch (inline[0]) {
        case 'b':
          return isolated(inline[1], dir);
        case 'tel':
        case 'mail':
        case 'web':
          return isolated(inline[2], dir);
        case 'w':
        case 'out':
          return plain(inline[2], dir);
        case 'to':
          return plain(inline[3], dir);
        default:
          return plain(inline[1], dir);
      }
    })
    .join('');
}

function blocksText(blocks: readonly Block[] | undefined, dir: string): string {
  return (blocks ?? [])
    .map((block) =>
      block[0] === 'p' ? plain(block[1], dir) : block[1].map((item) => plain(item, dir)).join(' '),
    )
    .join(' ');
}

/** Pages whose words are in ui.json, and the key they are under. */
const uiPages: Partial<Record<PageId, string>> = {
  home: 'home',
  'not-provided': 'notProvided',
  settings: 'settings',
};

function uiDoc(pack: Pack, key: string): Doc {
  const words = pack.ui[key];
  const word = (name: string) => {
    const found = typeof words === 'object' ? words[name] : undefined;
    return typeof found === 'string' ? found : '';
  };
  return { title: word('title'), summary: word('summary'), intro: [], sections: [] };
}

/** Everything in a pack that search can find. */
export function entries(pack: Pack): Entry[] {
  const { dir } = pack.language;
  const found: Entry[] = [];

  const add = (place: string, kind: string, doc: Doc, section?: Section) => {
    const id = section?.id ?? '';
    const parts = section
      ? [section.body, section.not, section.immigration, section.unclear].map((blocks) =>
          blocksText(blocks, dir),
        )
      : [doc.summary, blocksText(doc.intro, dir)];
    const lang = section ? section.lang : doc.lang;
    found.push({
      place,
      section: id,
      title: section?.title ?? doc.title,
      context: section ? doc.title : '',
      ...(lang && lang !== pack.language.code ? { lang } : {}),
      text: parts.filter(Boolean).join(' '),
      search: pack.search[id ? `${place}#${id}` : place] ?? '',
      rank: ranks[kind] ?? 1,
    });
  };
  const addDoc = (place: string, kind: string, sectionKind: string, doc: Doc) => {
    add(place, kind, doc);
    for (const section of doc.sections) add(place, sectionKind, doc, section);
  };

  for (const topic of Object.values(pack.topics)) addDoc(topic.id, 'topic', 'section', topic);
  const docs: Partial<Record<PageId, Doc>> = {
    pledge: pack.pledge,
    help: pack.help,
    words: pack.glossary,
    who: pack.people,
    about: pack.about,
  };
  for (const id of pageIds) {
    const key = uiPages[id];
    const doc = docs[id] ?? (key ? uiDoc(pack, key) : undefined);
    if (doc?.title) addDoc(id, 'page', id, doc);
  }
  return found;
}
