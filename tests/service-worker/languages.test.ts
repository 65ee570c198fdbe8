import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  activateKept,
  type Build,
  forgetLanguage,
  installKept,
  keepLanguage,
  keptList,
  listKept,
  mendKept,
} from '../../src/service-worker/languages';
import { answerWith, entryOf, FakeCaches, FakeNetwork } from './fakes';

const base = 'https://a.example/sw.js';
const files = (lang: string, version: number) => [
  entryOf(`packs/${lang}.${version}.json`, null),
  entryOf(`${lang}/shell.html`, `r${version}`),
];
const shellOf = (version: number) => [entryOf(`assets/app-${version}.js`, null), ...files('en', version)];
const buildOf = (version: number): Build => ({
  base,
  source: 'en',
  shell: shellOf(version),
  languages: { ar: files('ar', version), fa: files('fa', version) },
  version: `v${version}`,
});
const addresses = (lang: string, version: number) => [
  `https://a.example/${lang}/shell.html?__WB_REVISION__=r${version}`,
  `https://a.example/packs/${lang}.${version}.json`,
];
const shell = 'workbox-precache-v2-https://a.example/';
const shellAddresses = (version: number) => [
  `https://a.example/assets/app-${version}.js`,
  ...addresses('en', version),
];
const one = buildOf(1);
const two = buildOf(2);
const source = files('en', 1);
/** What was asked for of Arabic alone. */
const asked = () => network.asked.filter(({ path }) => /\bar\b/.test(path));

let caches: FakeCaches;
let network: FakeNetwork;
beforeEach(() => {
  caches = new FakeCaches();
  network = new FakeNetwork();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', network.fetch);
});
afterEach(() => vi.unstubAllGlobals());

it('keeps a language: its files, then its name on the list', async () => {
  expect(await keepLanguage('ar', one)).toEqual({ ok: true });
  expect(caches.list('waymark-language-ar')).toEqual(addresses('ar', 1));
  expect(await keptList()).toEqual(['ar']);
});

it('asks past the browser cache for a file whose name does not change', async () => {
  await keepLanguage('ar', one);
  expect(asked()).toEqual([
    { path: '/packs/ar.1.json', cache: 'default' },
    { path: '/ar/shell.html', cache: 'reload' },
  ]);
});

it('asks for nothing when it has everything', async () => {
  await keepLanguage('ar', one);
  await keepLanguage('ar', one);
  expect(network.asked).toHaveLength(5);
});

it('keeps the app and the source language with any other, and refills them where something is gone', async () => {
  await keepLanguage('ar', one);
  expect(caches.list(shell)).toEqual(shellAddresses(1));
  await (await caches.open(shell)).delete('https://a.example/packs/en.1.json');
  expect(await keepLanguage('en', one)).toEqual({ ok: true });
  expect(caches.list(shell)).toEqual(shellAddresses(1));
  expect(network.asked.map(({ path }) => path).slice(5)).toEqual(['/packs/en.1.json']);
  expect(await keptList()).toEqual(['ar']);
});

it('knows no language but those of the build', async () => {
  expect(await keepLanguage('constructor', one)).toEqual({ ok: false, reason: 'unknown' });
  expect(await forgetLanguage('xx', 'en', one)).toEqual({ ok: false, reason: 'unknown' });
});

it('keeps nothing half, and says why: no signal', async () => {
  network.offline = true;
  expect(await keepLanguage('ar', one)).toEqual({ ok: false, reason: 'offline' });
  expect(caches.all.has('waymark-language-ar')).toBe(false);
  expect(await keptList()).toEqual([]);
});

