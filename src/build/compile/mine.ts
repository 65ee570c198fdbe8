import type { LetterKind, ListItem, ListTemplate, VisitKind } from '../../offer/pack';
import { plain } from '../../offer/plain';
import { itemsOfLetter, subject } from '../check/letters';
import type { ListsFile } from '../content/schema-mine';
import type { Making } from './context';
import { findWords, promise } from './lookup';
import { blocks, inlines } from './words';

/** The ready-made lists, in the order of lists.yaml. What the language lacks is English and says so. */
export const makeLists = (making: Making): ListTemplate[] =>
  making.content.lists.lists.map((list) => makeList(making, list));

/** The kinds of visit, in the order of visits.yaml. */
export const makeVisits = (making: Making): VisitKind[] =>
  making.content.visits.kinds.map(({ id, icon, propose, offer = [] }) => {
    const found = findWords(making, 'visits', id);
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
    const own = findWords(making, 'letters', id);
    const whole = !own.lang.lang && items.every((item) => !own.item(item).lang.lang);
    const found = whole ? own : findWords({ ...making, own: undefined }, 'letters', id);
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

function makeList(making: Making, list: ListsFile['lists'][number]): ListTemplate {
  const { id, icon, topic, section, budget, ordered } = list;
  const found = findWords(making, 'lists', id);
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
    ...(money && 'money' in money ? { budget: { pence: money.money } } : {}),
    ...(ordered ? { ordered } : {}),
    items: list.items.map(({ id, entitlement }): ListItem => {
      const { item, lang } = found.item(id);
      const words = item ? inlines(making, item.body.children) : [];
      return { id, words, ...lang, ...promise(making, entitlement) };
    }),
  };
}
