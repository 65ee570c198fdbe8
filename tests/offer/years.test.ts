import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { birthday, compare } from '../../src/offer/days';
import type { Basis, Card, Pack, Section } from '../../src/offer/pack';
import { type Milestone, milestones, type YearItem } from '../../src/offer/years';
import { english, packs } from './real-offer';

const card = (basis: Basis, more: Partial<Card>): Card => ({
  basis,
  immigration: 'none',
  arranges: [],
  sources: [],
  checked: '2026-01-01',
  due: '2027-01-01',
  ...more,
});
const section = (id: string, basis: Basis, more: Partial<Card>): Section => ({
  id,
  title: id,
  body: [],
  card: card(basis, more),
});

/** The real English pack with these sections in place of its own. */
const packWith = (sections: Section[]): Pack => ({
  ...english,
  topicList: [{ id: 'made-up', title: 'Made up', summary: '', icon: 'info' }],
  topics: { 'made-up': { id: 'made-up', title: 'Made up', summary: '', icon: 'info', intro: [], sections } },
});

const ids = (items: YearItem[]) => items.map((item) => item.section.id);
const brief = ({ age, date, begins, ends, deadlines }: Milestone) => ({
  age: age.months ? `${age.years}+${age.months}` : age.years,
  ...(date ? { date } : {}),
  begins: ids(begins),
  ends: ids(ends),
  deadlines: ids(deadlines),
});

const sections = [
  section('gym', 'extra', { until: 21 }),
  section('adviser', 'law', { from: 16, until: 25 }),
  section('form', 'law', { deadline: { years: 18, months: 6 } }),
  section('reading', 'info', { from: 18, until: 21, deadline: { years: 21, months: 0 } }),
  section('always', 'law', {}),
];

describe('what an offer says of the birthdays', () => {
  test('is youngest first, with what begins, ends and has its deadline at each', () => {
    expect(milestones(packWith(sections), undefined).map(brief)).toEqual([
      { age: 16, begins: ['adviser'], ends: [], deadlines: [] },
      { age: '18+6', begins: [], ends: [], deadlines: ['form'] },
      { age: 21, begins: [], ends: ['gym'], deadlines: ['reading'] },
      { age: 25, begins: [], ends: ['adviser'], deadlines: [] },
    ]);
  });

  test('has the days of somebody born on 29 February: 1 March in a common year', () => {
    expect(milestones(packWith(sections), '2008-02-29').map(({ date }) => date)).toEqual([
      '2024-02-29',
      '2026-08-29',
      '2029-03-01',
      '2033-03-01',
    ]);
  });

  test('half a year after 31 August is 1 March, not a day in February', () => {
    const [half] = milestones(
      packWith([sections[2] ?? english.pledge.sections[0]] as Section[]),
      '2008-08-31',
    );
    expect(half?.date).toBe('2027-03-01');
  });

  test('is nothing where nothing has an age', () => {
    expect(milestones(packWith([sections[4] as Section]), '2008-08-31')).toEqual([]);
    expect(milestones(packWith([]), undefined)).toEqual([]);
  });
});

describe('the real offer', () => {
  const cards = Object.values(english.topics).flatMap((topic) => topic.sections);

  test('every age of a promise, and every deadline, stands at its birthday once', () => {
    const found = milestones(english, undefined);
    const promised = cards.filter((one) => one.card && one.card.basis !== 'info');
    expect(found.flatMap((one) => ids(one.begins)).sort()).toEqual(
      promised
        .filter((one) => one.card?.from !== undefined)
        .map(({ id }) => id)
        .sort(),
    );
    expect(found.flatMap((one) => ids(one.ends)).sort()).toEqual(
      promised
        .flatMap(({ id, card }) => [card?.until, card?.earlier].flatMap((end) => (end ? [id] : [])))
        .sort(),
    );
    expect(found.flatMap((one) => ids(one.deadlines)).sort()).toEqual(
      cards
        .filter((one) => one.card?.deadline)
        .map(({ id }) => id)
        .sort(),
    );
    for (const age of [18, 21, 25]) expect(found.map((one) => one.age.years)).toContain(age);
  });

  test('every language has the same line of time', () => {
    for (const pack of packs)
      expect(milestones(pack, '2008-02-29').map(brief)).toEqual(milestones(english, '2008-02-29').map(brief));
  });

  test('for every date of birth the days go forward, and whole ages fall on the birthday', () => {
    const born = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(born, (day) => {
        const found = milestones(english, day);
        const dates = found.map(({ date }) => date ?? '');
        expect([...dates].sort(compare)).toEqual(dates);
        expect(new Set(dates).size).toBe(dates.length);
        for (const { age, date } of found) if (!age.months) expect(date).toBe(birthday(day, age.years));
      }),
    );
  });
});