const pack = '/packs/ar.1.json';
const whole = `file ${pack}`;
it.each<[string, string, string, () => Response]>([
  ['a missing file', 'changed', pack, () => new Response('', { status: 404 })],
  ['a page in place of a pack', 'wrong', pack, () => answerWith('x.html', '<p>Log in</p>')],
  ['a page in place of a page', 'wrong', '/ar/shell.html', () => answerWith('x.html', '<p>Log in</p>')],
  ['half a file', 'wrong', pack, () => answerWith(pack, whole.slice(0, 8))],
  ['an empty file', 'wrong', pack, () => answerWith(pack, '')],
  ['the file of another build', 'wrong', pack, () => answerWith(pack, 'file /packs/ar.2.json')],
  ['the file, said to be something else', 'wrong', pack, () => answerWith('x.html', whole)],
  [
    'a part of the app that is a page',
    'wrong',
    '/assets/app-1.js',
    () => answerWith('x.html', '<p>Log in</p>'),
  ],
])('keeps nothing half, and says why: %s', async (_, reason, path, response) => {
  network.wrong.set(path, response);
  expect(await keepLanguage('ar', one)).toEqual({ ok: false, reason });
  expect(caches.all.has('waymark-language-ar')).toBe(false);
  expect(await keptList()).toEqual([]);
  expect(await listKept(one, source)).toMatchObject({ kept: path.includes('ar') ? [{ lang: 'en' }] : [] });
});

it('asks past the browser cache where that holds a wrong answer, once', async () => {
  network.wrong.set(pack, (cache) =>
    cache === 'default' ? answerWith('x.html', '<p>Log in</p>') : undefined,
  );
  expect(await keepLanguage('ar', one)).toEqual({ ok: true });
  expect(asked().map(({ path, cache }) => `${cache} ${path}`)).toEqual([
    ...[`default ${pack}`, 'reload /ar/shell.html', `reload ${pack}`],
  ]);
});

it.each([0, 1])('keeps nothing half, and says why: room for %i files', async (room) => {
  await keepLanguage('en', one);
  caches.room.left = room;
  expect(await keepLanguage('ar', one)).toEqual({ ok: false, reason: 'full' });
  expect(caches.all.has('waymark-language-ar')).toBe(false);
  expect(await keptList()).toEqual([]);
});

it('says when the browser blocks its storage', async () => {
  caches.blocked = true;
  expect(await keepLanguage('ar', one)).toEqual({ ok: false, reason: 'blocked' });
  expect(await forgetLanguage('ar', 'en', one)).toEqual({ ok: false, reason: 'blocked' });
  expect(await listKept(one, source)).toEqual({ ok: false, reason: 'blocked' });
});

it('forgets a language and its files', async () => {
  await keepLanguage('ar', one);
  expect(await forgetLanguage('ar', 'en', one)).toEqual({ ok: true });
  expect(caches.all.has('waymark-language-ar')).toBe(false);
  expect(await keptList()).toEqual([]);
});

it('does not forget the source language or the one in use', async () => {
  await keepLanguage('ar', one);
  expect(await forgetLanguage('en', 'ar', one)).toEqual({ ok: false, reason: 'source' });
  expect(await forgetLanguage('ar', 'ar', one)).toEqual({ ok: false, reason: 'in-use' });
  expect(await keptList()).toEqual(['ar']);
});

it('lists what is kept with its bytes, the source language first', async () => {
  await keepLanguage('ar', one);
  const bytes = 'file /packs/ar.1.json'.length + 'file /ar/shell.html'.length;
  expect(await listKept(one, source)).toEqual({
    ok: true,
    kept: [
      { lang: 'en', bytes },
      { lang: 'ar', bytes },
    ],
    lost: [],
    version: 'v1',
  });
});

it('says what was kept and is gone, the source language too', async () => {
  await keepLanguage('ar', one);
  await caches.delete(shell);
  await (await caches.open('waymark-language-ar')).delete('https://a.example/packs/ar.1.json');
  expect(await listKept(one, source)).toEqual({ ok: true, kept: [], lost: ['en', 'ar'], version: 'v1' });
});

it('fetches the new files of every kept language during an update and leaves the old ones', async () => {
  await keepLanguage('ar', one);
  await installKept(two);
  expect(caches.list('waymark-language-ar')).toEqual([...addresses('ar', 1), ...addresses('ar', 2)].sort());
  expect(caches.list(shell)).toEqual([...shellAddresses(1), ...shellAddresses(2)].sort());
  expect(caches.all.has('waymark-language-fa')).toBe(false);
});

