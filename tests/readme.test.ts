/** The README's drawing of the folders is true: each that it names is there, and each that is there is named. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './source';

/** The folders of a drawing: two spaces further in stand within; several on one line stand side by side. */
function foldersIn(drawing: string): string[] {
  const open: string[] = [];
  return drawing.split('\n').flatMap((line) => {
    const depth = (/^ */.exec(line)?.[0].length ?? 0) / 2;
    const names = /^ *((?:[\w-]+\/ *)+)/.exec(line)?.[1]?.match(/[\w-]+\//g) ?? [];
    open.length = depth;
    const found = names.map((name) => open.join('') + name);
    open[depth] = names[0] ?? '';
    return found.map((path) => path.slice(0, -1));
  });
}

/** The folders below one, save those that hold content, snapshots or what a phone once made. */
const below = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => [`${folder}/${entry.name}`, ...below(`${folder}/${entry.name}`)]);

test('the README names every folder of src/, and none that is not there', () => {
  const drawing = /^## The shape of it\n\n```\n(.*?)\n```/ms.exec(read('README.md'))?.[1] ?? '';
  const named = foldersIn(drawing);
  expect(named).toEqual([...new Set(named)]);
  const top = named.filter((name) => !name.includes('/'));
  expect(top.join(' ')).toBe('locales public src tests');
  const there = [...top, ...below('src')];
  expect(named.filter((name) => !name.startsWith('tests/')).sort()).toEqual(there.sort());
  const tests = readdirSync('tests');
  for (const name of named.filter((one) => one.startsWith('tests/')))
    expect(tests).toContain(name.slice('tests/'.length));
});

test('no folder has more than twenty-five files side by side', () => {
  const full = ['src', 'tests', ...below('src'), ...below('tests')].filter(
    (folder) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).length > 25,
  );
  expect(full).toEqual([]);
});
