/** What a reader is told of a translation, in every language that is offered beside English. */
import { renderToStringAsync } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { App } from '../../src/app/app';
import { pageOf } from '../../src/app/screens';
import { Beside } from '../../src/bilingual/section-in-both';
import { plainText } from '../../src/language/plain-text';
import { type Reader, ReaderContext } from '../../src/language/reader';
import { makeSay, type Say } from '../../src/language/words';
import type { Doc, Pack, Section } from '../../src/offer/pack';
import { to } from '../../src/routes';
import { byId, type Element, elements, parse, textOf } from './html';
import { codes, packOf, standAt } from './render';

const place = 'housing';
const others = codes.filter((code) => code !== 'en');

/** The scripts of languages that are not written in Latin letters. */
const scripts: Record<string, string> = { ar: 'Arabic', ti: 'Ethiopic' };
/** Everything that a reader is told of a translation. */
const labels = (
  [
    ...(['draft', 'behind', 'missing', 'fallback', 'headDraft', 'headBehind', 'checkedOf'] as const),
    ...(['checkedLanguage', 'draftSection', 'behindSection', 'seeEnglish', 'english', 'beside'] as const),
    'interpreter',
  ] as const
).map((key) => `notice.${key}` as const);

/** The pack of a language with one topic changed, all of it checked but for that. */
function packWith(code: string, change: Partial<Doc>, first: Partial<Section> = {}): Pack {
  const pack = packOf(code);
  const topic = pack.topics[place];
  if (!topic) throw new Error(`There is no topic ${place}.`);
  const { fresh, headFresh, lang, ...rest } = topic;
  const sections = topic.sections.map(({ fresh, lang, ...section }, at) =>
    at === 0 ? { ...section, ...first } : section,
  );
  const of = sections.length + 1;
  return {
    ...pack,
    topics: { ...pack.topics, [place]: { ...rest, sections, checked: [of, of], ...change } },
  };
}

async function draw(pack: Pack): Promise<{ root: Element; say: Say; first: Element }> {
  const { code } = pack.language;
  const path = to(code, place);
  standAt(path);
  const route = { lang: code, page: 'topic', topic: place } as const;
  const say = makeSay(code, pack.ui);
  const start = { path, route, pack, Page: await pageOf('topic') };
  const html = await renderToStringAsync(
    <App start={start} say={say} packAddress="/pack" sourceAddress="/source" />,
  );
  const root = parse(html);
  return { root, say, first: byId(root, pack.topics[place]?.sections[0]?.id ?? '') };
}

const ofClass = (root: Element, name: string) =>
  elements(root).filter(({ attributes }) => attributes.class?.split(' ').includes(name));
const linksOf = (root: Element) =>
  elements(root).flatMap(({ tag, attributes }) => (tag === 'a' ? (attributes.href ?? []) : []));

test('Arabic, Tigrinya and French are among the languages that follow', () => {
  expect(others).toEqual(expect.arrayContaining(['ar', 'ti', 'fr']));
});

