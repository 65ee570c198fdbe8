import { didYouMean, type Faults, listed } from '../content/problems';
import type { OfferFile, SourcesFile } from '../content/schema';
import type { DatesFile, ListsFile, RuleInFile, VariantInFile } from '../content/schema-mine';
import { countOf, deadlineOf } from '../content/spans';
import type { Facts } from '../content/tokens';
import type { Path } from '../content/yaml/issue';
import type { Read } from '../content/yaml/yaml';
import { checkKnown, checkTwins } from './names';
import { checkEntitlement, checkPlace, entitlementsOf } from './places';
import { checkSpan, checkSteps } from './text/spans';

/** What rules are held against. A file that could not be read is left out. */
interface RuleFiles {
  offer: OfferFile;
  sources: SourcesFile | undefined;
  lists: ListsFile | undefined;
  facts: Facts;
}

/** Holds dates.yaml against offer.yaml, lists.yaml and sources.yaml, and every rhythm against the calendar. */
export function checkDates(read: Read<DatesFile>, files: RuleFiles, faults: Faults) {
  checkTwins(read.value.rules, ['rules'], 'a rule', read, faults);
  read.value.rules.forEach((rule, index) => {
    const at = ['rules', index];
    checkPlace(rule, at, read, files.offer, faults);
    if (rule.list && files.lists) {
      const ids = files.lists.lists.map(({ id }) => id);
      checkKnown('list-unknown', rule.list, ids, 'in lists.yaml', read, [...at, 'list'], faults);
    }
    checkForm(rule, at, read, faults);
    checkLeads(rule, at, read, faults);
    checkRecurrence(rule, at, read, files, faults);
    rule.variants?.forEach((variant, i) => {
      checkVariant(variant, [...at, 'variants', i], read, files, faults);
    });
    checkTwins(rule.variants ?? [], [...at, 'variants'], `a rhythm of ${rule.id}`, read, faults);
    if (rule.until) checkUntil(rule.until, [...at, 'until'], read, files.facts, faults);
    if (rule.kind === 'age' && rule.at) checkAge(rule, rule.at, at, read, files, faults);
  });
}

/** The fields that only some kinds have: of each group in a row, one is needed. */
const fieldsOf: Record<RuleInFile['kind'], (keyof RuleInFile)[][]> = {
  repeat: [['every', 'steps'], ['from']],
  variants: [['variants']],
  expiry: [],
  age: [['at']],
  yearly: [['from']],
  after: [['after'], ['from']],
  once: [],
};
const special = ['every', 'steps', 'from', 'variants', 'after', 'at', 'entitlements', 'until'] as const;
const optional: Partial<Record<RuleInFile['kind'], string[]>> = {
  repeat: ['until'],
  variants: ['from', 'until'],
  yearly: ['until'],
  age: ['entitlements'],
};

function checkForm(rule: RuleInFile, at: Path, { file, lineOf }: Read<DatesFile>, faults: Faults) {
  const { id, kind } = rule;
  const wrong = (path: Path, message: string) => faults.error('rule-form', file, lineOf(path), message);
  for (const group of fieldsOf[kind]) checkOne(`The rule ${id} of kind ${kind}`, rule, group, at, wrong);
  const known: string[] = [...fieldsOf[kind].flat(), ...(optional[kind] ?? [])];
  for (const name of special) {
    if (rule[name] === undefined || known.includes(name)) continue;
    wrong(
      [...at, name],
      `The rule ${id} of kind ${kind} has no use for ${name}. Take it out, or change kind.`,
    );
  }
  if (rule.variants && rule.variants.length < 2)
    wrong(
      [...at, 'variants'],
      `${id} needs at least two rhythms to choose from. Add one, or write kind: repeat.`,
    );
  rule.variants?.forEach((variant, i) => {
    const path = [...at, 'variants', i];
    const name = `The rhythm ${variant.id} of ${id}`;
    checkOne(name, variant, ['every', 'steps'], path, wrong);
    if (!rule.from) checkOne(name, variant, ['from'], path, wrong);
  });
}

type Wrong = (path: Path, message: string) => void;

