/** What one page needs of a pack: it travels inside the page, so that a first read loads no pack. */
import type { Block, Doc, Inline, Pack, Section, Words } from './pack';

export interface Place {
  page: string;
  /** The topic's id, with `page: 'topic'`. */
  topic: string;
}

const everywhere = ['common', 'header', 'exit', 'notice'];
const ofSections = ['card', 'section'];

/** The groups of `ui.json` that a page shows. */
const groups: Record<string, string[]> = {
  home: ['home'],
  topic: [...ofSections, 'topic'],
  pledge: [...ofSections, 'pledge'],
  help: [...ofSections, 'help'],
  words: [...ofSections, 'words'],
  who: [...ofSections, 'people'],
  'not-provided': [...ofSections, 'notProvided'],
  about: [...ofSections, 'about'],
  search: ['search'],
  settings: ['settings'],
  missing: ['missing', 'search'],
  shell: [],
};

function walk(blocks: Block[], see: (piece: Inline) => void): void {
  const inline = (pieces: Inline[]) => {
    for (const piece of pieces) {
      see(piece);
      if (typeof piece === 'string') continue;
      const last = piece[piece.length - 1];
      if (Array.isArray(last)) inline(last);
    }
  };
  for (const block of blocks) {
    if (block[0] === 'p') inline(block[1]);
    else block[1].forEach(inline);
  }
}

/** Calls `see` for each piece of each sentence of a document. */
export function eachPiece(doc: Doc, see: (piece: Inline) => void): void {
  walk(doc.intro, see);
  for (const section of doc.sections)
    for (const blocks of [section.body, section.not, section.immigration, section.unclear]) walk(blocks ?? [], see);
}

const none: Doc = { title: '', summary: '', intro: [], sections: [] };
const heads = (sections: Section[], ids: Set<string>): Section[] =>
  sections.filter(({ id }) => ids.has(id)).map(({ id, title, lang }) => ({ id, title, lang, body: [] }));

/** The document that a place shows, where it shows one. */
export function docOf(pack: Pack, { page, topic }: Place): Doc | undefined {
  if (page === 'topic') return pack.topics[topic];
  if (page === 'pledge') return pack.pledge;
  if (page === 'help') return pack.help;
  if (page === 'words') return pack.glossary;
  if (page === 'who') return pack.people;
  if (page === 'about') return pack.about;
  return undefined;
}

/** The sections of all topics that say what is not provided, with their topics. */
export function notProvided(pack: Pack): Record<string, Doc & { id: string }> {
  const found: Record<string, Doc & { id: string }> = {};
  for (const { id } of pack.topicList) {
    const topic = pack.topics[id];
    const sections = topic?.sections.filter((section) => section.not) ?? [];
    if (topic && sections.length) found[id] = { ...topic, sections, intro: [] };
  }
  return found;
}

/** A pack with only what `place` shows. A page drawn from it is the same as drawn from the whole pack. */
export function slice(pack: Pack, place: Place): Pack {
  const { page, topic } = place;
  const ui: Words = {};
  for (const group of [...everywhere, ...(groups[page] ?? [])]) ui[group] = pack.ui[group] ?? {};
  const doc = docOf(pack, place);
  const words = new Set<string>();
  const people = new Set<string>();
  const sources = new Set<string>();
  const topics: Pack['topics'] = {};
  if (page === 'topic' && doc) topics[topic] = doc as Pack['topics'][string];
  if (page === 'not-provided')
    for (const [id, found] of Object.entries(notProvided(pack)))
      topics[id] = {
        ...found,
        sections: found.sections.map(({ id, title, lang, not }) => ({ id, title, lang, body: [], not })),
      };
  const note = (piece: Inline) => piece[0] === 'w' && words.add(piece[1] as string);
  for (const shown of doc ? [doc] : Object.values(topics)) {
    eachPiece(shown, note);
    for (const { card } of shown.sections) {
      card?.arranges.forEach((id) => people.add(id));
      card?.sources.forEach((id) => sources.add(id));
    }
  }
  const needsList = ['home', 'pledge', 'not-provided', 'search', 'missing'].includes(page);
  return {
    language: pack.language,
    languages: pack.languages,
    council: pack.council,
    made: pack.made,
    ui,
    topicList: needsList ? pack.topicList : [],
    topics,
    pledge: page === 'pledge' ? pack.pledge : { ...none, title: pack.pledge.title, summary: pack.pledge.summary },
    pledgeList: page === 'pledge' ? pack.pledgeList : [],
    people:
      page === 'who' ? pack.people : { ...none, title: pack.people.title, sections: heads(pack.people.sections, people) },
    persons: page === 'who' ? pack.persons : {},
    help: page === 'help' ? pack.help : { ...none, title: pack.help.title },
    contacts: page === 'help' ? pack.contacts : [],
    glossary:
      page === 'words'
        ? pack.glossary
        : {
            ...none,
            title: pack.glossary.title,
            sections: pack.glossary.sections.filter(({ id }) => words.has(id)),
          },
    about: page === 'about' ? pack.about : { ...none, title: pack.about.title },
    sources: page === 'about' ? pack.sources : pack.sources.filter(({ id }) => sources.has(id)),
    search: {},
  };
}
