import { expect, test } from 'vitest';
import { check } from '../../../src/build/check/check';
import { compile } from '../../../src/build/compile/compile';
import type { Source } from '../../../src/build/content/read';
import type { DateRule, Pack } from '../../../src/offer/pack';
import { entries } from '../../../src/search/entries';
import { propose, recurrenceOf } from '../../../src/store/model/recurrence';
import { base, changed, fixture, today } from '../check/fixtures';

function packOf(source: Source, lang: string): Pack {
  const { content, faults } = check(source, today);
  if (!content) throw new Error(JSON.stringify(faults));
  return compile(content, lang, today);
}

const english = packOf(base, 'en');
const arabic = packOf(base, 'ar');
const rule = (id: string, pack = english): DateRule => {
  const found = pack.dateRules.find((one) => one.id === id);
  if (!found) throw new Error(`There is no rule ${id}.`);
  return found;
};

test('a list: its words, its money in pence, and each item with the promise it belongs to', () => {
  expect(english.lists[0]).toEqual({
    id: 'first-home',
    title: 'My first home',
    icon: 'sofa',
    topic: 'cash',
    section: 'home-money',
    body: [['p', ['You can spend ', ['b', '£3,000'], '. Ask ', ['to', 'help', 'duty', ['us']], ' first.']]],
    budget: { pence: 300_000 },
    items: [
      { id: 'bed', words: ['Bed'], entitlement: { topic: 'cash', section: 'home-money' } },
      { id: 'table', words: ['Table for my ', ['w', 'pathway-plan', ['pathway plan']]] },
    ],
  });
  expect(english.lists[1]).toMatchObject({ id: 'areas', ordered: true });
  expect(english.lists[1]?.items.map(({ words }) => words)).toEqual([
    ['North until ', ['b', '25']],
    [['strong', ['South']]],
  ]);
  expect(arabic.lists[0]?.items[0]).toMatchObject({ id: 'bed', words: ['سرير'] });
  expect(english.listsPage).toMatchObject({ title: 'My lists', sections: [] });
});

test('pounds with pence are whole pence', () => {
  const source = changed('offer.yaml', 'money: 3000', 'money: 19.99');
  expect(packOf(source, 'en').lists[0]?.budget).toEqual({ pence: 1999 });
});

test('a rule with rhythms: the first is the usual one, numbers come from the facts', () => {
  const usual = { kind: 'repeat', every: { months: 6 } };
  expect(rule('review')).toEqual({
    id: 'review',
    title: 'Plan review',
    neutral: 'Meeting',
    icon: 'clipboard-check',
    topic: 'health',
    section: 'gym',
    entitlement: { topic: 'health', section: 'gym' },
    body: [['p', ['We look at your plan every ', ['b', '6'], ' months.']]],
    missed: [['p', ['Did it not happen? Tell ', ['to', 'help', 'duty', ['us']], '.']]],
    from: 'last',
    days: usual,
    variants: [
      { id: 'usual', words: ['The usual rhythm'], from: 'last', days: usual },
      {
        id: 'arranged',
        words: ['A home that we arrange: first at ', ['b', '28'], ' days'],
        from: 'start',
        days: {
          kind: 'repeat',
          steps: [{ after: { days: 28 }, times: 4 }, { after: { months: 3 } }],
        },
        entitlement: { topic: 'health', section: 'prescriptions' },
        sources: ['the-act'],
      },
    ],
    leads: [{ weeks: 2 }, { days: 1 }],
  });
  expect(rule('review', arabic)).toMatchObject({ neutral: 'اجتماع', days: usual });
});

