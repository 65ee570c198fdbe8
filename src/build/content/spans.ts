/** Numbers of rules: written as they are, or as the token of a fact. */
import type { RuleDays, Span, Step } from '../../offer/pack';
import type { Entitlement, OfferFile } from './schema';
import type { Count, RuleInFile, SpanInFile, StepsInFile, VariantInFile } from './schema-mine';
import type { Facts } from './tokens';

export const units = ['years', 'months', 'weeks', 'days'] as const;

/** The number that a token stands for; undefined where there is no such fact, or it is neither a number nor an age. */
export function countOf(count: Count, facts: Facts): number | undefined {
  if (typeof count === 'number') return count;
  const fact = facts.get(count);
  if (fact && 'number' in fact) return fact.number;
  return fact && 'age' in fact ? fact.age : undefined;
}

/** The stretch of time with its numbers. A token that stands for none counts as 0: the check has named it. */
export function spanOf(span: SpanInFile, facts: Facts): Span {
  const made: Span = {};
  for (const unit of units) {
    const count = span[unit];
    if (count !== undefined) made[unit] = countOf(count, facts) ?? 0;
  }
  return made;
}

const stepsOf = (steps: StepsInFile, facts: Facts): Step[] =>
  steps.map(({ after, times }) => ({
    after: spanOf(after, facts),
    ...(times === undefined ? {} : { times: countOf(times, facts) ?? 0 }),
  }));

const repeat = ({ every, steps }: Pick<VariantInFile, 'every' | 'steps'>, facts: Facts): RuleDays =>
  steps
    ? { kind: 'repeat', steps: stepsOf(steps, facts) }
    : { kind: 'repeat', every: spanOf(every ?? {}, facts) };

/** The entitlement whose deadline a token names: `leave-child.deadline`. */
export function deadlineOf(token: string, offer: OfferFile): Entitlement['deadline'] {
  const [id, name] = token.split('.');
  if (name !== 'deadline') return undefined;
  return offer.topics.flatMap(({ entitlements }) => entitlements).find((one) => one.id === id)?.deadline;
}

/** Which day a rule, or one of its rhythms, proposes. The rule must be one that the check finds nothing wrong with. */
export function daysOfRule(
  rule: Pick<RuleInFile, 'kind' | 'every' | 'steps' | 'variants' | 'after' | 'at'>,
  facts: Facts,
  offer: OfferFile,
): RuleDays {
  switch (rule.kind) {
    case 'repeat':
      return repeat(rule, facts);
    case 'variants':
      return repeat(rule.variants?.[0] ?? {}, facts);
    case 'after':
      return { kind: 'after', after: spanOf(rule.after ?? {}, facts) };
    case 'age': {
      const at = rule.at ?? '';
      return { kind: 'age', at: deadlineOf(at, offer) ?? countOf(at, facts) ?? 0 };
    }
    default:
      return { kind: rule.kind };
  }
}
