/** What is written down when a date was kept, came to nothing, or is changed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goesToCalendar } from '../../../src/mine/dates/calendar-text';
import { editDate, fieldsOf } from '../../../src/mine/dates/date-draft';
import { beforeEnd, dayMeant, endingWith, endOf, messageOf, nextOf } from '../../../src/mine/dates/date-rule';
import { changeDate, settleDate, takeBack } from '../../../src/store/model/date-changes';
import type { MyDate } from '../../../src/store/model/records';
import { packOf } from '../../pages/render';
import * as any from '../../store/model/arbitrary';

const rules = packOf('en').dateRules;
const review = rules.find(({ id }) => id === 'pathway-plan-review');
const visits = rules.find(({ id }) => id === 'adviser-visits');
const date = (more: Partial<MyDate> = {}): MyDate => ({
  id: 'a',
  rule: 'pathway-plan-review',
  variant: 'usual',
  day: '2026-11-20',
  sequence: 0,
  history: [],
  ...more,
});
const draft = { title: '', variant: 'usual', time: '', note: '', openTitle: false };

describe('done', () => {
  test.each(['2027-03-20', '2027-04-09'])('on %s, not on the day it was set for: nobody moved it', (on) => {
    const set = date({ day: '2027-04-01' });
    const next = nextOf(set, review, on);
    const done = settleDate(set, 'done', { on, next: next?.day, anchor: next?.anchor });
    expect(done.history).toEqual([{ day: on, what: 'done' }]);
    expect(done.day).toBe(next?.day);
    expect(settleDate(set, 'done', { on })).toEqual({
      ...set,
      closed: true,
      sequence: 1,
      history: [{ day: on, what: 'done' }],
    });
  });

  test('notes the real day, and never a move', () => {
    fc.assert(
      fc.property(any.date, any.day, fc.option(any.day, { nil: undefined }), (one, on, next) => {
        const done = settleDate(one, 'done', { on, next });
        expect(done.history).toEqual([...one.history, { day: on, what: 'done' }]);
        expect(done.day).toBe(next ?? (one.ask ? on : one.day));
        expect(done.ask).toBeUndefined();
      }),
    );
  });
});

describe('it did not happen, and there is no new day yet', () => {
  const waits = settleDate(date({ time: '14:00', anchor: '2026-05-20' }), 'missed', { ask: '2026-11-29' });

  test('the app asks again on a day that is never called the day of the meeting', () => {
    expect(waits).toMatchObject({
      day: '2026-11-29',
      ask: true,
      history: [{ day: '2026-11-20', what: 'missed' }],
    });
    expect(waits.time).toBeUndefined();
    expect(goesToCalendar(waits)).toBe(false);
    expect(dayMeant(waits)).toBe('2026-11-20');
    expect(dayMeant(date())).toBe('2026-11-20');
    expect(messageOf(waits, review, '2026-11-29')).toBe('message');
    const again = settleDate(waits, 'missed', { ask: '2026-12-06' });
    expect(again).toMatchObject({ day: '2026-12-06', ask: true, history: waits.history });
    expect(settleDate(again, 'missed')).toMatchObject({ closed: true, history: waits.history });
  });

  test('a new day takes its place without a move; a note alone leaves it', () => {
    expect(fieldsOf(review, waits).set).toBe('');
    const set = editDate(waits, review, { ...draft, day: '2026-12-10' });
    expect(set).toMatchObject({ day: '2026-12-10', history: waits.history, sequence: 2 });
    expect([set.ask, goesToCalendar(set)]).toEqual([undefined, true]);
    const noted = editDate(waits, review, { ...draft, day: waits.day, ask: true, note: 'Rang them' });
    expect(noted).toMatchObject({ day: '2026-11-29', ask: true, note: 'Rang them', history: waits.history });
    expect(editDate(waits, review, { ...draft, day: waits.day }).ask).toBeUndefined();
  });

  test('the recurrence goes on from the day it was done, or from its start', () => {
    expect(nextOf(waits, review, '2026-11-25')?.day).toBe('2027-05-25');
    const visit = date({ rule: 'adviser-visits', variant: 'ours', day: '2026-11-24', anchor: '2026-11-10' });
    const missed = settleDate(visit, 'missed', { ask: '2026-12-06', anchor: '2026-11-10' });
    expect(nextOf(missed, visits, '2026-11-25')).toEqual({ day: '2026-12-01', anchor: '2026-11-10' });
  });
});

describe('help that ends at an age', () => {
  const named = (id: string) => rules.find((one) => one.id === id);
  const bus = named('bus-pass');
  const pass = date({ rule: 'bus-pass', day: '2027-04-01' });

  test('nothing is proposed from that birthday on, and what else ends then is named', () => {
    const end = endOf(bus, '2002-05-01');
    expect(end).toBe('2027-05-01');
    expect(nextOf(pass, bus)?.day).toBe('2028-04-01');
    expect(beforeEnd(nextOf(pass, bus), end)).toBeUndefined();
    expect(beforeEnd(nextOf(pass, bus), endOf(bus, '2003-04-01'))).toBeUndefined();
    expect(beforeEnd(nextOf(pass, bus), endOf(bus, '2003-04-02'))?.day).toBe('2028-04-01');
    expect(beforeEnd(nextOf(pass, bus), endOf(bus, undefined))?.day).toBe('2028-04-01');
    for (const id of ['bus-pass', 'health-card', 'university-bursary']) {
      const one = named(id);
      expect(one && endingWith(one, rules)?.id).toBe('ends-at-twenty-five');
    }
  });

  test('what goes on without the council has no end: the dentist, the optician, the TV', () => {
    for (const id of ['dentist', 'optician', 'tv-licence', 'pathway-plan-review'])
      expect(endOf(named(id), '2002-05-01')).toBeUndefined();
    expect(endOf(named('college-bursary'), '2006-05-01')).toBe('2026-05-01');
  });
});

describe('undoing “Done”', () => {
  const done = settleDate(date({ time: '10:00' }), 'done', { on: '2026-11-21', next: '2027-05-21' });

  test('puts back what it changed, and leaves a note that was written since', () => {
    const noted = changeDate(done, { note: 'Bring the book' });
    expect(takeBack(date({ time: '10:00' }), done, noted)).toEqual({
      ...date({ time: '10:00' }),
      note: 'Bring the book',
      sequence: 3,
    });
  });

  test('does nothing where the day was changed since, or the date is gone', () => {
    expect(takeBack(date(), done, changeDate(done, { day: '2027-06-01' }))).toBeUndefined();
    expect(takeBack(date(), done, undefined)).toBeUndefined();
  });

  test('brings back any date as it was, whatever it held, with a newer sequence', () => {
    fc.assert(
      fc.property(any.date, any.day, fc.option(any.day, { nil: undefined }), (one, on, next) => {
        const after = settleDate(one, 'done', { on, next });
        const back = takeBack(one, after, { ...after, changed: 9 });
        expect(JSON.parse(JSON.stringify({ ...back, changed: 0 }))).toEqual(
          JSON.parse(JSON.stringify({ ...one, changed: 0, sequence: after.sequence + 1 })),
        );
      }),
    );
  });
});
