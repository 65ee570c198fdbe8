import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changeDate, proposeNext, settleDate } from '../../../src/store/model/date-changes';
import type { MyDate } from '../../../src/store/model/records';
import {
  addDays,
  addMonths,
  addSpan,
  datesOf,
  daysBetween,
  leadDays,
  nextAfter,
  propose,
} from '../../../src/store/model/recurrence';
import { day } from './arbitrary';

const sixMonths = [{ after: { months: 6 } }];
const first = (recurrence: Parameters<typeof datesOf>[1], anchor: string, count: number) => {
  const dates = datesOf(anchor, recurrence);
  return Array.from({ length: count }, () => dates.next().value);
};

describe('months', () => {
  test.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2025-08-31', 12, '2026-08-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-01-01', -1, '2025-12-01'],
    ['2099-12-31', 2, '2100-02-28'],
  ])('%s and %i months is %s', (anchor, count, wanted) => {
    expect(addMonths(anchor, count)).toBe(wanted);
  });

  it('comes back to the 31st after a short month', () => {
    expect(first(sixMonths, '2025-08-31', 5)).toEqual([
      '2026-02-28',
      '2026-08-31',
      '2027-02-28',
      '2027-08-31',
      '2028-02-29',
    ]);
  });

  it('every six months n times is 6n months from the anchor', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (anchor, n) => {
        expect(first(sixMonths, anchor, n).at(-1)).toBe(addMonths(anchor, 6 * n));
        expect(addSpan(anchor, { months: 6 }, n)).toBe(addMonths(anchor, 6 * n));
      }),
    );
  });

  it('is in the month asked for, on the same day or the last one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (anchor, count) => {
        const got = addMonths(anchor, count);
        const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(month(got) - month(anchor)).toBe(count);
        if (got.slice(8) !== anchor.slice(8)) expect(addDays(got, 1).slice(8)).toBe('01');
      }),
    );
  });
});