it('lets an update fail rather than lose a kept language', async () => {
  await keepLanguage('ar', one);
  network.wrong.set('/packs/ar.2.json', () => new Response('', { status: 404 }));
  await expect(installKept(two)).rejects.toThrow('404');
  expect(caches.list('waymark-language-ar')).toEqual(addresses('ar', 1));
  expect(await listKept(one, source)).toMatchObject({ kept: [{ lang: 'en' }, { lang: 'ar' }] });
});

it('lets an update fail when there is no room, and takes away what it had put', async () => {
  await keepLanguage('ar', one);
  caches.room.left = 4;
  await expect(installKept(two)).rejects.toThrow('No room.');
  expect(caches.list('waymark-language-ar')).toEqual(addresses('ar', 1));
});

it('deletes the old files once the new version is in charge, and keeps the list', async () => {
  await keepLanguage('ar', one);
  await installKept(two);
  await activateKept(two);
  expect(caches.list('waymark-language-ar')).toEqual(addresses('ar', 2));
  expect(caches.list(shell)).toEqual(shellAddresses(2));
  expect(await keptList()).toEqual(['ar']);
});

it('lets an update fail where a part of the app is not the file, and leaves the old one as it is', async () => {
  await keepLanguage('ar', one);
  network.wrong.set('/assets/app-2.js', () => answerWith('x.html', '<p>Log in</p>'));
  await expect(installKept(two)).rejects.toThrow('/assets/app-2.js answered 200, not with the file');
  expect(caches.list(shell)).toEqual(shellAddresses(1));
  expect(caches.list('waymark-language-ar')).toEqual(addresses('ar', 1));
});

/** What an earlier worker, or a damaged disk, left under the name of a file. */
const damage = async (name: string, address: string) =>
  (await caches.open(name)).put(address, answerWith('x.html', '<p>Log in</p>'));
const read = async (name: string, address: string) =>
  (await (await caches.open(name)).match(address))?.text();

it('mends what is kept: drops what is not the file, and asks the network once', async () => {
  await keepLanguage('ar', one);
  const [app = '', page = ''] = [shellAddresses(1)[0], addresses('ar', 1)[0]];
  await damage(shell, app);
  await damage('waymark-language-ar', page);
  network.asked.length = 0;
  expect(await mendKept(one)).toBe(true);
  expect(network.asked.map(({ path }) => path)).toEqual(['/assets/app-1.js', '/ar/shell.html']);
  expect(await read(shell, app)).toBe('file /assets/app-1.js');
  expect(await read('waymark-language-ar', page)).toBe('file /ar/shell.html');
});

it('drops what is not the file with no signal too, and leaves what is', async () => {
  await keepLanguage('ar', one);
  await damage(shell, shellAddresses(1)[0] ?? '');
  network.offline = true;
  expect(await mendKept(one)).toBe(false);
  expect(caches.list(shell)).toEqual(addresses('en', 1));
  expect(caches.list('waymark-language-ar')).toEqual(addresses('ar', 1));
});

it('takes nothing on trust that an earlier version left under the name of a file of this one', async () => {
  await damage(shell, 'https://a.example/assets/app-1.js');
  await installKept(one);
  expect(await read(shell, 'https://a.example/assets/app-1.js')).toBe('file /assets/app-1.js');
});

it('deletes the files of a language that the new version no longer has', async () => {
  await keepLanguage('fa', one);
  const without: Build = { ...two, languages: { ar: files('ar', 2) } };
  await installKept(without);
  await activateKept(without);
  expect(caches.all.has('waymark-language-fa')).toBe(false);
  expect(await listKept(without, source)).toMatchObject({ kept: [{ lang: 'en' }] });
});

it('leaves caches alone that are not its own', async () => {
  await caches.open('somebody-else');
  await activateKept(two);
  expect(caches.all.has('somebody-else')).toBe(true);
});
