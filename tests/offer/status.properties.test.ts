import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, answerTo } from '../../src/offer/answers';
import { entitled, type Rule } from '../../src/offer/entitled';
import { type StatusId, statusIds } from '../../src/offer/pack';
import { promises } from '../../src/offer/promises';
import { reasons } from '../../src/offer/reasons';
import { standing } from '../../src/offer/standing';
import { anyAnswers } from './any-answers';
import { english, today } from './real-offer';

/** Any way in which statuses can be told apart, as the check lets it stand: each group in one place at most. */
const statusRule = fc
  .record({
    places: fc.array(fc.constantFrom('yes', 'depends', 'not-for', 'no'), {
      minLength: statusIds.length,
      maxLength: statusIds.length,
    }),
    kind: fc.constantFrom('list', 'open', 'none', 'depends'),
    limited: fc.boolean(),
  })
  .map(({ places, kind, limited }): Rule => {
    const at = (place: string) => statusIds.filter((_, index) => places[index] === place);
    const notFor = at('not-for').slice(1);
    const rest = notFor.length > 0 ? { notFor } : {};
    if (kind === 'none' || kind === 'depends') return { immigration: kind, ...rest };
    const immigration = kind === 'open' || at('yes').length === 0 ? 'open' : at('yes');
    return {
      immigration,
      ...rest,
      ...(at('depends').length > 0 ? { dependsFor: at('depends') } : {}),
      ...(limited && immigration === 'open' && !places[5]?.match(/depends|not-for/)
        ? { ifRefused: 'human-rights' as const }
        : {}),
    };
  });
const anyStatus = fc.constantFrom<StatusId[]>(...statusIds);
const withStatus = (answers: Answers, immigration: string): Answers => ({ ...answers, immigration });
const all = promises(english);

describe('whatever the rule', () => {
  test('a status that is told is answered as it stands, whatever else was asked', () => {
    fc.assert(
      fc.property(statusRule, anyStatus, fc.boolean(), (rule, status, adult) => {
        const born = adult ? '2000-01-01' : '2012-01-01';
        const kinds = { yes: 'yes', depends: 'ask', no: 'not-now' } as const;
        const found = standing(rule, status, adult);
        const kind = found === 'looked-at' || found === 'not-for' ? found : kinds[found];
        expect(entitled(rule, { born, immigration: status }, today).kind).toBe(kind);
      }),
    );
  });

  test('a status that is not told waits only where two statuses come to different things', () => {
    fc.assert(
      fc.property(statusRule, (rule) => {
        const born = '2000-01-01';
        const shown = statusIds.filter((id) => standing(rule, id, true) !== 'not-for');
        const kinds = new Set(shown.map((immigration) => entitled(rule, { born, immigration }, today).kind));
        const untold = entitled(rule, { born }, today);
        if (kinds.size > 1) expect(untold).toEqual({ kind: 'maybe', on: ['immigration'] });
        else expect(untold.kind).toBe([...kinds][0]);
      }),
    );
  });

  test('with none or open alone no answer on immigration changes anything', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Rule[]>(
          { immigration: 'none' },
          { immigration: 'open' },
          { immigration: 'open', until: 21 },
        ),
        anyAnswers,
        anyStatus,
        (rule, answers, status) => {
          expect(entitled(rule, withStatus(answers, status), today)).toEqual(
            entitled(rule, withStatus(answers, 'rather-not'), today),
          );
        },
      ),
    );
  });
});

describe('the offer, whatever is answered', () => {
  test('what is not for British and Irish people is not shown to them, and nothing else depends on their status', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { rule, section } of all) {
          const person = withStatus(answers, 'british-irish');
          const verdict = entitled(rule, person, today);
          expect(verdict.kind === 'not-for', section.id).toBe(
            rule.notFor?.includes('british-irish') ?? false,
          );
          expect(reasons(verdict, rule, person), section.id).not.toContain('status');
          expect(['ask', 'looked-at'], section.id).not.toContain(verdict.kind);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('somebody refused hears no because of their status only from a list, and then what they have instead', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { rule, section } of all) {
          const verdict = entitled(rule, withStatus(answers, 'refused'), today);
          if (verdict.kind !== 'not-now' || !verdict.why.some(({ kind }) => kind === 'status')) continue;
          expect(rule.ifRefused, section.id).toBeUndefined();
          expect(Array.isArray(rule.immigration), section.id).toBe(true);
          expect(section.immigration?.length, section.id).toBeGreaterThan(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('help that the law can limit is yes to every child and to whoever waits, and looked at with an adult refused', () => {
    const limited = all.filter(({ rule }) => rule.ifRefused);
    expect(limited.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { rule, section } of limited) {
          const waiting = entitled(rule, withStatus(answers, 'waiting'), today);
          const refused = entitled(rule, withStatus(answers, 'refused'), today);
          const child = { ...answers, born: '2010-01-01' };
          expect(entitled(rule, withStatus(child, 'refused'), today), section.id).toEqual(
            entitled(rule, withStatus(child, 'waiting'), today),
          );
          if (answerTo(answers, 'born') === undefined) continue;
          const adult = answers.born && answers.born <= '2008-11-22';
          const had = waiting.kind === 'yes' || waiting.kind === 'until';
          expect(refused.kind, section.id).toBe(had && adult ? 'looked-at' : waiting.kind);
        }
      }),
      { numRuns: 50 },
    );
  });
});