/** Exactly one of `group` must be there. */
function checkOne<T extends object>(name: string, of: T, group: (keyof T)[], at: Path, wrong: Wrong) {
  const has = group.filter((field) => of[field] !== undefined).map(String);
  const choice = listed(group.map(String), 'or');
  if (has.length === 0) wrong(at, `${name} needs ${choice}. Add it.`);
  else if (has.length > 1) wrong([...at, has[1] ?? ''], `${name} has ${listed(has)}. Keep one of the two.`);
}

function checkLeads({ id, kind, leads = [] }: RuleInFile, at: Path, read: Read<DatesFile>, faults: Faults) {
  leads.forEach((lead, i) => {
    checkSpan(lead, [...at, 'leads', i], read, new Map(), faults);
  });
  if (leads.length > 0 || (kind !== 'expiry' && kind !== 'age')) return;
  const message = `${id} comes without a reminder before it. Add leads, such as [{ months: 3 }, { months: 1 }].`;
  faults.error('rule-leads', read.file, read.lineOf(at), message);
}

function checkRecurrence(
  { every, steps, after }: Pick<RuleInFile, 'every' | 'steps' | 'after'>,
  at: Path,
  read: Read<DatesFile>,
  { facts }: RuleFiles,
  faults: Faults,
) {
  if (every) checkSpan(every, [...at, 'every'], read, facts, faults);
  if (after) checkSpan(after, [...at, 'after'], read, facts, faults);
  if (steps) checkSteps(steps, [...at, 'steps'], read, facts, faults);
}

function checkVariant(
  variant: VariantInFile,
  at: Path,
  read: Read<DatesFile>,
  files: RuleFiles,
  faults: Faults,
) {
  checkRecurrence(variant, at, read, files, faults);
  if (variant.entitlement)
    checkEntitlement(variant.entitlement, [...at, 'entitlement'], read, files.offer, faults);
  const known = files.sources?.sources.map(({ id }) => id);
  variant.sources?.forEach((source, i) => {
    if (known)
      checkKnown('source-unknown', source, known, 'in sources.yaml', read, [...at, 'sources', i], faults);
  });
}

function ageOf(token: string, facts: Facts): number | undefined {
  const fact = facts.get(token);
  return fact && 'age' in fact ? countOf(token, facts) : undefined;
}

function noAge(token: string, at: Path, help: string, read: Read<DatesFile>, facts: Facts, faults: Faults) {
  const known = facts.has(token);
  const ages = [...facts].flatMap(([name, one]) => ('age' in one ? [name] : []));
  const start = known ? `${token} is not an age.` : `There is no age ${token}.`;
  const message = `${start}${didYouMean(token, ages)} ${help}`;
  faults.error(known ? 'fact-kind' : 'token-unknown', read.file, read.lineOf(at), message);
}

function checkUntil(token: string, at: Path, read: Read<DatesFile>, facts: Facts, faults: Faults) {
  if (ageOf(token, facts) === undefined) noAge(token, at, 'Name a fact that has age:.', read, facts, faults);
}

function checkAge(
  { id, entitlements = [] }: RuleInFile,
  token: string,
  at: Path,
  read: Read<DatesFile>,
  { offer, facts }: RuleFiles,
  faults: Faults,
) {
  const age = ageOf(token, facts);
  if (age === undefined && !deadlineOf(token, offer)) {
    const help = 'Name a fact that has age:, or an entitlement that has a deadline and .deadline.';
    noAge(token, [...at, 'at'], help, read, facts, faults);
  }
  const known = entitlementsOf(offer);
  entitlements.forEach((one, i) => {
    const path = [...at, 'entitlements', i];
    const ages = known.get(one)?.entitlement.ages;
    if (!known.has(one)) checkEntitlement(one, path, read, offer, faults);
    else if (age !== undefined && ages?.until !== age && ages?.earlier?.until !== age) {
      const ends = ages?.until === undefined ? 'has no age at which it ends' : `ends at ${ages.until}`;
      const message = `${one} ${ends}, and ${id} is about ${age}. Take it out, or put it under the right rule.`;
      faults.error('rule-ends', read.file, read.lineOf(path), message);
    }
  });
}
