import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDate, fieldsOf, newDate, withVariant } from '../../../src/mine/dates/date-draft';
import {
  alarmsOf,
  askedOf,
  asksNext,
  isMeeting,
  keptAnchor,
  leadsOf,
  messageOf,
  nextOf,
  proposalOf,
} from '../../../src/mine/dates/date-rule';
import type { DateRule, RuleDays } from '../../../src/offer/pack';
import type { MyDate } from '../../../src/store/model/records';
import { packOf } from '../../pages/render';

const today = '2026-11-22';
const half = { kind: 'repeat', every: { months: 6 } } as const;
const beats = {
  kind: 'repeat',
  steps: [{ after: { weeks: 1 }, times: 1 }, { after: { weeks: 1 }, times: 4 }, { after: { weeks: 4 } }],
} as const;
const rule = (days: unknown, more: Partial<DateRule> = {}): DateRule => ({
  id: 'a-rule',
  title: 'A rule',
  neutral: 'Meeting',
  icon: 'clock',
  topic: 'a-topic',
  body: [],
  missed: [],
  leads: [{ weeks: 2 }],
  days: days as RuleDays,
  ...more,
});
const date = (more: Partial<MyDate> = {}): MyDate => ({
  id: 'a',
  day: '2026-11-30',
  sequence: 0,
  history: [],
  ...more,
});

describe('what a rule proposes', () => {
  test('from the last time: the next one, though it has passed', () => {
    const review = rule(half, { from: 'last' });
    expect(proposalOf(review, undefined, '2026-08-31', today)).toEqual({
      day: '2027-02-28',
      anchor: '2026-08-31',
    });
    expect(proposalOf(review, undefined, '2026-01-10', today)?.day).toBe('2026-07-10');
  });

  test('from the start: the next one that is still to come, today too', () => {
    const visits = rule(beats, { from: 'start' });
    expect(proposalOf(visits, undefined, '2026-11-20', today)?.day).toBe('2026-11-27');
    expect(proposalOf(visits, undefined, '2026-11-15', today)?.day).toBe(today);
    expect(proposalOf(visits, undefined, '2026-07-06', today)?.day).toBe('2026-11-30');
    expect(proposalOf(visits, undefined, '2027-01-01', today)?.day).toBe('2027-01-08');
  });

  test('from a birthday, a start that comes once, and the day itself', () => {
    expect(proposalOf(rule({ kind: 'age', at: 21 }), undefined, '2008-02-29', today)).toEqual({
      day: '2029-03-01',
    });
    expect(
      proposalOf(rule({ kind: 'after', after: { months: 12 } }), undefined, '2026-02-01', today),
    ).toEqual({ day: '2027-02-01' });
    expect(proposalOf(rule({ kind: 'expiry' }), undefined, '2028-01-01', today)).toEqual({
      day: '2028-01-01',
    });
  });

  test('asks for the day that each kind needs', () => {
    expect(askedOf(rule({ kind: 'age', at: 18 }))).toBe('born');
    expect(askedOf(rule({ kind: 'once' }))).toBe('day');
    expect(askedOf(rule({ kind: 'yearly' }))).toBe('last');
    const two = rule(half, {
      variants: [
        { id: 'usual', words: [], from: 'last', days: half },
        { id: 'first', words: [], from: 'start', days: { kind: 'repeat', steps: [...beats.steps] } },
      ],
    });
    expect([askedOf(two), askedOf(two, 'first'), askedOf(two, 'gone')]).toEqual(['last', 'start', 'last']);
  });
});

