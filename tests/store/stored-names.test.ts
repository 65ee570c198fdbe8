/** The list of names that phones have stored is whole: none of the code is missing in it, and none of it in the code. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tables } from '../../src/store/model/records';
import { versions } from '../../src/store/model/versions';
import { code, read } from '../source';

const list = readFileSync('src/store/stored-names.md', 'utf8');
/** The first cell of each line of the tables below a heading. */
const namesUnder = (heading: string): string[] => {
  const part = list.split('\n## ').find((one) => one.startsWith(heading)) ?? '';
  return [...part.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name ?? '').sort();
};
const inCode = [...code, 'public/early.js'].map(read).join('\n');

test('every key that the phone remembers something under is listed', () => {
  const keys = inCode.match(/'waymark\.[a-z-]+'/g)?.map((key) => key.slice(1, -1)) ?? [];
  expect(keys.length).toBeGreaterThan(10);
  expect(namesUnder('localStorage')).toEqual([...new Set(keys)].sort());
});

test('every table that a phone ever had is listed', () => {
  const had = new Set([...versions.flatMap(({ stores }) => Object.keys(stores)), ...tables]);
  expect(namesUnder('IndexedDB')).toEqual([...had].sort());
});

test('every cache is listed', () => {
  const names = namesUnder('Caches');
  expect(names.length).toBe(3);
  for (const name of names) expect(inCode).toMatch(new RegExp(`['\`]${name}['$]`));
});
