import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, answerTo, notAnswers } from '../../src/offer/answers';
import { birthday, compare } from '../../src/offer/days';
import { entitled, type Obstacle, type Rule, type Verdict } from '../../src/offer/entitled';
import { statusIds } from '../../src/offer/pack';
import { type Promised, promises } from '../../src/offer/promises';
import { type Standing, standing } from '../../src/offer/standing';
import { english, packs, today } from './real-offer';
import { cases } from './worked-cases';

const promised = promises(english);
const ruleOf = (id: string): Rule => {
  const found = promised.find(({ section }) => section.id === id);
  if (!found) throw new Error(`The offer promises no ${id}: mend tests/offer/worked-cases.ts.`);
  return found.rule;
};

const either = (ids: string[]) => ids.join(', ').replace(/, ([^,]+)$/, ' or $1');
const inWords = (obstacle: Obstacle) =>
  obstacle.kind === 'ended'
    ? `ended at ${obstacle.age} on ${obstacle.date}`
    : `${obstacle.kind === 'status' ? 'immigration' : obstacle.question} must be ${either(obstacle.needs)}`;

/** A verdict as the worked cases write it. */
function said(verdict: Verdict): string {
  if (verdict.kind === 'not-now') return `not now: ${verdict.why.map(inWords).join('; ')}`;
  if (verdict.kind === 'maybe') return `maybe: ${verdict.on.join(', ')}`;
  if (verdict.kind === 'looked-at') return 'looked at';
  if (verdict.kind === 'not-for') return 'not for';
  return 'date' in verdict ? `${verdict.kind} ${verdict.date}` : verdict.kind;
}

describe('worked cases', () => {
  test('there are at least sixty persons, and every promise is among their cases', () => {
    expect(new Set(cases.map(([, person]) => JSON.stringify(person))).size).toBeGreaterThanOrEqual(60);
    const worked = new Set(cases.flatMap(([ids]) => ids.split(' ')));
    expect([...worked].sort()).toEqual(promised.map(({ section }) => section.id).sort());
  });

  test.each(cases)('%s: %j: %s', (ids, person, expected) => {
    for (const id of ids.split(' '))
      expect(`${id} ${said(entitled(ruleOf(id), person, today))}`).toBe(`${id} ${expected}`);
  });

  test('a rule that names groups is for those groups, and asks of some', () => {
    const rule: Rule = { immigration: ['settled', 'refugee'], dependsFor: ['eu'], notFor: ['british-irish'] };
    const verdict = (immigration: string) => said(entitled(rule, { immigration }, today));
    expect(verdict('british-irish')).toBe('not for');
    expect(verdict('refugee')).toBe('yes');
    expect(verdict('eu')).toBe('ask');
    expect(verdict('waiting')).toBe('not now: immigration must be settled or refugee');
    expect(verdict('not-sure')).toBe('maybe: immigration');
  });

  test('a date that the calendar does not have, or a status that is no group, counts as no answer', () => {
    const answers = { born: '2005-02-29', immigration: 'martian' };
    expect(said(entitled({ until: 21, immigration: 'depends' }, answers, today))).toBe(
      'maybe: born, immigration',
    );
  });
});

const days = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const born = fc.oneof(days('1998-01-01', '2014-12-31'), fc.constantFrom('2004-02-29', '2008-02-29'));
const now = days('2020-01-01', '2040-12-31');
const given = (id: string, options: string[]) => (id === 'born' ? born : fc.constantFrom(...options));
const full: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(english.questions.map(({ id, options }) => [id, given(id, options)])),
);
const partly: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    english.questions.map(({ id, options }) => [
      id,
      fc.oneof(given(id, options), fc.constantFrom(...notAnswers)),
    ]),
  ),
  { requiredKeys: [] },
);
const one = fc.constantFrom(...promised);
const decidedBy = (obstacle: Obstacle) =>
  obstacle.kind === 'answer' ? obstacle.question : obstacle.kind === 'status' ? 'immigration' : 'born';
const isYes = ({ kind }: Verdict) => kind === 'yes' || kind === 'until';
const known = (answers: Answers) =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => answerTo(answers, id) !== undefined));

