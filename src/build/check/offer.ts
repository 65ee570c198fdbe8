import { monthsLater, validDay } from '../../offer/days';
import type { UiFile } from '../content/json';
import type { Faults } from '../content/problems';
import type { Entitlement, OfferFile } from '../content/schema';
import type { Path } from '../content/yaml/issue';
import type { Read } from '../content/yaml/yaml';
import { checkContacts } from './contacts';
import { checkDay, checkDiffers, dueSentence } from './due';
import { checkIds, type FactFiles } from './ids';
import { checkKnown } from './names';
import { checkPlace } from './places';

/** Holds offer.yaml, council.yaml and sources.yaml against each other and against the names in English ui.json. */
export function checkFacts(files: FactFiles, ui: UiFile | undefined, today: string, faults: Faults) {
  const { offer, council, sources } = files;
  checkIds(files, faults);
  sources?.value.sources.forEach((source, index) => {
    if (source.date) checkDay(source.date, sources, ['sources', index, 'date'], today, faults);
  });
  if (council) checkContacts(council, sources, today, faults);
  if (!offer) return;
  // It may lie ahead: the day on which the new answers are put online.
  const { reread } = offer.value;
  if (reread && !validDay(reread)) checkDay(reread, offer, ['reread'], '', faults);
  const pers = namesUnder(ui, 'card.per');
  for (const [group, facts] of Object.entries(offer.value.facts)) {
    checkFactGroup(facts, offer, ['facts', group], pers, faults);
  }
  offer.value.topics.forEach((topic, t) => {
    const place = ['topics', t];
    const due: [string, string][] = [];
    topic.entitlements.forEach((entitlement, e) => {
      const at = [...place, 'entitlements', e];
      checkEntitlement(entitlement, at, { offer, council, sources }, today, faults);
      checkFactGroup(entitlement.facts ?? {}, offer, [...at, 'facts'], pers, faults);
      const day = monthsLater(entitlement.checked, entitlement.review);
      if (day <= today) due.push([day, entitlement.id]);
    });
    if (due.length > 0)
      faults.warn('due', offer.file, offer.lineOf(place), dueSentence(`${topic.id} is`, due));
  });
  offer.value.pledge.forEach((promise, index) => {
    checkPlace(promise, ['pledge', index], offer, offer.value, faults);
  });
}

/** The keys right under a group of ui.json, or undefined when there is no ui.json to look in. */
function namesUnder(ui: UiFile | undefined, group: string): string[] | undefined {
  if (!ui) return undefined;
  const keys = [...ui.leaves.keys()].filter((key) => key.startsWith(`${group}.`));
  return [...new Set(keys.map((key) => key.slice(group.length + 1).split('.')[0] ?? ''))];
}

function checkFactGroup(
  facts: NonNullable<Entitlement['facts']>,
  offer: Read<OfferFile>,
  at: Path,
  pers: readonly string[] | undefined,
  faults: Faults,
) {
  for (const [name, fact] of Object.entries(facts)) {
    if ('money' in fact && fact.per) {
      const where = 'under card.per in locales/en/ui.json';
      checkKnown('per-unknown', fact.per, pers, where, offer, [...at, name, 'per'], faults);
    }
    if ('date' in fact && !validDay(fact.date)) checkDay(fact.date, offer, [...at, name], '', faults);
  }
}

function checkEntitlement(
  entitlement: Entitlement,
  at: Path,
  { offer, council, sources }: FactFiles & { offer: Read<OfferFile> },
  today: string,
  faults: Faults,
) {
  const { id, ages, by, basis, facts = {} } = entitlement;
  const error = (kind: string, path: Path, message: string) =>
    faults.error(kind, offer.file, offer.lineOf([...at, ...path]), message);
  const roles = council?.value.people.map((person) => person.id);
  entitlement.arranges.forEach((role, index) => {
    const where = 'under people in council.yaml';
    checkKnown('role-unknown', role, roles, where, offer, [...at, 'arranges', index], faults);
  });
  const known = sources?.value.sources.map((source) => source.id);
  entitlement.sources.forEach((source, index) => {
    checkKnown('source-unknown', source, known, 'in sources.yaml', offer, [...at, 'sources', index], faults);
  });
  if (by) {
    const bodies = sources && Object.keys(sources.value.bodies);
    checkKnown('body-unknown', by, bodies, 'under bodies in sources.yaml', offer, [...at, 'by'], faults);
  }
  if (basis === 'other' && !by) {
    error(
      'by',
      ['basis'],
      `${id} has basis other and does not say who gives it. Add by: with a body of sources.yaml.`,
    );
  }
  if (basis !== 'other' && by) {
    error('by', ['by'], `${id} has by: but its basis is ${basis}. Write basis: other, or take by: out.`);
  }
  if (ages?.from !== undefined && ages.until !== undefined && ages.from >= ages.until) {
    const message = `The ages of ${id} are turned round: from ${ages.from} until ${ages.until}. Write the lower one as from.`;
    error('ages-turned-round', ['ages'], message);
  }
  for (const bound of ['from', 'until'] as const) {
    if (ages?.[bound] !== undefined && bound in facts) {
      const message = `{${id}.${bound}} is both an age and a fact. Give the fact another name.`;
      error('duplicate-id', ['facts', bound], message);
    }
  }
  entitlement.amounts?.forEach((name, index) => {
    const fact = facts[name];
    if (fact && 'money' in fact) return;
    const what = fact ? 'is not money' : `is not among the facts of ${id}`;
    error('amount-unknown', ['amounts', index], `The amount ${name} ${what}. Name a fact that has money:.`);
  });
  checkDay(entitlement.checked, offer, [...at, 'checked'], today, faults);
  checkDiffers(id, entitlement.differs, offer, [...at, 'differs'], today, faults);
}
