import { expect, test } from 'vitest';
import { type Content, check } from '../../../src/build/check/check';
import { compile } from '../../../src/build/compile/compile';
import type { Source } from '../../../src/build/content/read';
import { fill } from '../../../src/build/content/tokens';
import { base, changed, fixture, today } from '../check/fixtures';

function contentOf(source: Source): Content {
  const { content, faults } = check(source, today);
  if (!content) throw new Error(JSON.stringify(faults));
  return content;
}

const content = contentOf(base);
const english = compile(content, 'en', today);
const arabic = compile(content, 'ar', today);

test('a section: tokens filled in, links resolved, boxes apart, the card beside it', () => {
  expect(english.topics.health?.sections[0]).toEqual({
    id: 'gym',
    title: 'Gym or sport',
    body: [
      [
        'p',
        [
          'We pay ',
          ['b', '£30'],
          ' each month until you are ',
          ['b', '21'],
          '. Ask ',
          ['to', 'who', 'social-worker', ['your social worker']],
          ' or read your ',
          ['w', 'pathway-plan', ['pathway plan']],
          '.',
        ],
      ],
      [
        'ul',
        [
          ['Call ', ['to', 'help', 'duty', ['us']], ' on ', ['tel', '02079460000', '020 7946 0000'], '.'],
          ['Read ', ['strong', ['more']], ' about ', ['to', 'cash', 'home-money', ['money']], '.'],
        ],
      ],
    ],
    not: [['p', ['We do not pay for shoes.']]],
    card: {
      basis: 'extra',
      amounts: [{ money: '£30', per: 'month' }],
      from: 16,
      until: 21,
      immigration: 'open',
      arranges: ['social-worker'],
      sources: ['offer24'],
      checked: '2024-04-16',
      due: '2034-04-16',
    },
  });
});

test('what is the same in every language is a name, which no phone translates; a number is none', () => {
  const [name, , year, , day] = fill(
    '{a.name} {a.year} {a.day}',
    new Map([
      ['a.name', { text: 'Example Council' }],
      ['a.year', { text: '2024' }],
      ['a.day', { date: '2024-03-05' }],
    ]),
    english.language,
  );
  expect([name, year, day]).toEqual([
    ['name', 'Example Council'],
    ['b', '2024'],
    ['b', '5 March 2024'],
  ]);
});

test('dates in words, sources, pages, emphasis, bodies', () => {
  const section = english.topics.health?.sections[1];
  expect(section?.body[0]?.[1]).toEqual([
    'Free since ',
    ['b', '5 March 2024'],
    '. It is in ',
    ['to', 'about', 'offer24', ['the offer']],
    '. See ',
    ['to', 'help', '', ['help']],
    '.',
  ]);
  expect(section?.immigration).toEqual([['p', ['It depends on your status. Ask ', ['em', ['us']], '.']]]);
  expect(section?.card?.by).toBe('NHS');
  expect(arabic.topics.health?.sections[1]?.body[0]?.[1]).toContainEqual(['b', '5 مارس 2024']);
});

test('emails and web addresses can be tapped, text numbers are isolated, other sites are links out', () => {
  const [section] = english.topics.cash?.sections ?? [];
  expect(section?.unclear?.[0]?.[1]).toEqual([
    'The offer does not say when. Write to ',
    ['mail', 'duty@council.example', 'duty@council.example'],
    ' or ',
    ['web', 'https://complaints.example', 'complaints.example'],
    ', or text ',
    ['b', '07700 900000'],
    '.',
  ]);
  expect(section?.body[0]?.[1]).toContainEqual(['out', 'https://www.foodbank.example', ['the food bank']]);
  expect(section?.card?.amounts).toEqual([{ money: '£3,000', upTo: true }]);
});

test('a value inside a link cannot be tapped a second time', () => {
  const source = changed('en/offer/health.md', '[us](contact:duty)', '[us: {duty.phone}](contact:duty)');
  const pack = compile(contentOf(source), 'en', today);
  expect(JSON.stringify(pack.topics.health)).toContain('["to","help","duty",["us: ",["b","020 7946 0000"]]]');
});

test('the rest of the pack follows the facts files', () => {
  expect(english.languages).toEqual([
    { code: 'en', name: 'English', dir: 'ltr' },
    { code: 'ar', name: 'العربية', dir: 'rtl', checked: 0 },
  ]);
  expect(english.topicList.map(({ id }) => id)).toEqual(['health', 'cash']);
  expect(english.sources[1]).toEqual({
    id: 'the-act',
    title: 'The Act',
    publisher: 'UK law',
    kind: 'law',
    date: '',
  });
  expect(english.ui.home).toEqual({ title: 'Welcome', lead: 'The offer of Example Council.' });
  expect(arabic.ui.home).toEqual({ title: 'أهلا بك', lead: 'عرض \u2068Example Council\u2069.' });
  expect(english.glossary.sections.map(({ title }) => title)).toEqual(['Adviser', 'Pathway plan']);
  expect(english.made).toBe(today);
  expect(JSON.stringify(english)).toBe(JSON.stringify(JSON.parse(JSON.stringify(english))));
  expect(JSON.stringify(english)).not.toContain('{gym');
});

test('search words: the language’s own, and no others', () => {
  expect(english.search).toEqual({
    health: 'ill, doctor',
    'health#gym': 'swimming, fitness',
    lists: 'tick, checklist',
    'lists/first-home': 'furniture',
    say: 'write',
    'say#praise': 'compliment',
    'dates#review': 'six months',
  });
  expect(arabic.search).toEqual({
    health: 'مرض',
    'health#gym': 'سباحة',
    lists: 'قائمة',
    'lists/first-home': 'أثاث',
    'dates#review': 'ستة أشهر',
  });
});

test('what a language lacks is English and says so', () => {
  const french = compile(contentOf(fixture('incomplete')), 'fr', today);
  expect(french.topics.health).toMatchObject({ lang: 'en', title: 'Health' });
  expect(french.topics.health?.sections[0]).toMatchObject({ lang: 'en', title: 'Gym or sport' });
  expect(french.topicList[0]).toMatchObject({ lang: 'en' });
  expect(french.help.lang).toBeUndefined();
  expect(french.help.sections.map(({ id, lang }) => [id, lang])).toEqual([
    ['duty', undefined],
    ['complaints', 'en'],
  ]);
  expect(french.ui.header).toEqual({ home: 'Home', help: 'À l’aide' });
  expect(french.ui).toMatchObject({
    found_one: 'One answer',
    found_many: '{{count}} answers',
    found_other: '{{count}} answers',
  });
  expect(english.topics.health?.lang).toBeUndefined();
});

test('an unknown language is refused by name', () => {
  expect(() => compile(content, 'xx', today)).toThrow('There is no language xx in languages.yaml.');
});
