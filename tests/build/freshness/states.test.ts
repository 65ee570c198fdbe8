/** Every state of a translation, reached by editing the fixtures; and what then stands in the pack. */
import { expect, test } from 'vitest';
import { compile } from '../../../src/build/compile/compile';
import { hashedUnits } from '../../../src/build/freshness/state';
import { openWorkspace } from '../../../src/build/translate/record/workspace';
import { base, changed, fixture, today } from '../check/fixtures';
import { after, contentOf, inState, reason, recorded, states } from './locks';

const checked = await recorded('checked');
const draft = await recorded('draft');
const gym = 'offer/health#gym';
const all = [...states(base).keys()];

test('without a lock everything is a draft that is not recorded', () => {
  expect(new Set(states(base).values())).toEqual(new Set(['draft']));
  expect(reason(base, gym)).toBe('It is not recorded yet: run npm run words -- accept.');
});

test('recorded without a name it is a draft, with a name it is checked', () => {
  expect(inState(draft, 'draft')).toEqual(all);
  expect(reason(draft, gym)).toBe('No speaker has checked it yet.');
  expect(inState(checked, 'checked')).toEqual(all);
  expect(reason(checked, gym)).toBe('Checked by Council interpreter on 2026-11-22.');
});

test('the translation edited by hand since: that unit is a draft again', () => {
  const source = changed('ar/offer/health.md', 'كل شهر', 'في كل شهر', checked);
  expect(inState(source, 'draft')).toEqual([gym]);
  expect(reason(source, gym)).toBe(
    'The words have changed since they were recorded: run npm run words -- accept.',
  );
});

test('the English changed since: that unit is behind, a draft or not, edited or not', () => {
  for (const before of [checked, draft]) {
    const source = changed('en/offer/health.md', 'each month', 'every month', before);
    expect(inState(source, 'behind')).toEqual([gym]);
    expect(reason(source, gym)).toBe('The English has changed since it was translated.');
  }
  const english = changed('en/offer/health.md', 'each month', 'every month', checked);
  const both = changed('ar/offer/health.md', 'كل شهر', 'في كل شهر', english);
  expect(inState(both, 'behind')).toEqual([gym]);
  expect(reason(both, gym)).toContain('The translation has changed too');
});

test('a section, an item or a word of the app that is not there is missing', () => {
  const source = changed('ar/lists.md', '- سرير {#bed}\n', '', checked);
  const more = changed('ar/ui.json', '"checked": "آخر مراجعة: {{date}}",', '', source);
  expect(inState(more, 'missing')).toEqual(['ui#card.checked', 'lists#first-home/bed']);
  expect(reason(more, 'lists#first-home/bed')).toBe('It is not translated yet.');
});

test.each([
  ['a head', 'en/offer/health.md', 'Doctors and sport.', 'Sport and doctors.', 'offer/health'],
  ['the opening words', 'en/offer/health.md', 'We help you', 'We can help you', 'offer/health'],
  ['a heading', 'en/offer/health.md', 'Gym or sport', 'Sport or gym', gym],
  ['a box', 'en/offer/health.md', 'pay for shoes', 'pay for boots', gym],
  ['a box taken out', 'en/offer/health.md', '> [!not]\n> We do not pay for shoes.\n', '', gym],
  ['a token', 'en/offer/health.md', '{gym.until}', '{age.leave}', gym],
  ['emphasis', 'en/offer/health.md', '**more**', 'more', gym],
  ['a paragraph in two', 'en/lists.md', '. Ask [us]', '.\n\nAsk [us]', 'lists#first-home'],
  ['an item', 'en/lists.md', '- Bed', '- A bed', 'lists#first-home/bed'],
  ['a rhythm', 'en/dates.md', 'The usual rhythm', 'The rhythm', 'dates#review/usual'],
  ['a neutral title', 'en/dates.md', '> Letter', '> Post', 'dates#tenancy'],
  ['a word of the app', 'en/ui.json', '"Welcome"', '"Hello"', 'ui#home.title'],
  ['one plural form', 'en/ui.json', '"One answer"', '"1 answer"', 'ui#found'],
  ['a hard word', 'en/glossary.md', 'Somebody who', 'A person who', 'glossary#adviser'],
])('%s: exactly that unit falls behind', (_, file, from, to, id) => {
  expect(inState(changed(file, from, to, checked), 'behind')).toEqual([id]);
});

test.each([
  ['white space', 'en/offer/health.md', 'We pay {gym.amount} each', '  We pay\n{gym.amount}   each'],
  ['where a line breaks', 'en/offer/health.md', '\nor read', ' or read'],
  ['the target of a link', 'en/offer/health.md', '(topic:cash#home-money)', '(topic:cash)'],
  ['the value of a fact', 'offer.yaml', 'money: 30', 'money: 40'],
  ['search words', 'en/offer/health.md', 'swimming, fitness', 'swimming, football'],
  ['search words of a page', 'en/offer/health.md', 'search: ill, doctor', 'search: ill, sad'],
  ['the same emphasis written otherwise', 'en/offer/health.md', '**more**', '__more__'],
  ['white space in a word of the app', 'en/ui.json', '"One answer"', '"One  answer "'],
])('%s changes no state', (_, file, from, to) => {
  expect(inState(changed(file, from, to, checked), 'checked')).toEqual(all);
});

