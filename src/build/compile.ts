import { sourceLanguage } from '../language/source';
import type { Card, Doc, Language, Pack, Section, Source, Topic } from '../offer/pack';
import type { Entitlement } from '../offer/schema';
import { audioOf } from './audio';
import { boxKinds } from './boxes';
import type { Content } from './check';
import { makeLetters, makeLists, makeRules, makeVisits } from './compile-mine';
import { makeSearch } from './compile-search';
import { makeUi } from './compile-ui';
import { blocks } from './compile-words';
import { addMonths } from './dates';
import type { WordsSection } from './markdown';
import { showMoney } from './tokens';
import type { LanguageWords } from './words';
import { checkedOf, type Fresh, freshOf } from './words/fresh';

/** What a compilation needs at every step: the content, the pack's language, its own words and the English ones. */
export interface Making {
  content: Content;
  language: Language;
  own: LanguageWords | undefined;
  english: LanguageWords;
  /** What the reader is told of a unit. */
  fresh: Fresh;
}

/**
 * One language's pack: tokens filled in, links resolved, what is missing taken from English and marked as English.
 * `today` is `YYYY-MM-DD`. Throws when the language is not in languages.yaml.
 */
export function compile(content: Content, lang: string, today: string): Pack {
  const english = content.words.get(sourceLanguage);
  if (!english) throw new Error('locales/en/ is missing: every language leans on the English words.');
  const own = content.words.get(lang);
  const making: Making = {
    content,
    language: languageOf(content, lang, english),
    own,
    english,
    fresh: freshOf(own, english),
  };
  const { council, offer, sources, questions } = content;
  const order = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const topics = offer.topics.map(({ id, icon, entitlements }): Topic => {
    const doc = makeDoc(
      making,
      `offer/${id}`,
      order(entitlements),
      new Map(entitlements.map((one) => [one.id, one])),
    );
    return { id, icon, ...doc };
  });
  const glossary = makeDoc(making, 'glossary');
  const { compare } = new Intl.Collator(lang);
  glossary.sections.sort((a, b) => compare(a.title, b.title));
  return {
    language: making.language,
    languages: content.listed.map((code) => {
      const { name, dir, checked } = languageOf(content, code, english);
      return { code, name, dir, ...(checked === undefined ? {} : { checked }) };
    }),
    council: { name: council.name, app: council.app, site: council.site, exit: council.exit },
    made: today,
    ui: makeUi(making),
    topicList: topics.map(({ id, icon, title, summary, lang }) => ({
      id,
      icon,
      title,
      summary,
      ...(lang ? { lang } : {}),
    })),
    topics: Object.fromEntries(topics.map((topic) => [topic.id, topic])),
    pledge: makeDoc(making, 'pledge', order(offer.pledge)),
    pledgeList: offer.pledge,
    people: makeDoc(making, 'people', order(council.people)),
    persons: Object.fromEntries(council.people.map((person) => [person.id, person])),
    help: makeDoc(making, 'help', order(council.contacts)),
    contacts: council.contacts,
    glossary,
    about: makeDoc(making, 'about'),
    sources: sources.sources.map((source): Source => ({ ...source, date: source.date ?? '' })),
    questions: questions.questions.map(({ id, kind, options = [] }) => ({ id, kind, options })),
    search: makeSearch(making),
    listsPage: makeDoc(making, 'lists', []),
    datesPage: makeDoc(making, 'dates', []),
    lists: makeLists(making),
    dateRules: makeRules(making),
    visitsPage: makeDoc(making, 'visits', []),
    visits: makeVisits(making),
    visitKeep: content.visits['delete-after'],
    lettersPage: makeDoc(making, 'letters', []),
    letters: makeLetters(making),
  };
}

function languageOf(content: Content, code: string, words: LanguageWords): Language {
  const found = content.languages[code];
  if (!found) throw new Error(`There is no language ${code} in languages.yaml.`);
  const { name, english, dir, months, date } = found;
  return { code, name, dir, ...checkedOf(content.words.get(code), words), english, months, date };
}

function makeDoc(
  making: Making,
  name: string,
  order?: readonly string[],
  entitlements?: ReadonlyMap<string, Entitlement>,
): Doc {
  const english = making.english.docs.get(name);
  const own = making.own?.docs.get(name);
  const doc = own ?? english;
  const ids = order ?? english?.sections.map(({ id }) => id) ?? [];
  const sections = ids.flatMap((id): Section[] => {
    const found = own?.sections.find((section) => section.id === id);
    const section = found ?? english?.sections.find((one) => one.id === id);
    if (!section) return [];
    const entitlement = entitlements?.get(id);
    const made = makeSection(making, section, !found && making.own !== making.english, entitlement);
    return [
      { ...made, ...(made.lang ? {} : audioOf(making.content.recordings, making.language.code, name, id)) },
    ];
  });
  return {
    title: doc?.title.text ?? '',
    summary: doc?.summary.text ?? '',
    ...(!own && making.language.code !== sourceLanguage ? { lang: sourceLanguage } : {}),
    intro: blocks(making, doc?.intro ?? []),
    ...making.fresh.page(name, sections),
  };
}

function makeSection(
  making: Making,
  section: WordsSection,
  borrowed: boolean,
  entitlement?: Entitlement,
): Section {
  const made: Section = { id: section.id, title: section.title, body: blocks(making, section.body) };
  if (borrowed) made.lang = sourceLanguage;
  for (const kind of boxKinds) {
    const box = section.boxes[kind];
    if (box) made[kind] = blocks(making, box.body);
  }
  if (entitlement) made.card = makeCard(making, entitlement);
  return made;
}

function makeCard({ content }: Making, entitlement: Entitlement): Card {
  const {
    basis,
    by,
    ages,
    facts = {},
    amounts = [],
    when,
    deadline,
    immigration,
    arranges,
    sources,
    checked,
    review,
  } = entitlement;
  const money = amounts.flatMap((name) => {
    const fact = facts[name];
    if (!fact || !('money' in fact)) return [];
    const upTo = fact['up-to'] ? { upTo: true } : {};
    return [{ money: showMoney(fact.money), ...upTo, ...(fact.per ? { per: fact.per } : {}) }];
  });
  return {
    basis,
    ...(by ? { by: content.sources.bodies[by] ?? by } : {}),
    ...(money.length > 0 ? { amounts: money } : {}),
    ...(ages?.from !== undefined ? { from: ages.from } : {}),
    ...(ages?.until !== undefined ? { until: ages.until } : {}),
    ...(ages?.earlier ? { earlier: ages.earlier } : {}),
    ...(when ? { when } : {}),
    ...(deadline ? { deadline } : {}),
    immigration,
    arranges,
    sources,
    checked,
    due: addMonths(checked, review),
  };
}
