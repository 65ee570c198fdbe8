import type { CouncilFile, Entitlement, OfferFile, SourcesFile } from '../offer/schema';
import { pageIds } from '../routes';
import { addMonths, isRealDay } from './dates';
import { didYouMean, type Faults, listed } from './faults';
import type { UiFile } from './json';
import { councilId } from './tokens';
import type { Path, Read } from './yaml';

/** The facts files, each undefined when it could not be read. */
export interface FactFiles {
  offer: Read<OfferFile> | undefined;
  council: Read<CouncilFile> | undefined;
  sources: Read<SourcesFile> | undefined;
}

/** Holds offer.yaml, council.yaml and sources.yaml against each other and against the names in English ui.json. */
export function checkFacts(files: FactFiles, ui: UiFile | undefined, today: string, faults: Faults) {
  const { offer, council, sources } = files;
  checkIds(files, faults);
  sources?.value.sources.forEach((source, index) => {
    if (source.date) checkDay(source.date, sources, ['sources', index, 'date'], today, faults);
  });
  if (!offer) return;
  const names = (group: string) => namesUnder(ui, group);
  offer.value.areas.forEach((area, index) => {
    checkName(
      'area-unknown',
      area,
      names('areas'),
      'under areas in locales/en/ui.json',
      offer,
      ['areas', index],
      faults,
    );
  });
  for (const [group, facts] of Object.entries(offer.value.facts)) {
    checkFactGroup(facts, offer, ['facts', group], names('card.per'), faults);
  }
  offer.value.topics.forEach((topic, t) => {
    const place = ['topics', t];
    checkName(
      'area-unknown',
      topic.area,
      offer.value.areas,
      'under areas in this file',
      offer,
      [...place, 'area'],
      faults,
    );
    const due: [string, string][] = [];
    topic.entitlements.forEach((entitlement, e) => {
      const at = [...place, 'entitlements', e];
      checkEntitlement(entitlement, at, { offer, council, sources }, today, faults);
      checkFactGroup(entitlement.facts ?? {}, offer, [...at, 'facts'], names('card.per'), faults);
      const day = addMonths(entitlement.checked, entitlement.review);
      if (day <= today) due.push([day, entitlement.id]);
    });
    if (due.length > 0) faults.warn('due', offer.file, offer.lineOf(place), dueSentence(topic.id, due));
  });
  checkPledge(offer, faults);
}

function dueSentence(topic: string, due: [string, string][]): string {
  const days = [...new Set(due.map(([day]) => day))].sort();
  const parts = days.map((day) => {
    const ids = due.filter(([one]) => one === day).map(([, id]) => id);
    return `since ${day}: ${ids.join(', ')}`;
  });
  return `${topic} is due for checking, ${parts.join('; ')}. Look in the sources, then write the new day under checked.`;
}

/** The keys right under a group of ui.json, or undefined when there is no ui.json to look in. */
function namesUnder(ui: UiFile | undefined, group: string): string[] | undefined {
  if (!ui) return undefined;
  const keys = [...ui.leaves.keys()].filter((key) => key.startsWith(`${group}.`));
  return [...new Set(keys.map((key) => key.slice(group.length + 1).split('.')[0] ?? ''))];
}

function checkName(
  kind: string,
  name: string,
  known: readonly string[] | undefined,
  where: string,
  read: Read<unknown>,
  path: Path,
  faults: Faults,
) {
  if (!known || known.includes(name)) return;
  const choice = known.length > 0 && known.length <= 12 ? ` There are ${listed(known)}.` : '';
  const message = `There is no ${name} ${where}.${didYouMean(name, known)}${choice}`;
  faults.error(kind, read.file, read.lineOf(path), message);
}