test('the other kinds', () => {
  expect(rule('card-ends')).toMatchObject({ days: { kind: 'expiry' }, list: 'first-home' });
  expect(rule('birthday')).toMatchObject({
    days: { kind: 'age', at: 21 },
    ends: [{ topic: 'health', section: 'gym' }],
    body: [
      ['p', ['Some help ends:']],
      ['ul', [['the gym'], ['shoes.']]],
    ],
    missed: [['p', ['Did it end too early? Ask us.']]],
  });
  expect(rule('papers').days).toEqual({ kind: 'age', at: { years: 17, months: 6 } });
  expect(rule('check-up')).toMatchObject({
    days: { kind: 'yearly' },
    own: true,
    from: 'last',
    until: 21,
    leads: [],
  });
  expect(rule('tenancy').days).toEqual({ kind: 'after', after: { years: 1 } });
  expect(rule('meeting').days).toEqual({ kind: 'once' });
});

test('what a rule says is what the rhythms of the store take', () => {
  const proposed = english.dateRules.map(({ id, days }) => [id, propose(days, '2026-08-31')]);
  expect(Object.fromEntries(proposed)).toEqual({
    review: '2027-02-28',
    'card-ends': '2026-08-31',
    birthday: '2047-08-31',
    papers: '2044-03-01',
    'check-up': '2027-08-31',
    tenancy: '2027-08-31',
    meeting: '2026-08-31',
  });
  const arranged = rule('review').variants?.[1]?.days;
  expect(arranged && recurrenceOf(arranged)).toHaveLength(2);
});

test('what a language lacks of a list is English and says so', () => {
  const french = packOf(fixture('incomplete'), 'fr');
  expect(french.lists[0]).toMatchObject({ title: 'Ma première maison' });
  expect(french.lists[0]?.lang).toBeUndefined();
  expect(french.lists[0]?.items).toMatchObject([
    { id: 'bed', words: ['Lit'] },
    { id: 'table', lang: 'en' },
  ]);
  expect(french.lists[1]).toMatchObject({ title: 'My order of areas', lang: 'en' });
  expect(french.lists[1]?.items[0]?.lang).toBe('en');
  expect(rule('review', french)).toMatchObject({ title: 'Plan review', lang: 'en', neutral: 'Meeting' });
  expect(french.datesPage.lang).toBe('en');
  expect(english.lists.some(({ lang }) => lang)).toBe(false);
});

test('lists and dates are found, each at its own place', () => {
  const found = entries(arabic, english);
  const list = found.find(({ place }) => place === 'lists/first-home');
  expect(list).toMatchObject({ section: '', title: 'بيتي الأول', context: 'قوائمي' });
  expect(list?.text).toContain('سرير');
  expect(list?.search).toContain('furniture');
  const date = found.find(({ place, section }) => place === 'dates' && section === 'review');
  expect(date).toMatchObject({ title: 'مراجعة الخطة', context: 'مواعيدي' });
  expect(date?.search).toContain('six months');
  expect(found.filter(({ place, section }) => place === 'lists' && section)).toEqual([]);
});

test('a letter: its sentences and boxes as plain words, to whom it may go', () => {
  expect(english.letters[0]).toEqual({
    id: 'praise',
    title: 'Say thank you',
    icon: 'heart',
    topic: 'health',
    section: 'gym',
    body: [['p', ['Tell us who helped.']]],
    to: ['social-worker', 'complaints'],
    subject: 'Thank you',
    says: ['Somebody helped me well.', 'Please tell them.'],
    boxes: [{ id: 'who', label: 'Who helped me' }],
  });
  expect(english.letters[1]).toMatchObject({ id: 'promises', pledge: true, boxes: [] });
  expect(arabic.letters[1]?.says).toEqual(['نظرت في ما وعدتم به حتى \u206625\u2069.']);
  expect(arabic.letters[0]?.lang).toBeUndefined();
});

test('a letter that lacks one sentence in a language is English as a whole', () => {
  const pack = packOf(changed('ar/letters.md', '- من ساعدني {#who}\n', ''), 'ar');
  expect(pack.letters[0]).toMatchObject({ lang: 'en', title: 'Say thank you', subject: 'Thank you' });
  expect(pack.letters[1]?.lang).toBeUndefined();
});