test('the order of the sections and of plural forms changes nothing', () => {
  const text = checked.get('locales/en/glossary.md') ?? '';
  const [head, first, second] = text.split(/(?=^## )/m);
  const turned = new Map([...checked, ['locales/en/glossary.md', `${head}${second}\n\n${first}`]]);
  expect(new Set(states(turned).values())).toEqual(new Set(['checked']));
  const plural = changed(
    'en/ui.json',
    '"found_one": "One answer",\n  "found_other": "{{count}} answers",',
    '"found_other": "{{count}} answers",\n  "found_one": "One answer",',
    checked,
  );
  expect(new Set(states(plural).values())).toEqual(new Set(['checked']));
});

test('a unit keeps its Markdown as it is written, and its line', () => {
  const unit = hashedUnits(openWorkspace(base, today).english).get(gym)?.unit;
  expect(unit).toMatchObject({ file: 'locales/en/offer/health.md', line: 8, kind: 'section' });
  expect(unit?.parts.map(({ name, text, line }) => [name, text, line])).toEqual([
    ['title', 'Gym or sport', 8],
    [
      'text',
      'We pay {gym.amount} each month until you are {gym.until}. Ask [your social worker](person:social-worker)\nor read your [pathway plan](word:pathway-plan).\n\n- Call [us](contact:duty) on {duty.phone}.\n- Read **more** about [money](topic:cash#home-money).',
      10,
    ],
    ['not', 'We do not pay for shoes.', 16],
  ]);
});

const packOf = (source: typeof base, lang = 'ar') => compile(contentOf(source), lang, today);

test('the pack: what a page shares is said of the page, and not again of its sections', () => {
  const { topics, language, languages, listsPage } = packOf(draft);
  expect(topics.health).toMatchObject({ fresh: 'draft', checked: [0, 3] });
  expect(topics.health?.sections.map(({ fresh }) => fresh)).toEqual([undefined, undefined]);
  expect(listsPage).toMatchObject({ fresh: 'draft', checked: [0, 7] });
  expect(language).toMatchObject({ state: 'draft', checked: 0 });
  expect(languages[1]).toMatchObject({ code: 'ar', checked: 0 });
});

test('the pack: nothing is said where all is checked, nor of English', () => {
  const arabic = packOf(checked);
  expect(arabic.topics.health).toMatchObject({ checked: [3, 3] });
  expect(JSON.stringify(arabic)).not.toContain('resh":"');
  expect(arabic.language).toMatchObject({ state: 'checked', checked: 100 });
  const english = packOf(changed('en/offer/health.md', 'each month', 'every month', checked), 'en');
  expect(JSON.stringify(english)).not.toContain('resh":"');
  expect(english.language).toMatchObject({ code: 'en', state: 'source' });
  expect(english.language.checked).toBeUndefined();
  expect(english.topics.health?.checked).toBeUndefined();
});

test('the pack: one section behind, the head a draft, a list and a rule with an item that is not up to date', () => {
  let source = changed('en/offer/health.md', 'each month', 'every month', checked);
  source = changed('ar/offer/health.md', 'الأطباء والرياضة', 'الرياضة والأطباء', source);
  source = changed('en/lists.md', '- Bed', '- A bed', source);
  source = changed(
    'ar/dates.md',
    /- .* \{#usual\}/.exec(source.get('locales/ar/dates.md') ?? '')?.[0] ?? '-',
    '- جديد {#usual}',
    source,
  );
  const { topics, lists, dateRules, language, listsPage } = packOf(source);
  expect(topics.health).toMatchObject({ headFresh: 'draft', checked: [1, 3] });
  expect(topics.health?.fresh).toBeUndefined();
  expect(topics.health?.sections.map(({ fresh }) => fresh)).toEqual(['behind', undefined]);
  expect(lists.map(({ fresh }) => fresh)).toEqual(['behind', undefined]);
  expect(listsPage).toMatchObject({ checked: [6, 7] });
  expect(dateRules.find(({ id }) => id === 'review')?.fresh).toBe('draft');
  expect(dateRules.find(({ id }) => id === 'papers')?.fresh).toBeUndefined();
  expect(language.state).toBe('draft');
});

test('behind beats draft on a list; a whole page that is behind says it once', () => {
  let source = changed('en/lists.md', '- Bed', '- A bed', draft);
  expect(packOf(source).lists[0]?.fresh).toBe('behind');
  source = changed('en/about.md', 'summary: ', 'summary: Here, ', draft);
  for (const [id] of states(base)) {
    const title = /^about#(.+)/.exec(id)?.[1];
    if (title) source = changed('en/about.md', ` {#${title}}`, ` now {#${title}}`, source);
  }
  const { about } = packOf(source);
  expect(about.fresh).toBe('behind');
  expect(about.sections.map(({ fresh }) => fresh)).not.toContain('behind');
});

test('a language with less than listed-from percent is built, and no reader is offered it', () => {
  const few = fixture('incomplete');
  expect(contentOf(few).listed).toEqual(['en', 'ar']);
  expect(packOf(few, 'fr').language.code).toBe('fr');
  expect(packOf(few, 'fr').languages.map(({ code }) => code)).toEqual(['en', 'ar']);
  const low = changed('council.yaml', 'listed-from: 50', 'listed-from: 1', few);
  expect(packOf(low).languages.map(({ code }) => code)).toEqual(['en', 'ar', 'fr']);
});

test('a missing section has the English words and their language, and no state', async () => {
  const source = await after(fixture('incomplete'), 'accept', 'fr', '--all');
  const french = packOf(source, 'fr');
  expect(french.help).toMatchObject({ checked: [0, 3], headFresh: 'draft' });
  expect(french.help.sections.map(({ lang, fresh }) => [lang, fresh])).toEqual([
    [undefined, 'draft'],
    ['en', undefined],
  ]);
});
