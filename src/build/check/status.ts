import { type StatusId, statusIds } from '../../offer/pack';
import { type Faults, listed } from '../content/problems';
import type { Entitlement, OfferFile, SourcesFile } from '../content/schema';
import type { Read } from '../content/yaml/yaml';

/** Rules on immigration status that say a thing twice, that leave a group without an answer, or that no law stands behind. */
export function checkStatus(
  offer: Read<OfferFile>,
  sources: Read<SourcesFile> | undefined,
  faults: Faults,
): void {
  const laws = sources?.value.sources.filter(({ kind }) => kind === 'law').map(({ id }) => id);
  offer.value.topics.forEach((topic, t) => {
    topic.entitlements.forEach((entitlement, e) => {
      const at = ['topics', t, 'entitlements', e];
      for (const [kind, field, message] of wrongWith(entitlement, laws))
        faults.error(kind, offer.file, offer.lineOf([...at, field]), message);
      const { id, immigration } = entitlement;
      if (!Array.isArray(immigration) || !statusIds.every((status) => immigration.includes(status))) return;
      const message = `${id} names every group, so it limits nobody. Write immigration: open, or none.`;
      faults.warn('status-no-limit', offer.file, offer.lineOf([...at, 'immigration']), message);
    });
  });
}

type Wrong = [kind: string, field: string, message: string];
type GroupField = 'immigration' | 'depends-for' | 'not-for';

/** The groups that each field names, without those that are no list. */
function named(entitlement: Entitlement): [GroupField, readonly StatusId[]][] {
  return (['immigration', 'depends-for', 'not-for'] as const).flatMap((field) => {
    const groups = entitlement[field];
    return Array.isArray(groups) ? [[field, groups] as [GroupField, readonly StatusId[]]] : [];
  });
}

function* wrongWith(entitlement: Entitlement, laws: readonly string[] | undefined): Generator<Wrong> {
  const { id, immigration, right, basis } = entitlement;
  const notFor = entitlement['not-for'] ?? [];
  const dependsFor = entitlement['depends-for'] ?? [];
  const seen = new Map<StatusId, GroupField>();
  for (const [field, groups] of named(entitlement))
    for (const group of groups) {
      const before = seen.get(group);
      if (before) {
        const twice = before === field ? `twice under ${field}` : `under ${before} and under ${field}`;
        yield ['status-overlap', field, `${group} is ${twice} of ${id}. Keep one of the two.`];
      } else seen.set(group, field);
    }
  if (dependsFor.length > 0 && (immigration === 'none' || immigration === 'depends')) {
    const message = `${id} has depends-for: beside immigration: ${immigration}. Write open or a list there, or take depends-for: out.`;
    yield ['status-overlap', 'depends-for', message];
  }
  if (statusIds.every((group) => notFor.includes(group)))
    yield ['status-nobody', 'not-for', `Nobody sees ${id}: not-for names every group. Take one out.`];
  // Whoever is a citizen has no status to wait for: left out, they would read "not now" with no way to change it.
  if (Array.isArray(immigration) && !seen.has('british-irish')) {
    const message = `${id} says nothing of british-irish. Add it under immigration:, or under not-for: where it is not about them.`;
    yield ['status-citizens', 'immigration', message];
  }
  yield* wrongIfRefused(entitlement, laws);
  if (!right) return;
  const others = (['depends-for', 'not-for', 'if-refused'] as const).filter((field) => entitlement[field]);
  if (immigration !== 'none' || others.length > 0) {
    const message = `${id} is a right, so nobody's status matters. Write immigration: none and nothing more, or take right: out.`;
    yield ['right', 'right', message];
  }
  if (basis === 'info')
    yield ['right', 'right', `${id} has basis info, so it has no verdict anyway. Take right: out.`];
}

function* wrongIfRefused(entitlement: Entitlement, laws: readonly string[] | undefined): Generator<Wrong> {
  const { id, immigration, sources } = entitlement;
  if (!entitlement['if-refused']) return;
  const others = [...(entitlement['depends-for'] ?? []), ...(entitlement['not-for'] ?? [])];
  const had = immigration === 'open' || (Array.isArray(immigration) && immigration.includes('refused'));
  if (!had || others.includes('refused')) {
    const message = `${id} has if-refused:, and somebody refused cannot have it as it is written. Write immigration: open, or take if-refused: out.`;
    yield ['if-refused', 'if-refused', message];
  }
  if (!laws || sources.some((source) => laws.includes(source))) return;
  const help = laws.length > 0 ? ` Laws of sources.yaml are ${listed(laws)}.` : '';
  yield ['if-refused', 'sources', `${id} says that the law can limit it, and cites no law.${help}`];
}
