import { sourceLanguage } from '../../language/source';
import type { Language, Pack, Source, Topic } from '../../offer/pack';
import type { Content } from '../check/check';
import type { LanguageWords } from '../content/words';
import { checkedOf, freshOf } from '../freshness/fresh';
import type { Making } from './context';
import { makeRules } from './dates';
import { makeDoc } from './docs';
import { makeLetters, makeLists, makeVisits } from './mine';
import { makeSearch } from './search';
import { makeUi } from './ui';

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
    ...(offer.reread ? { reread: offer.reread } : {}),
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
  const { name, english, dir, months, date, first, percent } = found;
  return {
    code,
    name,
    dir,
    ...checkedOf(content.words.get(code), words),
    english,
    months,
    date,
    ...(first ? { first } : {}),
    ...(percent ? { percent } : {}),
  };
}
