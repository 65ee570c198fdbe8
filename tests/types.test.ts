/**
 * Every file is checked as what it is: page, worker, build and tests have a project each, so that none sees what is not there where it
 * runs. What each must not see stands in types/, which the types check reads with the project itself.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

interface Project {
  references?: { path: string }[];
  include?: string[];
  exclude?: string[];
}

const projectOf = (folder: string): Project =>
  JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8'));

const projects = ['src', 'tests'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.split('/').at(-1) === 'tsconfig.json')
    .map((file) => join(top, dirname(file))),
);

test('the types check reads every project', () => {
  const referenced = projectOf('.').references?.map(({ path }) => join(path));
  expect(referenced?.sort()).toEqual(projects.sort());
  expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts.types).toBe('tsc -b');
});

test('a project checks its whole folder, save folders that are a project of their own', () => {
  for (const folder of projects) {
    const { include, exclude = [] } = projectOf(folder);
    expect(include, folder).toContain('.');
    const left = exclude.filter((name) => !existsSync(join(folder, name, 'tsconfig.json')));
    expect(left, folder).toEqual(folder === 'tests' ? ['types'] : []);
  }
});

test('a project reads what it must not see', () => {
  const included = projects.flatMap((folder) =>
    (projectOf(folder).include ?? []).map((path) => join(folder, path)),
  );
  for (const file of readdirSync('tests/types')) expect(included).toContain(join('tests/types', file));
});
