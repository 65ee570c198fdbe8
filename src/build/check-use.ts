import type { OfferFile } from '../offer/schema';
import type { Faults } from './faults';
import { tokensIn } from './tokens';
import { docPath, type LanguageWords, spotsOf } from './words';
import type { Read } from './yaml';

/** Sections whose entitlement depends on immigration status and whose words do not say how. */
export function checkImmigration(offer: OfferFile, english: LanguageWords, faults: Faults) {
  for (const topic of offer.topics) {
    const doc = english.docs.get(`offer/${topic.id}`);
    for (const { id, immigration } of topic.entitlements) {
      const section = doc?.sections.find((one) => one.id === id);
      if (!section || section.boxes.immigration || (immigration !== 'depends' && !Array.isArray(immigration)))
        continue;
      const message = `{#${id}} depends on immigration status and does not say so. Add a box: > [!immigration]`;
      faults.error('immigration-box', docPath('en', `offer/${topic.id}`), section.line, message);
    }
  }
}

/** Facts of offer.yaml that no English words and no card use. */
export function checkUnused(offer: Read<OfferFile>, english: LanguageWords, faults: Faults) {
  const used = new Set<string>();
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