function checkDay(day: string, read: Read<unknown>, path: Path, today: string, faults: Faults) {
  if (!isRealDay(day)) {
    faults.error(
      'date-wrong',
      read.file,
      read.lineOf(path),
      `The calendar has no day ${day}. Write the right one.`,
    );
  } else if (day > today) {
    const message = `${day} is in the future (today is ${today}). Write a day that has been.`;
    faults.error('date-future', read.file, read.lineOf(path), message);
  }
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
      checkName('per-unknown', fact.per, pers, where, offer, [...at, name, 'per'], faults);
    }
    if ('date' in fact && !isRealDay(fact.date)) checkDay(fact.date, offer, [...at, name], '', faults);
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
    checkName('role-unknown', role, roles, where, offer, [...at, 'arranges', index], faults);
  });
  const known = sources?.value.sources.map((source) => source.id);
  entitlement.sources.forEach((source, index) => {
    checkName('source-unknown', source, known, 'in sources.yaml', offer, [...at, 'sources', index], faults);
  });
  if (by) {
    const bodies = sources && Object.keys(sources.value.bodies);
    checkName('body-unknown', by, bodies, 'under bodies in sources.yaml', offer, [...at, 'by'], faults);
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
}

function checkPledge(offer: Read<OfferFile>, faults: Faults) {
  const topics = offer.value.topics.map((topic) => topic.id);
  offer.value.pledge.forEach((promise, index) => {
    const at = ['pledge', index];
    checkName('dead-link', promise.topic, topics, 'among the topics', offer, [...at, 'topic'], faults);
    const topic = offer.value.topics.find(({ id }) => id === promise.topic);
    const sections = topic?.entitlements.map(({ id }) => id);
    if (promise.section) {
      const where = `among the entitlements of ${promise.topic}`;
      checkName('dead-link', promise.section, sections, where, offer, [...at, 'section'], faults);
    }
  });
}

type Named = { id: string; read: Read<unknown>; path: Path; what: string };

function checkIds({ offer, council, sources }: FactFiles, faults: Faults) {
  const list = (read: Read<unknown> | undefined, items: readonly { id: string }[], at: Path, what: string) =>
    read ? items.map(({ id }, index): Named => ({ id, read, path: [...at, index, 'id'], what })) : [];
  const topics = offer?.value.topics ?? [];
  const contacts = list(council, council?.value.contacts ?? [], ['contacts'], 'a contact in council.yaml');
  const groups = Object.keys(offer?.value.facts ?? {}).map((id): Named[] =>
    offer ? [{ id, read: offer, path: ['facts', id], what: 'a group of facts in offer.yaml' }] : [],
  );
  const entitlements = topics.map((topic, index) =>
    list(offer, topic.entitlements, ['topics', index, 'entitlements'], `an entitlement of ${topic.id}`),
  );
  unique(
    [...contacts, ...groups.flat(), ...entitlements.flat()],
    { [councilId]: 'the council itself' },
    faults,
  );
  const pages = Object.fromEntries(pageIds.map((id) => [id, 'a page of the app, with the same address']));
  unique(list(offer, topics, ['topics'], 'a topic'), pages, faults);
  unique(list(offer, offer?.value.pledge ?? [], ['pledge'], 'a promise'), {}, faults);
  unique(list(council, council?.value.people ?? [], ['people'], 'a role'), {}, faults);
  unique(list(sources, sources?.value.sources ?? [], ['sources'], 'a source'), {}, faults);
  const areas = offer?.value.areas ?? [];
  unique(
    offer ? areas.map((id, index) => ({ id, read: offer, path: ['areas', index], what: 'an area' })) : [],
    {},
    faults,
  );
  const languages = council?.value.languages ?? [];
  const path = (index: number): Path => ['languages', index];
  unique(
    council ? languages.map((id, i) => ({ id, read: council, path: path(i), what: 'a language' })) : [],
    {},
    faults,
  );
}

function unique(named: readonly Named[], taken: Record<string, string>, faults: Faults) {
  const seen = new Map<string, string>(Object.entries(taken));
  for (const { id, read, path, what } of named) {
    const before = seen.get(id);
    if (before) {
      faults.error(
        'duplicate-id',
        read.file,
        read.lineOf(path),
        `${id} is already the id of ${before}. Choose another id.`,
      );
    } else seen.set(id, `${what} (line ${read.lineOf(path)})`);
  }
}