describe('days', () => {
  it('goes through both clock changes and leap days', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  it('counts back what it added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  test.each(['2025-02-29', '2025-13-01', '25-01-01', '', '2025-1-1'])(
    '%j is refused with a sentence',
    (none) => {
      expect(() => addDays(none, 1)).toThrow(/is not a day of the calendar/);
      expect(() => addMonths(none, 1)).toThrow(RangeError);
      expect(() => nextAfter('2025-01-01', sixMonths, none)).toThrow(RangeError);
    },
  );
});

describe('recurrences', () => {
  const span = fc.oneof(
    fc.record({ months: fc.integer({ min: 1, max: 24 }) }),
    fc.record({ weeks: fc.integer({ min: 1, max: 8 }) }),
    fc.record({ days: fc.integer({ min: 1, max: 90 }) }),
    fc.record({ years: fc.integer({ min: 1, max: 3 }), days: fc.integer({ min: 0, max: 9 }) }),
  );

  it('next is always later, and nothing of the recurrence lies between', () => {
    fc.assert(
      fc.property(day, span, fc.integer({ min: 0, max: 3000 }), (anchor, after, wait) => {
        const recurrence = [{ after }];
        const today = addDays(anchor, wait);
        const next = nextAfter(anchor, recurrence, today) ?? '';
        expect(next > today).toBe(true);
        for (const one of datesOf(anchor, recurrence)) {
          if (one >= next) break;
          expect(one <= today).toBe(true);
        }
      }),
    );
  });

  it('the dates of a recurrence only go forward', () => {
    const step = fc.record({ after: span, times: fc.integer({ min: 0, max: 5 }) });
    fc.assert(
      fc.property(day, fc.array(step, { maxLength: 4 }), (anchor, recurrence) => {
        const dates = [anchor, ...datesOf(anchor, recurrence)];
        expect(dates).toEqual([...new Set(dates)].sort());
        expect(dates.length).toBe(1 + recurrence.reduce((sum, { times }) => sum + times, 0));
      }),
    );
  });

  it('changes step: one week, weekly for four, then every four weeks', () => {
    const visits = [
      { after: { weeks: 1 }, times: 1 },
      { after: { weeks: 1 }, times: 4 },
      { after: { weeks: 4 } },
    ];
    const dates = first(visits, '2026-09-28', 7).map((one) => daysBetween('2026-09-28', String(one)) / 7);
    expect(dates).toEqual([1, 2, 3, 4, 5, 9, 13]);
  });

  it('counts months from the first review, where that came after days', () => {
    const arranged = [{ after: { days: 28 }, times: 1 }, { after: { months: 3 } }];
    expect(first(arranged, '2026-01-03', 4)).toEqual([
      '2026-01-31',
      '2026-04-30',
      '2026-07-31',
      '2026-10-31',
    ]);
  });

  it('ends where its last step ends', () => {
    const twice = [{ after: { months: 1 }, times: 2 }];
    expect(nextAfter('2026-01-31', twice, '2026-02-28')).toBe('2026-03-31');
    expect(nextAfter('2026-01-31', twice, '2026-03-31')).toBeUndefined();
    expect(nextAfter('2026-01-31', [])).toBeUndefined();
  });

  test.each([{}, { days: 0 }, { months: -1 }, { months: 1, days: -40 }])(
    '%j does not go forward',
    (after) => {
      expect(() => nextAfter('2026-01-31', [{ after }])).toThrow(/forward/);
    },
  );
});

describe('rules', () => {
  it('propose their day', () => {
    expect(propose({ kind: 'repeat', every: { months: 6 } }, '2025-08-31')).toBe('2026-02-28');
    expect(propose({ kind: 'repeat', every: { months: 6 } }, '2025-08-31', '2026-02-28')).toBe('2026-08-31');
    expect(propose({ kind: 'yearly' }, '2024-02-29')).toBe('2025-02-28');
    expect(propose({ kind: 'after', after: { months: 12 } }, '2026-05-31')).toBe('2027-05-31');
    expect(propose({ kind: 'age', at: 18 }, '2008-02-29')).toBe('2026-03-01');
    expect(propose({ kind: 'age', at: { years: 17, months: 6 } }, '2008-05-04')).toBe('2025-11-04');
    expect(propose({ kind: 'expiry' }, '2027-01-01')).toBe('2027-01-01');
    expect(
      propose({ kind: 'repeat', steps: [{ after: { days: 1 }, times: 1 }] }, '2027-01-01', '2027-01-02'),
    ).toBeUndefined();
  });

  it('remind before the day, earliest first', () => {
    expect(leadDays('2027-08-31', [{ months: 1 }, { months: 6 }, { days: 1 }])).toEqual([
      '2027-02-28',
      '2027-07-31',
      '2027-08-30',
    ]);
  });
});

describe('what happens to a date', () => {
  const review: MyDate = { id: 'review', day: '2025-08-31', time: '10:00', sequence: 0, history: [] };

  it('done twice from 31 August comes back to 31 August', () => {
    let date = review;
    for (let turn = 0; turn < 2; turn++) {
      const next = proposeNext(date, sixMonths);
      date = settleDate(date, 'done', { next: next?.day, anchor: next?.anchor });
    }
    expect(date).toEqual({
      id: 'review',
      day: '2026-08-31',
      sequence: 2,
      anchor: '2025-08-31',
      history: [
        { day: '2025-08-31', what: 'done' },
        { day: '2026-02-28', what: 'done' },
      ],
    });
  });

  it('counts from the day it really happened', () => {
    expect(proposeNext(review, sixMonths, '2025-09-15')?.day).toBe('2026-03-15');
  });

  it('closes where nothing follows', () => {
    expect(settleDate(review, 'missed')).toMatchObject({
      closed: true,
      sequence: 1,
      history: [{ what: 'missed' }],
    });
  });

  it('a move is noted and the sequence grows; what no calendar shows does not make it grow', () => {
    const moved = changeDate({ ...review, anchor: '2025-08-30' }, { day: '2025-09-02' });
    expect(moved).toEqual({
      ...review,
      day: '2025-09-02',
      sequence: 1,
      history: [{ day: '2025-08-31', what: 'moved' }],
    });
    expect(changeDate(review, { changed: 5, item: 'x' }).sequence).toBe(0);
    expect(changeDate(review, { title: 'Mine' }).sequence).toBe(1);
  });
});
