/** Which part of a pack a page shows. */
import { rowOf } from '../routes';
import type { Doc, ListTemplate, Pack, Section, Topic } from './pack';
import { plainBlocks } from './plain';

export interface Place {
  page: string;
  /** The topic's id, with `page: 'topic'`; the list's, or `own`, with `page: 'list'`. */
  topic: string;
}

/** Whether a page is drawn from the whole pack, and taken over once that is there. */
export const needsWholePack = ({ page }: Place): boolean => rowOf(page).whole === true;

/** Whether a page shows what is a person's own, or finds it: its words stand beside the pack. */
export const needsOwnPack = ({ page }: Place): boolean => rowOf(page).own !== undefined;

/** The document that a place shows, where it shows one. */
export function docOf(pack: Pack, { page, topic }: Place): Doc | undefined {
  if (page === 'topic') return pack.topics[topic];
  if (page === 'list') {
    const list = pack.lists.find(({ id }) => id === topic);
    return list ? docOfList(list, pack.language.dir) : pack.listsPage;
  }
  const { doc } = rowOf(page);
  return doc && pack[doc];
}

/** A section by its page or topic and its id; undefined where there is none. */
export const sectionAt = (pack: Pack, place: string, id: string): Section | undefined =>
  (pack.topics[place] ?? docOf(pack, { page: place, topic: '' }))?.sections.find(
    (section) => section.id === id,
  );

/** A section as it stands away from its page: it says of itself what its page says there of all its sections. */
export function ofItself(pack: Pack, place: string, section: Section): Section {
  const doc = pack.topics[place] ?? docOf(pack, { page: place, topic: '' });
  return doc?.fresh && !section.lang ? { fresh: doc.fresh, ...section } : section;
}

const docOfList = ({ title, lang, fresh, body }: ListTemplate, dir: string): Doc => ({
  title,
  ...(lang ? { lang } : {}),
  ...(fresh ? { fresh } : {}),
  summary: plainBlocks(body, dir),
  intro: body,
  sections: [],
});

/** The sections of all topics that say what is not provided, with their topics. */
export function notProvided(pack: Pack): Record<string, Topic> {
  const found: Record<string, Topic> = {};
  for (const { id } of pack.topicList) {
    const topic = pack.topics[id];
    const sections = topic?.sections.filter((section) => section.not) ?? [];
    if (topic && sections.length) found[id] = { ...topic, sections, intro: [] };
  }
  return found;
}
