/** Who may use whom in src/ (the rows are in house.ts), and what comes with the first page. */
import { describe, expect, test } from 'vitest';
import { arrowsOf, circles, folderOf, isAllowed, reach, rows } from './house';
import { bare, code, files, read, type Use, usesOf } from './source';

/** Packages that only these folders may use; any package that is not here may be used in `build/` alone. */
const packages: Record<string, string[]> = {
  preact: ['*'],
  'preact-iso': ['app', 'mine/parts', 'mine/lists', 'visit'],
  i18next: ['language'],
  valibot: ['store/model'],
  minisearch: ['search'],
  uqr: ['print'],
  dexie: ['store/db'],
  'workbox-window': ['offline'],
  'workbox-precaching': ['service-worker'],
  'virtual:waymark': ['components', 'offline', 'packs', 'store'],
  'virtual:waymark-colours.css': ['main'],
};

const uses = code.flatMap(usesOf);
const ours = uses.filter(({ package: foreign, to }) => !foreign && !to.startsWith('locales/'));
const said = ({ from, to, kind }: Use) => `${from} uses ${to}${kind === 'static' ? '' : ` (${kind})`}`;
const rowOf = (folder: string) => {
  const { uses = [], types = [], later = [] } = rows[folder] ?? {};
  return [...uses, ...types.map((name) => `${name} (types)`), ...later.map((name) => `${name} (later)`)].join(
    ', ',
  );
};
/** What is wrong with a use, as a sentence with both files and the row. */
const fault = (use: Use) =>
  `${said(use)}, and the row of ${folderOf(use.from)} in tests/house.ts allows: ${rowOf(folderOf(use.from)) || 'nothing'}`;

describe('who may use whom', () => {
  test('every import is read', () => {
    const written = code.flatMap(
      (file) => bare(read(file)).match(/\bfrom '|\bimport\('|^import '|\bimport\.meta\.glob/gm) ?? [],
    );
    expect(uses.length).toBe(written.length);
    expect(uses.length).toBeGreaterThan(200);
  });

  test('every file stands in a row, and every row has files', () => {
    const names = files.map((file) => folderOf(file.replace(/^src\//, '').replace(/(\.d)?\.\w+$/, '')));
    expect([...new Set(names)].filter((name) => !(name in rows))).toEqual([]);
    const empty = Object.keys(rows).filter((name) => name !== 'styles' && !names.includes(name));
    expect(empty).toEqual([]);
  });

  test('each file uses only what the row of its folder allows', () => {
    expect(ours.filter((use) => !isAllowed(use)).map(fault)).toEqual([]);
  });

  test('the rows go one way, and so do folders and files', () => {
    const table = new Map(Object.keys(rows).map((name) => [name, reach(name)]));
    expect(circles(table)).toEqual([]);
    expect(circles(arrowsOf(ours, folderOf))).toEqual([]);
    expect(circles(arrowsOf(ours, (name) => name))).toEqual([]);
  });

  test('a circle is found, and a use that no row allows is told with both files and the row', () => {
    const circle = (...names: string[]) =>
      names.map((from, at): Use => {
        const to = names[(at + 1) % names.length] ?? '';
        return { from, to, package: false, kind: 'type' };
      });
    const round = circle('offer/a', 'language/b', 'packs/c');
    expect(circles(arrowsOf(round, folderOf))).toEqual([['language', 'offer', 'packs']]);
    expect(circles(arrowsOf([...round, ...circle('offer/a', 'offer/b')], (name) => name))).toEqual([
      ['language/b', 'offer/a', 'offer/b', 'packs/c'],
    ]);
    const up: Use = { from: 'store/model/records', to: 'store/db/database', package: false, kind: 'type' };
    expect(isAllowed(up)).toBe(false);
    expect(fault(up)).toBe(
      'store/model/records uses store/db/database (type), and the row of store/model in tests/house.ts allows: device, offer',
    );
    const later: Use = { from: 'store/store', to: 'store/db/read-write', package: false, kind: 'dynamic' };
    expect(isAllowed(later)).toBe(true);
    expect(isAllowed({ ...later, kind: 'static' })).toBe(false);
  });

  test('a page uses no other page: one file lists those that come later', () => {
    const wrong = uses.filter(
      ({ from, to }) => folderOf(from) === 'pages' && folderOf(to) === 'pages' && from !== 'pages/more',
    );
    expect(wrong.map(said)).toEqual([]);
  });

  test('words are used by their type alone', () => {
    const words = uses.filter(({ to }) => to.startsWith('locales/'));
    expect(words.filter(({ kind }) => kind !== 'type').map(said)).toEqual([]);
  });

  test('each package is used where it may be', () => {
    const wrong = uses.filter(({ from, to, package: foreign }) => {
      if (!foreign || from.startsWith('build/')) return false;
      const list = packages[to] ?? packages[to.split('/')[0] ?? ''];
      return !list?.includes('*') && !list?.includes(folderOf(from));
    });
    expect(wrong.map(said)).toEqual([]);
  });

  test('nothing uses main', () => {
    expect(uses.filter(({ to }) => to === 'main').map(said)).toEqual([]);
  });
});

/** All that comes with a file at once: what it uses, and what that uses, but not what is loaded later. */
function comesWith(start: string): Set<string> {
  const found = new Set([start]);
  for (const name of found)
    for (const use of uses) if (use.from === name && use.kind === 'static') found.add(use.to);
  return found;
}

describe('what the first page loads', () => {
  test.each([
    'dexie',
    'minisearch',
    'workbox-window',
    'valibot',
    'preact-render-to-string',
    'virtual:waymark-packs',
  ])('it goes without %s', (name) => {
    const first = comesWith('main');
    expect(first.size).toBeGreaterThan(30);
    expect([...first]).not.toContain(name);
  });

  test('the service worker has nothing of the screen', () => {
    const names = [...comesWith('service-worker/main')];
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => /^(preact|components|pages|i18next|app\/)/.test(name))).toEqual([]);
  });
});