describe('what comes after', () => {
  test('a single beat counts from the day it was done, and from the anchor where it was on time', () => {
    const review = rule(half, { from: 'last' });
    const winter = date({ day: '2027-02-28', anchor: '2026-08-31' });
    expect(nextOf(winter, review)).toEqual({ day: '2027-08-31', anchor: '2026-08-31' });
    expect(nextOf(winter, review, '2027-03-10')).toEqual({ day: '2027-09-10', anchor: '2027-03-10' });
  });

  test('several beats go on from their start, early or late', () => {
    const visits = rule(beats, { from: 'start' });
    const second = date({ day: '2026-11-16', anchor: '2026-11-02' });
    expect(nextOf(second, visits, '2026-11-15')?.day).toBe('2026-11-23');
    expect(nextOf(second, visits, '2026-11-24')?.day).toBe('2026-11-30');
    expect(nextOf(second, visits)).toEqual({ day: '2026-11-23', anchor: '2026-11-02' });
    expect(keptAnchor(second, visits)).toBe('2026-11-02');
    expect(keptAnchor(second, rule(half))).toBeUndefined();
  });

  test('nothing follows what comes once, and what has no rule', () => {
    expect(nextOf(date(), rule({ kind: 'expiry' }))).toBeUndefined();
    expect(nextOf(date(), undefined)).toBeUndefined();
  });
});

describe('another recurrence for a date that is there', () => {
  const two = rule(half, {
    from: 'last',
    variants: [
      { id: 'usual', words: [], from: 'last', days: half },
      { id: 'arranged', words: [], from: 'start', days: { kind: 'repeat', steps: [...beats.steps] } },
    ],
  });
  const was = date({ rule: 'a-rule', variant: 'usual', anchor: '2026-05-31', note: 'Bring it' });

  test('asks its own question and proposes anew; the recurrence of before brings its day back', () => {
    const open = fieldsOf(two, was);
    const other = withVariant({ ...open, given: '2026-05-30' }, 'arranged', two, was);
    expect(other).toMatchObject({ variant: 'arranged', note: 'Bring it' });
    expect([other.set, other.given]).toEqual([undefined, undefined]);
    expect(withVariant(other, 'usual', two, was)).toMatchObject({ set: was.day });
    const chosen = withVariant({ ...open, set: '2026-12-24' }, 'arranged', two, was);
    expect(chosen.set).toBe('2026-12-24');
    const first = { ...fieldsOf(two), given: '2026-05-30' };
    expect(withVariant(first, 'usual', two).given).toBe('2026-05-30');
  });

  test('counts from what was asked, never from the anchor of the recurrence before', () => {
    const fields = { title: '', time: '', note: '', openTitle: false };
    const started = editDate(was, two, {
      ...fields,
      variant: 'arranged',
      day: '2026-12-07',
      anchor: '2026-11-30',
    });
    expect(started).toMatchObject({ variant: 'arranged', day: '2026-12-07', anchor: '2026-11-30' });
    expect(nextOf(started, two)?.day).toBe('2026-12-14');
    const back = editDate(started, two, {
      ...fields,
      variant: 'usual',
      day: '2027-04-01',
      anchor: '2026-10-01',
    });
    expect(nextOf(back, two)).toEqual({ day: '2027-10-01', anchor: '2026-10-01' });
    const alone = editDate(started, two, { ...fields, variant: 'usual', day: started.day });
    expect(nextOf(alone, two)?.day).toBe('2027-06-07');
    const same = editDate(was, two, { ...fields, variant: 'usual', day: was.day });
    expect(same.anchor).toBe('2026-05-31');
  });
});

describe('the row of a date', () => {
  const draft = { title: ' Dentist ', day: today, time: '', note: '  ', openTitle: false };
  test('is as small as can be, and keeps the name last seen of its rule', () => {
    expect(newDate('n', undefined, draft)).toEqual({
      id: 'n',
      title: 'Dentist',
      day: today,
      sequence: 0,
      history: [],
    });
    const made = newDate('n', rule(half), { ...draft, time: '09:30', openTitle: true, anchor: '2026-05-22' });
    expect(made).toMatchObject({ rule: 'a-rule', title: 'A rule', time: '09:30', anchor: '2026-05-22' });
  });

  test('a change is heard of by the calendar; another day is noted; a finished date is planned again', () => {
    const was = date({ title: 'Dentist', closed: true, note: 'Bring a card' });
    const now = editDate(was, undefined, { ...draft, note: 'Bring a card' });
    expect(now).toMatchObject({ day: today, sequence: 1, history: [{ day: '2026-11-30', what: 'moved' }] });
    expect(now.closed).toBeUndefined();
    const visits = rule(beats, { from: 'start' });
    const moved = editDate(date({ anchor: '2026-11-02' }), visits, { ...draft, variant: 'ours' });
    expect(moved.anchor).toBe('2026-11-02');
  });
});

