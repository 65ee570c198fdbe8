/** Pages of words: their sections, and the cards of what is promised. */

import { showPence } from '../../language/money';
import { sourceLanguage } from '../../language/source';
import { monthsLater } from '../../offer/days';
import type { Card, Doc, Section } from '../../offer/pack';
import { audioOf } from '../content/audio';
import type { Entitlement } from '../content/schema';
import { boxKinds, type WordsSection } from '../content/words-file';
import type { Making } from './context';

import { withoutBreaks } from './no-break';
import { blocks } from './words';

/**
 * A page of words: `name` is its file, `order` the ids of its sections (those of English where it is left out),
 * `entitlements` what the sections promise, by their ids. What the language lacks is English and says so.
 */
export function makeDoc(
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
    title: withoutBreaks(doc?.title.text ?? ''),
    summary: withoutBreaks(doc?.summary.text ?? ''),
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
  const made: Section = {
    id: section.id,
    title: withoutBreaks(section.title),
    body: blocks(making, section.body),
  };
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
    'depends-for': dependsFor,
    'not-for': notFor,
    'if-refused': ifRefused,
    right,
    arranges,
    sources,
    checked,
    review,
    differs,
  } = entitlement;
  const money = amounts.flatMap((name) => {
    const fact = facts[name];
    if (!fact || !('money' in fact)) return [];
    const upTo = fact['up-to'] ? { upTo: true } : {};
    return [{ money: showPence(fact.money), ...upTo, ...(fact.per ? { per: fact.per } : {}) }];
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
    ...(dependsFor ? { dependsFor } : {}),
    ...(notFor ? { notFor } : {}),
    ...(ifRefused ? { ifRefused } : {}),
    ...(right ? { right } : {}),
    arranges,
    sources,
    checked,
    due: monthsLater(checked, review),
    ...(differs ? { differs } : {}),
  };
}
