/** What the City's offer has in every language: held of the frozen content; tests/content/ holds what is true of any. */
import { expect, test } from 'vitest';
import { codes, packOf } from './render';

test.each(codes)('%s explains thirty hard words or more, and shows nobody', (code) => {
  const { glossary, people, persons } = packOf(code);
  expect(glossary.sections.length).toBeGreaterThanOrEqual(30);
  expect(people.sections.length).toBeGreaterThan(0);
  expect(Object.values(persons).filter(({ name, photo }) => name || photo)).toEqual([]);
});

test('every language has the same sections in the same order, and none of them borrowed', () => {
  const shape = (code: string) => {
    const { topics, pledge, people, help, about, ...pack } = packOf(code);
    // The glossary stands in the order of each language's own alphabet.
    const sections = pack.glossary.sections.toSorted((a, b) => a.id.localeCompare(b.id));
    const glossary = { ...pack.glossary, sections };
    return [...Object.values(topics), pledge, people, help, glossary, about].map(({ sections }) =>
      sections.map(({ id, lang, not, immigration, unclear }) => ({
        id,
        borrowed: lang,
        boxes: [not, immigration, unclear].map((blocks) => blocks?.length ?? 0),
      })),
    );
  };
  for (const code of codes) expect(shape(code)).toEqual(shape('en'));
});

test('every language has the same lists and dates, in words of its own', () => {
  const shape = (code: string) => {
    const { lists, dateRules, listsPage, datesPage } = packOf(code);
    return {
      pages: [listsPage, datesPage].map(({ lang, intro }) => [lang, intro.length]),
      lists: lists.map(({ title, body, items, fresh: _, ...rest }) => ({
        ...rest,
        words: title !== '' && body.length > 0,
        items: items.map(({ words, ...item }) => ({ ...item, words: words.length > 0 })),
      })),
      rules: dateRules.map(({ title, neutral, body, missed, variants, fresh: _, ...rest }) => ({
        ...rest,
        words: title !== '' && neutral !== '' && neutral !== title && body.length > 0 && missed.length > 0,
        variants: variants?.map(({ words, ...variant }) => ({ ...variant, words: words.length > 0 })),
      })),
    };
  };
  const english = shape('en');
  const borrowed = /"lang":|"words":false/;
  expect(JSON.stringify(english)).not.toMatch(borrowed);
  expect(english.lists.length).toBeGreaterThan(12);
  expect(english.rules.length).toBeGreaterThan(20);
  for (const code of codes) expect(shape(code)).toEqual(english);
});
