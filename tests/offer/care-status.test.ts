import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CareFacts, type CareStatus, careStatus, careStatuses } from '../../src/offer/care-status';
import { english } from './real-offer';

const today = '2026-11-22';
const at = {
  fifteen: '2011-01-01',
  sixteenToday: '2010-11-22',
  seventeen: '2009-06-01',
  eighteenTomorrow: '2008-11-23',
  eighteenToday: '2008-11-22',
  twenty: '2006-05-04',
  twentyFour: '2002-01-15',
  twentyFiveToday: '2001-11-22',
};
const none = { inCareNow: false, longEnough: false, afterSixteen: false, guardian: false, wentHome: false };

/** From section 14 of the notes, "Who counts", by hand. */
const cases: [who: string, facts: CareFacts, born: string | undefined, status: CareStatus | undefined][] = [
  [
    '17, in care, long enough',
    { ...none, inCareNow: true, longEnough: true, afterSixteen: true },
    at.seventeen,
    'eligible',
  ],
  [
    '16 today, in care, long enough',
    { ...none, inCareNow: true, longEnough: true },
    at.sixteenToday,
    'eligible',
  ],
  [
    'a day before 18, in care',
    { ...none, inCareNow: true, longEnough: true },
    at.eighteenTomorrow,
    'eligible',
  ],
  ['17, left care, long enough', { ...none, longEnough: true, afterSixteen: true }, at.seventeen, 'relevant'],
  [
    '18 today, was in care long enough',
    { ...none, longEnough: true, afterSixteen: true },
    at.eighteenToday,
    'former-relevant',
  ],
  [
    '20, was in care long enough',
    { ...none, longEnough: true, afterSixteen: true },
    at.twenty,
    'former-relevant',
  ],
  [
    '24, was in care long enough',
    { ...none, longEnough: true, afterSixteen: true },
    at.twentyFour,
    'former-relevant',
  ],
  ['17, arrived late, has left', { ...none, afterSixteen: true }, at.seventeen, 'qualifying'],
  ['20, arrived just before 18', { ...none, afterSixteen: true }, at.twenty, 'qualifying'],
  ['20, special guardianship order', { ...none, guardian: true }, at.twenty, 'qualifying'],
  [
    '17, went home by plan',
    { ...none, longEnough: true, afterSixteen: true, wentHome: true },
    at.seventeen,
    'qualifying',
  ],
  ['20, in care long ago alone', { ...none, longEnough: true }, at.twenty, 'other'],
  ['20, none of these', none, at.twenty, 'other'],
  ['15, in care', { ...none, inCareNow: true, longEnough: true }, at.fifteen, 'other'],
  [
    '25 today, was in care long enough',
    { ...none, longEnough: true, afterSixteen: true },
    at.twentyFiveToday,
    'other',
  ],
  // The weeks are still counting.
  ['17, in care for a short time', { ...none, inCareNow: true, afterSixteen: true }, at.seventeen, undefined],
  // Two groups fit.
  [
    '17, long enough, then a guardian',
    { ...none, longEnough: true, afterSixteen: true, guardian: true },
    at.seventeen,
    undefined,
  ],

  // Not everything is known.
  ['nothing known', {}, undefined, undefined],
  ['17, nothing else known', {}, at.seventeen, undefined],
  [
    '17, in care long enough, the rest unknown',
    { inCareNow: true, longEnough: true },
    at.seventeen,
    'eligible',
  ],
  ['no birth date, in care long enough', { inCareNow: true, longEnough: true }, undefined, 'eligible'],
  ['20, went home by plan, the rest unknown', { wentHome: true }, at.twenty, 'qualifying'],
  ['17, went home by plan, perhaps in care again', { wentHome: true }, at.seventeen, undefined],
  [
    '20, in care at 16, the weeks unknown',
    { ...none, afterSixteen: true, longEnough: undefined },
    at.twenty,
    undefined,
  ],
  [
    'no birth date, left, long enough',
    { ...none, longEnough: true, afterSixteen: true },
    undefined,
    undefined,
  ],
  ['no birth date, left, too short', { ...none, afterSixteen: true }, undefined, 'qualifying'],
  [
    '20, whether in care now does not matter',
    { ...none, inCareNow: undefined, longEnough: true, afterSixteen: true },
    at.twenty,
    'former-relevant',
  ],
  [
    'an impossible birth date is none',
    { ...none, longEnough: true, afterSixteen: true },
    '2006-02-30',
    undefined,
  ],
  ['15, nothing else known', {}, at.fifteen, 'other'],
];

describe('which group of the law', () => {
  test.each(cases)('%s', (_who, facts, born, status) => {
    expect(careStatus(facts, born, today)).toBe(status);
  });

  test('one more answer never changes a group that was already decided', () => {
    const known = fc.record({
      inCareNow: fc.boolean(),
      longEnough: fc.boolean(),
      afterSixteen: fc.boolean(),
      guardian: fc.boolean(),
      wentHome: fc.boolean(),
    });
    const left = fc.subarray(['inCareNow', 'longEnough', 'afterSixteen', 'guardian', 'wentHome'] as const);
    fc.assert(
      fc.property(known, left, fc.constantFrom(...Object.values(at)), (facts, out, born) => {
        const partly: CareFacts = { ...facts };
        for (const question of out) delete partly[question];
        const status = careStatus(partly, born, today);
        if (status !== undefined) expect(careStatus(facts, born, today)).toBe(status);
      }),
    );
  });

  test('the groups are the options of the question', () => {
    expect(english.questions.find(({ id }) => id === 'status')?.options).toEqual([...careStatuses]);
  });
});
