import type { DateRule, RuleVariant } from '../../offer/pack';
import type { RuleInFile, VariantInFile } from '../content/schema-mine';
import { countOf, daysOfRule, spanOf } from '../content/spans';
import type { Making } from './context';
import { type Found, findWords, promise, refOf } from './lookup';
import { blocks, inlines } from './words';

/** The rules that propose dates, in the order of dates.yaml, every number filled in. */
export const makeRules = (making: Making): DateRule[] =>
  making.content.dates.rules.map((rule) => makeRule(making, rule));

function makeRule(making: Making, rule: RuleInFile): DateRule {
  const {
    id,
    icon,
    topic,
    section,
    list,
    own,
    meeting,
    urgent,
    until,
    entitlement,
    entitlements,
    variants,
    leads = [],
  } = rule;
  const { facts, offer } = making.content;
  const found = findWords(making, 'dates', id);
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
    ...(meeting ? { meeting } : {}),
    ...(urgent ? { urgent } : {}),
    ...(own ? { own } : {}),
    ...(until ? { until: countOf(until, facts) ?? 0 } : {}),
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
