/** How long it takes to say what the whole offer says for one person, and whether that grows in step with the offer. */
import { check } from '../../src/build/check/check';
import { compile } from '../../src/build/compile/compile';
import { readLocales } from '../../src/build/content/read';
import type { Answers } from '../../src/offer/answers';
import { entitled, type Rule } from '../../src/offer/entitled';
import { promises } from '../../src/offer/promises';
import { median, type Row } from './report';

const today = '2026-11-22';
/** How much slower than this machine the phone is taken to be. */
const times = 6;
/** In µs: one millisecond. */
const target = 1000;
const many = 1000;
const none: Rule = { immigration: 'none' };

/** Somebody who answered all, so that every rule is worked out to its end. */
const person: Answers = {
  born: '2006-02-28',
  status: 'former-relevant',
  place: 'outside',
  home: 'supported',
  doing: 'university',
  child: 'alone',
  immigration: 'refugee',
};

/** µs on the phone for one person and all of `rules`. */
function once(rules: readonly Rule[]): number {
  const start = performance.now();
  for (const rule of rules) entitled(rule, person, today);
  return (performance.now() - start) * 1000 * times;
}

const often = (rules: readonly Rule[]) => median(Array.from({ length: 500 }, () => once(rules)));

/** The very first time, when no code is warm, for its own sake; after that; then the same for a thousand entitlements. Throws where the content has errors. */
export function entitling(locales: string): Row[] {
  const { content } = check(readLocales(locales), today);
  if (!content) throw new Error('The content has errors: run npm run check, and mend what it lists.');
  const rules = promises(compile(content, 'en', today)).map(({ rule }) => rule);
  const thousand = Array.from({ length: many }, (_, index) => rules[index % rules.length] ?? none);
  const first = once(rules);
  often(thousand);
  const all = often(rules);
  const grown = often(thousand);
  return [
    {
      what: `all ${rules.length} entitlements for one person, the first time, in µs`,
      value: first,
      unit: '',
    },
    { what: `all ${rules.length} entitlements for one person, in µs`, value: all, unit: '', target },
    { what: `${many} entitlements for one person, in µs`, value: grown, unit: '' },
    {
      what: 'time for each, with a thousand against today',
      value: grown / many / (all / rules.length),
      unit: '×',
      target: 1.5,
    },
  ];
}