test('the calendar rings at each lead, and on the day or an hour before', () => {
  expect(alarmsOf({ day: '2027-03-31' }, [{ months: 1 }, { days: 1 }, { days: 1 }])).toEqual([
    { days: 31, at: '09:00' },
    { days: 1, at: '09:00' },
    { days: 0, at: '09:00' },
  ]);
  expect(alarmsOf({ day: '2027-03-31', time: '14:00' }, leadsOf(undefined))).toEqual([
    { days: 1, at: '09:00' },
    { minutes: 60 },
  ]);
});

test('every rule and recurrence of the real content proposes a day that can be, whatever day is given', () => {
  const rules = packOf('en').dateRules;
  expect(rules.length).toBeGreaterThan(20);
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((one) => one.toISOString().slice(0, 10));
  for (const one of rules)
    for (const variant of one.variants?.map(({ id }) => id) ?? [undefined])
      fc.assert(
        fc.property(day, (given) => {
          const found = proposalOf(one, variant, given, today);
          if (!found) throw new Error(`${one.id} proposes nothing for ${given}.`);
          expect(found.day >= given).toBe(true);
          const next = nextOf(date({ ...found, ...(variant ? { variant } : {}) }), one);
          if (next) expect(next.day > found.day).toBe(true);
          alarmsOf(found, leadsOf(one));
        }),
        { numRuns: 20 },
      );
});

test('the rules that need a lawyer are urgent, and remind before their day', () => {
  const urgent = packOf('en').dateRules.filter((one) => one.urgent);
  expect(urgent.map(({ id }) => id)).toEqual([
    'leave-ends',
    'child-leave-ends',
    'home-office-appointment',
    'appeal-last-day',
  ]);
  for (const one of urgent) expect(one.leads.length).toBeGreaterThan(1);
});

describe('a meeting can fail to happen, a paper can only not come', () => {
  const rules = packOf('en').dateRules;
  const real = (id: string) => rules.find((one) => one.id === id);

  test('meetings are those that dates.yaml says are', () => {
    const meetings = rules.filter(isMeeting).map(({ id }) => id);
    expect(meetings).toEqual(
      expect.arrayContaining(['pathway-plan-review', 'dentist', 'independent-visitor']),
    );
    for (const paper of [
      'bus-pass',
      'health-card',
      'tv-licence',
      'college-bursary',
      'university-bursary',
      'ucas',
    ])
      expect(meetings).not.toContain(paper);
    expect(isMeeting(undefined)).toBe(true);
    for (const one of rules)
      if (['expiry', 'age', 'after'].includes(one.days.kind)) expect(isMeeting(one)).toBe(false);
  });

  test('a message says of each what is true of it', () => {
    const on = (day: string, id?: string) => messageOf({ day }, id ? real(id) : undefined, today);
    expect(on('2026-11-20')).toBe('message');
    expect(on('2026-11-20', 'dentist')).toBe('message');
    expect([on('2026-11-20', 'bus-pass'), on(today, 'bus-pass'), on('2026-11-23', 'bus-pass')]).toEqual([
      'messagePaper',
      'messagePaper',
      'messageExpiry',
    ]);
    expect(on('2026-11-20', 'passport-ends')).toBe('messageExpiry');
  });

  test('a paper that comes each year asks for the next one when it is done, as a meeting does', () => {
    const asking = ['bus-pass', 'dentist', 'passport-ends', 'contents-insurance', 'keep-adviser'];
    expect(asking.map((id) => asksNext(real(id)))).toEqual([true, true, true, false, false]);
    expect(asksNext(undefined)).toBe(true);
  });
});
