/** What one page needs of a pack: it travels inside the page, so that a first read loads no pack. */
import { rowOf } from '../routes';
import { docOf, notProvided, type Place } from './docs';
import type { DateRule, Doc, Pack, Section, Source, Words } from './pack';

const everywhere = ['common', 'header', 'exit', 'notice', 'offline'];

const none: Doc = { title: '', summary: '', intro: [], sections: [] };
const heads = (sections: Section[], ids: Set<string>): Section[] =>
  sections.filter(({ id }) => ids.has(id)).map(({ id, title, lang }) => ({ id, title, lang, body: [] }));

/** Of a source, a card shows its short title and its date. */
const cited = ({ id, title, short, kind, date }: Source): Source => ({
  id,
  title: short ?? title,
  publisher: '',
  kind,
  date,
});

/** Of a date that is shown elsewhere, a page needs its name. */
const dateDoor = ({ id, title, lang, topic }: DateRule): DateRule => ({
  id,
  title,
  topic,
  ...(lang ? { lang } : {}),
  neutral: '',
  icon: '',
  body: [],
  missed: [],
  days: { kind: 'once' },
  leads: [],
});

const untranslated = (notice: Words | string | undefined): Words =>
  Object.fromEntries(Object.entries(notice ?? {}).filter(([name]) => name.startsWith('due')));

/** A pack with only what `place` shows. A page drawn from it is the same as drawn from the whole pack. */
export function slice(pack: Pack, place: Place): Pack {
  const { page, topic } = place;
  const row = rowOf(page);
  const ui: Words = {};
  for (const group of [...everywhere, ...(row.words ?? [])]) ui[group] = pack.ui[group] ?? {};
  // The original is no translation: nothing of a translation's state is ever said of it.
  if (pack.language.state === 'source') ui.notice = untranslated(pack.ui.notice);
  const doc = docOf(pack, place);
  const people = new Set<string>();
  const sources = new Set<string>();
  const topics: Pack['topics'] = {};
  if (page === 'topic' && doc) topics[topic] = doc as Pack['topics'][string];
  if (page === 'not-provided')
    for (const [id, found] of Object.entries(notProvided(pack)))
      topics[id] = {
        ...found,
        sections: found.sections.map(({ id, title, lang, fresh, not }) => ({
          id,
          title,
          lang,
          fresh,
          body: [],
          not,
        })),
      };
  for (const shown of doc ? [doc] : Object.values(topics)) {
    for (const { card } of shown.sections) {
      for (const id of card?.arranges ?? []) people.add(id);
      for (const id of card?.sources ?? []) sources.add(id);
    }
  }
  /** Of a document that is shown elsewhere, a page needs its name, and the home page one sentence about it. */
  const door = ({ title, summary }: Doc): Doc => ({
    ...none,
    title,
    summary: page === 'home' ? summary : '',
  });
  const shown = (name: 'pledge' | 'help' | 'glossary' | 'about') =>
    row.doc === name ? pack[name] : door(pack[name]);
  return {
    language: pack.language,
    languages: pack.languages,
    council: pack.council,
    made: pack.made,
    ui,
    topicList: row.topics ? pack.topicList : [],
    topics,
    pledge: shown('pledge'),
    pledgeList: page === 'pledge' ? pack.pledgeList : [],
    people:
      page === 'who' ? pack.people : { ...door(pack.people), sections: heads(pack.people.sections, people) },
    persons: page === 'who' ? pack.persons : {},
    help: shown('help'),
    contacts: page === 'help' ? pack.contacts : [],
    glossary: shown('glossary'),
    about: shown('about'),
    sources: page === 'about' ? pack.sources : pack.sources.filter(({ id }) => sources.has(id)).map(cited),
    questions: [],
    search: {},
    listsPage: page === 'home' ? door(pack.listsPage) : none,
    datesPage: page === 'home' || page === 'topic' ? door(pack.datesPage) : none,
    // A topic names the lists that belong to it.
    lists:
      page === 'topic'
        ? pack.lists.filter((list) => list.topic === topic).map((list) => ({ ...list, body: [], items: [] }))
        : [],
    // And the dates.
    dateRules: page === 'topic' ? pack.dateRules.filter((rule) => rule.topic === topic).map(dateDoor) : [],
    visitsPage: page === 'home' ? door(pack.visitsPage) : none,
    visits: [],
    visitKeep: pack.visitKeep,
    lettersPage: page === 'home' ? door(pack.lettersPage) : none,
    // A topic names the letters that ask for what it is about.
    letters:
      page === 'topic'
        ? pack.letters
            .filter((letter) => letter.topic === topic)
            .map((letter) => ({ ...letter, body: [], to: [], subject: '', says: [], boxes: [] }))
        : [],
  };
}
