import type {
  DateRule,
  Freshness,
  LetterKind,
  ListItem,
  ListTemplate,
  RuleVariant,
  SectionRef,
  VisitKind,
} from '../offer/pack';
import { plain } from '../offer/plain';
import type { ListsFile, RuleInFile, VariantInFile } from '../offer/schema-mine';
import { itemsOfLetter, subject } from './check-letters';
import { entitlementsOf } from './check-places';
import type { Making } from './compile';
import { blocks, inlines } from './compile-words';
import type { WordsItem } from './items';
import type { WordsSection } from './markdown';
import { daysOfRule, spanOf } from './spans';

/** The ready-made lists, in the order of lists.yaml. What the language lacks is English and says so. */
export const makeLists = (making: Making): ListTemplate[] =>
  making.content.lists.lists.map((list) => makeList(making, list));

/** The rules that propose dates, in the order of dates.yaml, every number filled in. */
export const makeRules = (making: Making): DateRule[] =>
  making.content.dates.rules.map((rule) => makeRule(making, rule));

/** The kinds of visit, in the order of visits.yaml. */
export const makeVisits = (making: Making): VisitKind[] =>
  making.content.visits.kinds.map(({ id, icon, propose, offer = [] }) => {
    const found = find(making, 'visits', id);
    return {
      id,
      title: found.section?.title ?? '',
      ...found.lang,
      ...found.fresh(),
      icon,
      body: blocks(making, found.section?.body ?? []),
      propose,
      offer,
    };
  });

/** The kinds of letter, in the order of letters.yaml. One that lacks a single word is English as a whole. */
export const makeLetters = (making: Making): LetterKind[] =>
  making.content.letters.kinds.map((kind) => {
    const { id, icon, pledge, topic, section, to, says, boxes = [] } = kind;
    const items = itemsOfLetter(kind).map((item) => item.id);
    const own = find(making, 'letters', id);
    const whole = !own.lang.lang && items.every((item) => !own.item(item).lang.lang);
    const found = whole ? own : find({ ...making, own: undefined }, 'letters', id);
    const words = (item: string) =>
      plain(inlines(making, found.item(item).item?.body.children ?? []), making.language.dir);
    return {
      id,
      title: found.section?.title ?? '',
      ...found.lang,
      ...(whole ? own.fresh(items) : {}),
      icon,
      ...(pledge ? { pledge } : {}),
      topic,
      section,
      body: blocks(making, found.section?.body ?? []),
      to,
      subject: words(subject),
      says: says.map(words),
      boxes: boxes.map((box) => ({ id: box, label: words(box) })),
    };
  });

interface Found {
  section: WordsSection | undefined;
  /** `{ lang: 'en' }` where the words are borrowed. */
  lang: { lang?: string };
  /** The item in the pack's language, or the English one. */
  item: (id: string) => { item: WordsItem | undefined; lang: { lang?: string } };
  /** What the reader is told of it and of its items together. */
  fresh: (items?: readonly string[]) => { fresh?: Freshness };
}

function find(
  { own, english, fresh }: Making,
  doc: 'lists' | 'dates' | 'visits' | 'letters',
  id: string,
): Found {
  const [mine, source] = [own, english].map((words) =>
    words?.docs.get(doc)?.sections.find((section) => section.id === id),
  );
  const lang = (borrowed: boolean) => (borrowed && own !== english ? { lang: english.lang } : {});
  return {
    section: mine ?? source,
    lang: lang(!mine),
    fresh: (items = []) => fresh.of(`${doc}#${id}`, ...items.map((item) => `${doc}#${id}/${item}`)),
    item: (itemId) => {
      const found = mine?.items.find((item) => item.id === itemId);
      return { item: found ?? source?.items.find((item) => item.id === itemId), lang: lang(!found) };
    },
  };
}

function makeList(making: Making, list: ListsFile['lists'][number]): ListTemplate {
  const { id, icon, topic, section, budget, ordered } = list;
  const found = find(making, 'lists', id);
  const money = budget ? making.content.facts.get(budget) : undefined;
  return {
    id,
    title: found.section?.title ?? '',
    ...found.lang,
    ...found.fresh(list.items.map((item) => item.id)),
    icon,
    topic,
    ...(section ? { section } : {}),
    body: blocks(making, found.section?.body ?? []),
    ...(money && 'money' in money
      ? { budget: { pence: Math.round(money.money * 100), ...(money['up-to'] ? { upTo: true } : {}) } }
      : {}),
    ...(ordered ? { ordered } : {}),
    items: list.items.map(({ id, entitlement }): ListItem => {
      const { item, lang } = found.item(id);
      const words = item ? inlines(making, item.body.children) : [];
      return { id, words, ...lang, ...promise(making, entitlement) };
    }),
  };
}

function makeRule(making: Making, rule: RuleInFile): DateRule {
  const { id, icon, topic, section, list, own, entitlement, entitlements, variants, leads = [] } = rule;
  const { facts, offer } = making.content;
  const found = find(making, 'dates', id);
  const body = found.section?.body ?? [];
  const from = rule.from ?? variants?.[0]?.from;
  return {
    id,
    title: found.section?.title ?? '',
    ...found.lang,
    ...found.fresh(variants?.map((one) => one.id)),
    neutral: found.section?.neutral?.text ?? '',
    icon,
    topic,
    ...(section ? { section } : {}),
    ...promise(making, entitlement),
    ...(entitlements ? { ends: entitlements.map((one) => refOf(making, one)) } : {}),
    ...(list ? { list } : {}),
    body: blocks(making, body.slice(0, -1)),
    missed: blocks(making, body.slice(-1)),
    ...(from ? { from } : {}),
    days: daysOfRule(rule, facts, offer),
    ...(variants ? { variants: variants.map((one) => makeVariant(making, rule, one, found)) } : {}),
    ...(own ? { own } : {}),
    leads: leads.map((lead) => spanOf(lead, facts)),
  };
}

function makeVariant(making: Making, rule: RuleInFile, variant: VariantInFile, found: Found): RuleVariant {
  const { id, entitlement, sources } = variant;
  const { facts, offer } = making.content;
  const { item, lang } = found.item(id);
  return {
    id,
    words: item ? inlines(making, item.body.children) : [],
    ...lang,
    from: variant.from ?? rule.from ?? 'last',
    days: daysOfRule({ ...variant, kind: 'repeat' }, facts, offer),
    ...promise(making, entitlement),
    ...(sources ? { sources } : {}),
  };
}

const refOf = ({ content }: Making, entitlement: string): SectionRef => ({
  topic: entitlementsOf(content.offer).get(entitlement)?.topic ?? '',
  section: entitlement,
});

const promise = (making: Making, entitlement: string | undefined): { entitlement?: SectionRef } =>
  entitlement ? { entitlement: refOf(making, entitlement) } : {};