describe('whatever is answered', () => {
  test('one more answer never takes a yes back, nor a no', () => {
    fc.assert(
      fc.property(one, partly, full, now, ({ rule }, some, all, day) => {
        const before = entitled(rule, some, day);
        const after = entitled(rule, { ...all, ...known(some) }, day);
        // What is about somebody else is not taken from anybody: it is shown no more.
        if (isYes(before) && after.kind !== 'not-for') expect(after).toEqual(before);
        if (before.kind === 'not-now') expect(['not-now', 'not-for']).toContain(after.kind);
        expect(after.kind).not.toBe('maybe');
      }),
      { numRuns: 2000 },
    );
  });

  test('what is not answered never gives a no, and a maybe names only what is not answered', () => {
    fc.assert(
      fc.property(one, partly, now, ({ rule }, answers, day) => {
        const verdict = entitled(rule, answers, day);
        if (verdict.kind === 'not-now')
          for (const obstacle of verdict.why) expect(answerTo(answers, decidedBy(obstacle))).toBeDefined();
        if (verdict.kind === 'maybe') {
          expect(verdict.on.length).toBeGreaterThan(0);
          for (const id of verdict.on) expect(answerTo(answers, id)).toBeUndefined();
        }
      }),
      { numRuns: 2000 },
    );
    for (const { rule } of promised)
      for (const none of [undefined, ...notAnswers]) {
        const answers = Object.fromEntries(
          english.questions.flatMap(({ id }) => (none === undefined ? [] : [[id, none]])),
        );
        // Ask: where it turns on more than the status, whatever the status is.
        const open = rule.immigration === 'depends' ? ['yes', 'maybe', 'ask'] : ['yes', 'maybe'];
        expect(open).toContain(entitled(rule, answers, today).kind);
      }
  });

  test('as days pass, what is dated begins, then holds, then has ended', () => {
    // A yes can become something to look at together, on the birthday that the law names; never the other way.
    const rank = { from: 0, ask: 1, yes: 1, until: 1, 'looked-at': 2, 'not-now': 3, maybe: 4, 'not-for': 5 };
    fc.assert(
      fc.property(one, full, now, now, ({ rule }, answers, a, b) => {
        const [first, second] = compare(a, b) < 0 ? [a, b] : [b, a];
        const early = entitled(rule, answers, first);
        const late = entitled(rule, answers, second);
        expect(rank[late.kind]).toBeGreaterThanOrEqual(rank[early.kind]);
        if (early.kind === 'until' && late.kind === 'until') expect(late.date).toBe(early.date);
        if (early.kind === 'from') expect(compare(early.date, first)).toBeGreaterThan(0);
        if (early.kind === 'from') expect(entitled(rule, answers, early.date).kind).not.toBe('from');
        if (early.kind === 'until') expect(entitled(rule, answers, early.date).kind).toBe('not-now');
      }),
      { numRuns: 2000 },
    );
  });
});

/** Answers that meet every condition of a rule, for somebody as young as it allows. */
function fitting(rule: Rule): Answers {
  const { from, until, earlier, when = {} } = rule;
  const age = from ?? (until ?? 18) - 1;
  const chosen = Object.entries({ ...earlier?.unless, ...when }).map(([question, needs]) => [
    question,
    needs[0] ?? '',
  ]);
  const like = (wanted: Standing) => statusIds.find((id) => standing(rule, id, true) === wanted);
  const immigration = like('yes') ?? like('depends') ?? '';
  return { ...Object.fromEntries(chosen), immigration, born: birthday(today, -age) };
}

test.each(promised.map((item): [string, Promised] => [item.section.id, item]))(
  '%s can be had by somebody',
  (_id, { rule }) => {
    const { kind } = entitled(rule, fitting(rule), today);
    // What depends for every group that it is about can be asked for.
    expect(['yes', 'until', ...(rule.immigration === 'depends' ? ['ask'] : [])]).toContain(kind);
  },
);

test.each([
  ['2008-02-29', 18, '2026-03-01'],
  ['2008-02-29', 20, '2028-02-29'],
  ['2004-02-29', 21, '2025-03-01'],
])('born on %s: what ends at %i ends on %s', (day, until, date) => {
  const verdict = (on: string) => entitled({ until, immigration: 'none' }, { born: day }, on);
  const before = `${date.slice(0, 4)}-02-28`;
  expect(verdict(before)).toEqual({ kind: 'until', date });
  expect(verdict(date)).toEqual({ kind: 'not-now', why: [{ kind: 'ended', date, age: until }] });
});

test('every question and every answer that a rule names has words in every language', () => {
  for (const { language, ui, questions } of packs) {
    const wordAt = (path: string): unknown =>
      path.split('.').reduce<unknown>((tree, key) => (tree as Record<string, unknown>)?.[key], ui);
    for (const { id, options } of questions)
      for (const key of ['title', 'why', ...options.map((option) => `options.${option}`)])
        expect(wordAt(`me.questions.${id}.${key}`), `${language.code} ${id} ${key}`).toMatch(/\S/);
    for (const key of ['notSure', 'ratherNot']) expect(wordAt(`me.${key}`)).toMatch(/\S/);
  }
});
