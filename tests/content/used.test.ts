/** Every word of the app is shown somewhere. A key that is worked out is known by its beginning in the source. */
import { expect, test } from 'vitest';
import type { Words } from '../../src/offer/pack';
import { pageIds, rowOf } from '../../src/routes';
import { packOf } from '../pages/render';
import { bare, code, read } from '../source';

const keysOf = (words: Words, before = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? before + key : keysOf(value, `${before}${key}.`),
  );
const keys = [
  ...new Set(keysOf(packOf('en').ui).map((key) => key.replace(/_(zero|one|two|few|many|other)$/, ''))),
];
const source = code
  .filter((file) => !file.startsWith('src/build/'))
  .map((file) => bare(read(file)))
  .join('\n');

/** Where one word of a whole group is worked out: which of the group. */
const listed: Record<string, string[]> = {
  'header.': ['home', 'search', 'help'],
  'help.': ['call', 'text', 'email', 'web'],
  'section.': ['not', 'immigration', 'unclear'],
  'me.': ['day', 'month', 'year'],
  'years.': ['deadline', 'begins', 'ends'],
  'dates.': ['message', 'messageExpiry', 'messagePaper'],
  'lists.': ['total', 'plannedSum', 'spentSum', 'left', 'free'],
};

/** Names of pages whose words are all in ui.json, and that of the first page: `headOf` and `OwnHead` work them out. */
const known = new Set(
  ['choose', 'missing', ...pageIds]
    .map((page) => rowOf(page).head ?? page)
    .flatMap((group) => [`${group}.title`, `${group}.summary`]),
);

const written = new Set([...source.matchAll(/['"`](\w+(?:\.[\w-]+)+)['"`]/g)].map(([, key]) => key));
const beginnings = [...new Set([...source.matchAll(/`((?:\w+\.)+)\$\{/g)].map(([, start = '']) => start))];

test('every key is shown somewhere', () => {
  const unused = keys.filter((key) => {
    if (written.has(key) || known.has(key)) return false;
    return !beginnings.some((start) => {
      if (!key.startsWith(start)) return false;
      const names = listed[start];
      return names ? names.includes(key.slice(start.length)) : start.split('.').length > 2;
    });
  });
  expect(unused, 'Show these words, or take them out of ui.json in every language').toEqual([]);
});

test('a group whose words are worked out one by one says which', () => {
  const whole = beginnings.filter((start) => start.split('.').length === 2);
  expect(whole.filter((start) => !listed[start])).toEqual([]);
  expect(Object.keys(listed).filter((start) => !beginnings.includes(start))).toEqual([]);
  for (const [start, names] of Object.entries(listed))
    for (const name of names) expect(keys).toContain(start + name);
});
