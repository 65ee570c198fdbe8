import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changes } from '../../../src/mine/answers/eligibility-diff';
import type { Answers } from '../../../src/offer/answers';
import { entitled, type Rule } from '../../../src/offer/entitled';
import { type Promised, promises } from '../../../src/offer/promises';
import { anyAnswers } from '../../offer/any-answers';
import { english, today } from '../../offer/real-offer';

const promised = (id: string, rule: Rule): Promised => ({
  topic: 'made-up',
  section: { id, title: id, body: [] },
  rule,
});

const list = [
  promised('always', { immigration: 'none' }),
  promised('gym', { until: 21, immigration: 'depends' }),
  promised('later', { from: 21, immigration: 'none' }),
  promised('student', { when: { doing: ['university'] }, immigration: 'none' }),
  promised('lawyer', { immigration: ['refugee', 'limited', 'waiting'], notFor: ['british-irish'] }),
  promised('tenant', { until: 25, when: { home: ['council'] }, immigration: 'none' }),
];

/** The news as `id: kind → kind`, then how many are only narrower. */
function told(before: Answers, now: Answers, day = '2026-11-22') {
  const { news, narrower } = changes(list, before, now, day);
  return [...news.map((one) => `${one.promised.section.id}: ${one.before.kind} → ${one.now.kind}`), narrower];
}

describe('what an answer changed', () => {
  test('the first answer: what is now sure is news, what still waits for more is narrower', () => {
    expect(told({}, { born: '2008-05-04' })).toEqual(['later: maybe → from', 2]);
  });

  test('an answer that settles two things, one each way', () => {
    const born = { born: '2008-05-04' };
    expect(told(born, { ...born, home: 'council' })).toEqual(['tenant: maybe → until', 0]);
    expect(told(born, { ...born, home: 'private' })).toEqual(['tenant: maybe → not-now', 0]);
    expect(told(born, { ...born, immigration: 'limited' })).toEqual([
      'gym: maybe → ask',
      'lawyer: maybe → yes',
      0,
    ]);
  });

  test('what turns out not to be about the person is no news, and comes back with another answer', () => {
    const waiting = { immigration: 'waiting' };
    const british = { immigration: 'british-irish' };
    expect(told(waiting, british)).toEqual([0]);
    expect(told(british, waiting)).toEqual(['lawyer: not-for → yes', 0]);
  });

  test('another date of birth is news where only the day is another', () => {
    expect(told({ born: '2008-05-04' }, { born: '2008-05-05' })).toEqual(['later: from → from', 0]);
  });

  test('taking an answer back brings its maybes back', () => {
    expect(told({ doing: 'university' }, {})).toEqual(['student: yes → maybe', 0]);
  });

  test('“not sure” in place of nothing, the same answer, and what no rule asks about change nothing', () => {
    expect(told({}, { doing: 'not-sure', home: 'rather-not' })).toEqual([0]);
    expect(told({ doing: 'job' }, { doing: 'job' })).toEqual([0]);
    expect(told({}, { place: 'inside' })).toEqual([0]);
  });
});

test('for any two sets of answers: each change is told once, and no maybe to maybe is news', () => {
  const all = promises(english);
  fc.assert(
    fc.property(anyAnswers, anyAnswers, (before, now) => {
      const { news, narrower } = changes(all, before, now, today);
      const differ = all.filter(({ rule }) => {
        const after = entitled(rule, now, today);
        return (
          after.kind !== 'not-for' && JSON.stringify(entitled(rule, before, today)) !== JSON.stringify(after)
        );
      });
      expect(news.length + narrower).toBe(differ.length);
      expect(news.filter((one) => one.before.kind === 'maybe' && one.now.kind === 'maybe')).toEqual([]);
    }),
  );
});
