/** The search over the published content: what is written there is found there. */
import { describe, expect, test } from 'vitest';
import { find } from '../../src/search/find';
import { makeIndex } from '../../src/search/index';
import { words } from '../../src/search/normalise';
import { packs } from './published';

describe.each(packs.map((pack) => [pack.language.code, pack] as const))('in %s', (code, pack) => {
  const index = makeIndex(pack, packs[0]);
  const known = new Map<string, Set<string>>();
  /** Everything that a word finds. */
  const places = (query: string) => {
    const found =
      known.get(query) ??
      new Set(find(index, query, 1000).map(({ place, section }) => `${place}#${section}`));
    known.set(query, found);
    return found;
  };

  test('every word of a title finds its section', () => {
    const lost = index.entries.flatMap(({ title, lang, place, section }) =>
      words(title, lang ?? code)
        .map(({ start, end }) => title.slice(start, end))
        .filter((word) => !places(word).has(`${place}#${section}`))
        .map((word) => `${word}: ${place}#${section}`),
    );
    expect(lost).toEqual([]);
  }, 120_000);

  test('everyday words find their section', () => {
    const lost = Object.entries(pack.search).flatMap(([key, list]) =>
      list
        .split(/[,،、]/)
        .filter((word) => words(word, code).length > 0)
        .filter((word) => !places(word).has(key.includes('#') ? key : `${key}#`))
        .map((word) => `${word}: ${key}`),
    );
    expect(lost).toEqual([]);
  }, 120_000);
});
