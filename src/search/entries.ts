/** What can be found: every topic, section, promise, role, contact, hard word, list and date of a pack. */
import type { DateRule, Doc, ListTemplate, Pack, Section } from '../offer/pack';
import { plainBlocks } from '../offer/plain';
import { listPlace, type PageId, pageIds, rowOf } from '../routes';

export interface SearchEntry {
  /** A topic's or a page's id, or `lists/` and a list's id, as in its address. */
  place: string;
  /** The section's id, or '' for the topic or page itself. */
  section: string;
  title: string;
  /** The name of the topic or page that the section or list is in; '' for the topic or page itself. */
  context: string;
  /** Set where the words are in another language than the pack's. */
  lang?: string;
  text: string;
  /** Everyday words that lead here, never shown. */
  search: string;
  /** Multiplies the score: what a person can have comes before what a word means. */
  rank: number;
}

/** What counts less than a topic and its sections; the sections of a page count what its row says. */
const ranks: Record<string, number> = { list: 0.6, page: 0.8 };

function uiDoc(pack: Pack, key: string): Doc {
  const words = pack.ui[key];
  const word = (name: string) => {
    const found = typeof words === 'object' ? words[name] : undefined;
    return typeof found === 'string' ? found : '';
  };
  return { title: word('title'), summary: word('summary'), intro: [], sections: [] };
}

const sectionOfRule = ({ id, title, lang, body, missed, variants = [] }: DateRule): Section => ({
  id,
  title,
  ...(lang ? { lang } : {}),
  body: [...body, ...missed, ['ul', variants.map(({ words }) => words)]],
});

const docOfList = ({ title, lang, body, items }: ListTemplate): Doc => ({
  title,
  ...(lang ? { lang } : {}),
  summary: '',
  intro: [...body, ['ul', items.map(({ words }) => words)]],
  sections: [],
});

type Visit = (place: string, kind: string, doc: Doc, section?: Section) => void;

/** Calls `visit` for every topic, page and section of a pack that can be found. */
function eachPlace(pack: Pack, visit: Visit): void {
  const visitDoc = (place: string, kind: string, sectionKind: string, doc: Doc) => {
    visit(place, kind, doc);
    for (const section of doc.sections) visit(place, sectionKind, doc, section);
  };
  for (const topic of Object.values(pack.topics)) visitDoc(topic.id, 'topic', 'section', topic);
  /** What stands on a page beside what is written in its document. */
  const more: Partial<Record<PageId, Section[]>> = {
    dates: pack.dateRules.map(sectionOfRule),
    say: pack.letters.map(({ fresh, ...letter }) => letter),
  };
  for (const id of pageIds) {
    const { search, doc, head } = rowOf(id);
    if (search === undefined) continue;
    const found = doc ? pack[doc] : uiDoc(pack, head ?? id);
    if (found.title) visitDoc(id, 'page', id, { ...found, sections: more[id] ?? found.sections });
  }
  for (const list of pack.lists) visit(listPlace(list.id), 'list', docOfList(list));
}

const keyOf = (place: string, section?: Section) => (section ? `${place}#${section.id}` : place);

/**
 * Everything in a pack that search can find. `source` is the pack of the source language: its titles and search words
 * lead to the same places, so that a word typed in it finds them too.
 */
export function entries(pack: Pack, source?: Pack): SearchEntry[] {
  const { dir } = pack.language;
  const lent = new Map<string, string>();
  if (source && source.language.code !== pack.language.code)
    eachPlace(source, (place, _kind, doc, section) => {
      const key = keyOf(place, section);
      lent.set(key, `${section?.title ?? doc.title}, ${source.search[key] ?? ''}`);
    });
  const found: SearchEntry[] = [];
  eachPlace(pack, (place, kind, doc, section) => {
    const parts = section
      ? [section.body, section.not, section.immigration, section.unclear].map((blocks) =>
          plainBlocks(blocks, dir),
        )
      : [doc.summary, plainBlocks(doc.intro, dir)];
    const lang = section ? section.lang : doc.lang;
    const key = keyOf(place, section);
    found.push({
      place,
      section: section?.id ?? '',
      title: section?.title ?? doc.title,
      context: section ? doc.title : kind === 'list' ? pack.listsPage.title : '',
      ...(lang && lang !== pack.language.code ? { lang } : {}),
      text: parts.filter(Boolean).join(' '),
      search: [pack.search[key], lent.get(key)].filter(Boolean).join(', '),
      rank: ranks[kind] ?? rowOf(kind).search ?? 1,
    });
  });
  return found;
}
