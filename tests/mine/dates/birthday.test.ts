import { expect, it } from 'vitest';
import { reminderOf, rulesAt } from '../../../src/mine/dates/birthday';
import type { DateRule } from '../../../src/offer/pack';
import type { MyDate } from '../../../src/store/model/records';

const rule = (id: string, days: DateRule['days']): DateRule => ({
  ...{ id, icon: 'dates', topic: 'plan', leads: [], title: id, body: [], missed: [], neutral: id, days },
});
const twentyOne = rule('turn-21', { kind: 'age', at: 21 });
const half = rule('ask-council-home', { kind: 'age', at: { years: 17, months: 6 } });
const day = '2029-05-04';
const date = (more: Partial<MyDate>): MyDate => ({ id: 'd1', day, sequence: 0, history: [], ...more });

it('finds the rules of an age, in years or in years and months', () => {
  const rules = [twentyOne, half, rule('review', { kind: 'fixed' } as never)];
  expect(rulesAt(rules, 21 * 12)).toEqual([twentyOne]);
  expect(rulesAt(rules, 17 * 12 + 6)).toEqual([half]);
  expect(rulesAt(rules, 18 * 12)).toEqual([]);
});

it('says that a birthday is among the dates only once it is saved', () => {
  const here = [date({ rule: 'turn-21' })];
  expect(reminderOf(twentyOne, day, [], [])).toBe('none');
  expect(reminderOf(twentyOne, day, here, ['d1'])).toBe('waiting');
  expect(reminderOf(twentyOne, day, here, ['another'])).toBe('saved');
  expect(reminderOf(twentyOne, day, [...here, date({ id: 'd2', rule: 'turn-21' })], ['d1'])).toBe('saved');
});

it('knows one of a rule by its rule and a plain one by its day, and none that is closed by a rule', () => {
  expect(reminderOf(half, day, [date({ rule: 'turn-21' })], [])).toBe('none');
  expect(reminderOf(twentyOne, day, [date({ rule: 'turn-21', closed: true })], [])).toBe('none');
  expect(reminderOf(undefined, day, [date({})], [])).toBe('saved');
  expect(reminderOf(undefined, day, [date({ rule: 'turn-21' }), date({ day: '2030-01-01' })], [])).toBe(
    'none',
  );
});