describe.each(others)('%s', (code) => {
  test('every label is in words of its own, in its own script', () => {
    const { ui, language } = packOf(code);
    const own = makeSay(code, ui);
    const english = makeSay('en', packOf('en').ui);
    const script = new RegExp(`\\p{Script=${scripts[code] ?? 'Latin'}}`, 'u');
    for (const key of labels) {
      const values = { checked: 4, of: 5, percent: '40%' };
      expect([key, own(key, values)]).not.toEqual([key, english(key, values)]);
      expect(own(key, values), `${key} of ${language.name}`).toMatch(script);
    }
  });

  test('all checked and up to date: no label at all', async () => {
    const { root } = await draw(packWith(code, {}));
    expect([...ofClass(root, 'notice'), ...ofClass(root, 'state')]).toEqual([]);
  });

  test.each(['draft', 'behind'] as const)('one section is %s: its label alone says so', async (fresh) => {
    const { root, say, first } = await draw(packWith(code, { checked: [4, 5] }, { fresh }));
    const labels = ofClass(root, 'state');
    expect(labels).toHaveLength(1);
    expect(textOf(ofClass(first, 'state')[0] as Element)).toContain(
      say(fresh === 'draft' ? 'notice.draftSection' : 'notice.behindSection'),
    );
    const section = first.attributes.id ?? '';
    expect(linksOf(ofClass(first, 'state')[0] as Element)).toEqual([
      to('en', place, section),
      to(code, 'your-say', 'interpreters'),
    ]);
    const [notice] = ofClass(root, 'notice');
    expect(textOf(notice as Element)).toContain(plainText(say('notice.checkedOf', { checked: 4, of: 5 })));
  });

  test.each(['draft', 'behind'] as const)('the whole page is %s: said once, at the top', async (fresh) => {
    const { root, say } = await draw(packWith(code, { fresh, checked: [0, 5] }));
    expect(ofClass(root, 'state')).toEqual([]);
    const notices = ofClass(root, 'notice');
    expect(notices).toHaveLength(1);
    expect(textOf(notices[0] as Element)).toContain(say(`notice.${fresh}`));
    expect(linksOf(notices[0] as Element)).toContain(to('en', place));
  });

  test.each(['draft', 'behind'] as const)('only the head is %s: that is said', async (headFresh) => {
    const { root, say } = await draw(packWith(code, { headFresh, checked: [4, 5] }));
    const words = say(headFresh === 'draft' ? 'notice.headDraft' : 'notice.headBehind');
    expect(textOf(ofClass(root, 'notice')[0] as Element)).toContain(words);
  });

  test('one section is missing: it is English, marked as English and labelled', async () => {
    const { say, first } = await draw(packWith(code, { checked: [4, 5] }, { lang: 'en' }));
    const label = ofClass(first, 'state')[0] as Element;
    expect(textOf(label)).toContain(say('notice.fallback'));
    expect(linksOf(label)).toEqual([to(code, 'your-say', 'interpreters')]);
    const heading = elements(first).find(({ tag }) => tag === 'h2') as Element;
    const around = elements(first).find(({ children }) => children.includes(heading)) as Element;
    expect(around.attributes).toMatchObject({ lang: 'en', dir: 'ltr' });
  });

  test('the whole page is missing: said once, at the top', async () => {
    const pack = packWith(code, { lang: 'en', checked: [0, 5] });
    for (const section of pack.topics[place]?.sections ?? []) section.lang = 'en';
    const { root, say } = await draw(pack);
    expect(ofClass(root, 'state')).toEqual([]);
    expect(textOf(ofClass(root, 'notice')[0] as Element)).toContain(say('notice.missing'));
  });

  test('beside English, a section that is missing is English there too, labelled in its own language', async () => {
    const english = packOf('en');
    const section = english.topics[place]?.sections[0] as Section;
    const reader: Reader = {
      pack: english,
      lang: 'en',
      side: '',
      and: code,
      say: makeSay('en', english.ui),
      today: '2026-11-22',
      packAddress: '',
      sourceAddress: '',
      badges: {},
      openWord: () => {},
    };
    const other = packWith(code, { checked: [4, 5] }, { ...section, lang: 'en' });
    const html = await renderToStringAsync(
      <ReaderContext.Provider value={reader}>
        <Beside section={section} place={place} other={other} />
      </ReaderContext.Provider>,
    );
    const root = parse(html);
    const ids = elements(root).flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const [second] = ofClass(root, 'side-other');
    expect(second?.attributes).toMatchObject({ lang: code, dir: other.language.dir });
    expect(textOf(second as Element)).toContain(makeSay(code, other.ui)('notice.fallback'));
    const marked = elements(second as Element).filter(({ attributes }) => attributes.lang === 'en');
    expect(marked.some((one) => textOf(one).includes(section.title))).toBe(true);
    expect(linksOf(second as Element).filter((href) => href.startsWith(`/${code}/`))).toEqual([]);
  });
});
