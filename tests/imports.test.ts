/** Who may use whom in src/, and what comes with the first page. */
import { describe, expect, test } from 'vitest';
import { bare, code, read, type Use, usesOf } from './source';

/**
 * What each folder, or file beside the folders, may use of ours; always its own folder too.
 * A longer name stands for one file: it has its row and its folder's.
 */
const mayUse: Record<string, string[]> = {
  routes: [],
  'taken-over': [],
  device: [],
  'fetch-words': [],
  offer: [],
  language: ['device', 'offer'],
  search: ['offer', 'language', 'routes'],
  components: ['aloud', 'beside', 'device', 'language', 'offer', 'routes', 'whole-pack', 'offline/remember'],
  'components/date-doors': ['taken-over'],
  'components/news': ['offline/board'],
  offline: ['components', 'device', 'language', 'offer', 'routes', 'screens'],
  mine: ['components', 'device', 'language', 'offer', 'offline', 'routes', 'screens', 'whole-pack'],
  'mine/use-hash': ['taken-over'],
  'mine/styles': ['styles'],
  aloud: ['language', 'whole-pack'],
  'aloud/player': ['styles'],
  beside: ['components', 'language', 'offer', 'offline', 'routes', 'screens', 'whole-pack'],
  'beside/pair': ['styles'],
  'visit/visit-view': ['styles'],
  'say/say-view': ['styles'],
  print: ['components', 'language', 'offer', 'routes', 'whole-pack'],
  say: ['components', 'language', 'mine', 'offer', 'offline/install', 'routes', 'whole-pack'],
  visit: [
    'beside',
    'components',
    'language',
    'mine',
    'offer',
    'offline',
    'routes',
    'say',
    'screens',
    'whole-pack',
  ],
  'visit/visit-letter': ['styles'],
  pages: [
    ...[
      'components',
      'language',
      'mine',
      'offer',
      'offline',
      'routes',
      'print',
      'say',
      'screens',
      'search',
      'visit',
    ],
    'whole-pack',
    'beside',
  ],
  build: ['offer', 'routes', 'language'],
  'build/check-terms': ['search/normalise'],
  'build/print/make': ['print/book'],
  'build/print/render': ['print'],
  'build/print/index-file': ['print'],
  'build/digests': ['offline/manifest'],
  'build/prerender': ['app', 'page-data', 'pages', 'screens'],
  'build/site': ['components/icons'],
  'build/split': ['components/icons'],
  'whole-pack': ['language', 'offer', 'screens'],
  'page-data': ['offer', 'pages', 'routes'],
  screens: ['fetch-words', 'language', 'offer', 'pages', 'routes'],
  navigation: ['language', 'routes', 'screens', 'taken-over'],
  app: ['beside', 'components', 'language', 'mine', 'navigation', 'offer', 'screens'],
  main: [
    'app',
    'language',
    'offer',
    'offline',
    'page-data',
    'pages',
    'screens',
    'styles',
    'translated',
    'build/prerender',
  ],
  'service-worker': ['language', 'offline'],
  virtual: ['offer'],
};

/** Packages that only these folders may use; any package that is not here may be used in `build/` alone. */
const packages: Record<string, string[]> = {
  preact: ['*'],
  'preact-iso': ['app', 'navigation', 'mine', 'visit/use-place'],
  i18next: ['language'],
  valibot: ['offer', 'build', 'mine'],
  minisearch: ['search'],
  uqr: ['print'],
  dexie: ['mine'],
  'workbox-window': ['offline'],
  'virtual:waymark': ['components', 'offline', 'mine'],
  'virtual:waymark-colours.css': ['main'],
};

const uses = code.flatMap(usesOf);
const folderOf = (name: string) => name.split('/')[0] ?? '';
const isIn = (name: string, list: string[] = []) =>
  list.some((allowed) => name === allowed || folderOf(name) === allowed);
const said = ({ from, to, kind }: Use) => `${from} uses ${to}${kind === 'static' ? '' : ` (${kind})`}`;

describe('who may use whom', () => {
  test('every import is read', () => {
    const written = code.flatMap((file) => bare(read(file)).match(/\bfrom '|\bimport\('|^import '/gm) ?? []);
    expect(uses.length).toBe(written.length);
    expect(uses.length).toBeGreaterThan(200);
  });

  test('each folder uses only what it may', () => {
    const wrong = uses.filter(({ from, to, package: foreign }) => {
      if (foreign || to.startsWith('locales/')) return false;
      if (folderOf(from) === folderOf(to) && from.includes('/')) return false;
      return !isIn(to, mayUse[folderOf(from)]) && !isIn(to, mayUse[from]);
    });
    expect(wrong.map(said)).toEqual([]);
  });

  test('a page uses no other page: one file lists those that come later', () => {
    const wrong = uses.filter(
      ({ from, to }) => folderOf(from) === 'pages' && folderOf(to) === 'pages' && from !== 'pages/more',
    );
    expect(wrong.map(said)).toEqual([]);
  });

  test('components take the offer as data, and the build and what is asked later come later', () => {
    const wrong = uses.filter(({ from, to, kind }) => {
      if (folderOf(from) === 'components' && folderOf(to) === 'offer') return kind !== 'type';
      if (from === 'page-data' && folderOf(to) === 'pages') return kind !== 'type';
      if (folderOf(to) === 'build' && folderOf(from) !== 'build') return kind !== 'dynamic';
      return to === 'offline/board' && kind !== 'dynamic';
    });
    expect(wrong.map(said)).toEqual([]);
  });

  test('words are used by their type alone', () => {
    const words = uses.filter(({ to }) => to.startsWith('locales/'));
    expect(words.filter(({ kind }) => kind !== 'type').map(said)).toEqual([]);
  });

  test('each package is used where it may be', () => {
    const wrong = uses.filter(({ from, to, package: foreign }) => {
      if (!foreign || folderOf(from) === 'build') return false;
      const list = packages[to] ?? packages[folderOf(to)];
      return !list?.includes('*') && !isIn(from, list);
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
    const names = [...comesWith('service-worker')];
    expect(names.filter((name) => /^(preact|components|pages|i18next|app$)/.test(name))).toEqual([]);
  });
});
