import type { Faults } from '../content/problems';
import type { OfferFile } from '../content/schema';
import type { DatesFile, ListsFile } from '../content/schema-mine';
import { spotsOf } from '../content/text-nodes';
import { tokensIn } from '../content/tokens';
import { docPath, type LanguageWords } from '../content/words';
import type { Read } from '../content/yaml/yaml';

/** Sections whose entitlement is not the same with every immigration status, and whose words do not say how. */
export function checkImmigration(offer: OfferFile, english: LanguageWords, faults: Faults) {
  for (const topic of offer.topics) {
    const doc = english.docs.get(`offer/${topic.id}`);
    for (const { id, immigration, 'depends-for': dependsFor } of topic.entitlements) {
      const section = doc?.sections.find((one) => one.id === id);
      const differs = immigration === 'depends' || Array.isArray(immigration) || dependsFor;
      if (!section || section.boxes.immigration || !differs) continue;
      const message = `{#${id}} depends on immigration status and does not say how, nor what the others have instead. Add a box: > [!immigration]`;
      faults.error('immigration-box', docPath('en', `offer/${topic.id}`), section.line, message);
    }
  }
}

/** The tokens that lists and rules name. */
export function tokensOfRules(lists: ListsFile | undefined, dates: DatesFile | undefined): string[] {
  const spans = (dates?.rules ?? []).flatMap(({ every, after, steps = [], variants = [] }) => [
    ...[every, after, ...variants.map((variant) => variant.every)],
    ...[...steps, ...variants.flatMap((variant) => variant.steps ?? [])].map((step) => step.after),
  ]);
  const times = (dates?.rules ?? []).flatMap(({ steps = [], variants = [] }) =>
    [...steps, ...variants.flatMap((variant) => variant.steps ?? [])].map((step) => step.times),
  );
  const others = [
    ...(lists?.lists ?? []).map(({ budget }) => budget),
    ...(dates?.rules ?? []).map(({ at }) => at),
  ];
  return [...spans.flatMap((span) => Object.values(span ?? {})), ...times, ...others].filter(
    (value) => typeof value === 'string',
  );
}

/** Facts of offer.yaml that no English words, no card, no list and no rule use; `named` are the tokens of the last two. */
export function checkUnused(
  offer: Read<OfferFile>,
  english: LanguageWords,
  named: readonly string[],
  faults: Faults,
) {
  const used = new Set<string>(named);
  for (const doc of english.docs.values()) {
    for (const spot of spotsOf(doc)) for (const { token } of tokensIn(spot.text)) used.add(token);
  }
  for (const { text } of english.ui?.leaves.values() ?? [])
    for (const { token } of tokensIn(text)) used.add(token);
  const warn = (token: string, line: number) => {
    const message = `Nothing uses the fact {${token}}. Use it in the words or under amounts, or remove it.`;
    if (!used.has(token)) faults.warn('fact-unused', offer.file, line, message);
  };
  for (const [group, facts] of Object.entries(offer.value.facts)) {
    for (const name of Object.keys(facts)) warn(`${group}.${name}`, offer.lineOf(['facts', group, name]));
  }
  offer.value.topics.forEach((topic, t) => {
    topic.entitlements.forEach(({ id, facts = {}, amounts = [] }, e) => {
      for (const name of Object.keys(facts)) {
        if (amounts.includes(name)) continue;
        warn(`${id}.${name}`, offer.lineOf(['topics', t, 'entitlements', e, 'facts', name]));
      }
    });
  });
}
