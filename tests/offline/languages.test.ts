import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  activateKept,
  type Build,
  forgetLanguage,
  installKept,
  keepLanguage,
  keptList,
  listKept,
} from '../../src/offline/languages';
import { FakeCaches, FakeNetwork } from './fakes';

const base = 'https://a.example/sw.js';
const files = (lang: string, version: number) => [
  { url: `packs/${lang}.${version}.json`, revision: null },
  { url: `${lang}/shell.html`, revision: `r${version}` },
];
const buildOf = (version: number): Build => ({
  base,
  source: 'en',
  languages: { ar: files('ar', version), fa: files('fa', version) },
  version: `v${version}`,
});
const addresses = (lang: string, version: number) => [
  `https://a.example/${lang}/shell.html?__WB_REVISION__=r${version}`,
  `https://a.example/packs/${lang}.${version}.json`,
];
const one = buildOf(1);
const two = buildOf(2);

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
  expect(network.asked).toEqual([
    { path: '/packs/ar.1.json', cache: 'default' },
    { path: '/ar/shell.html', cache: 'reload' },
  ]);
});

it('asks for nothing when it has everything', async () => {
  await keepLanguage('ar', one);
  await keepLanguage('ar', one);
  expect(network.asked).toHaveLength(2);
});

it('has the source language already', async () => {
  expect(await keepLanguage('en', one)).toEqual({ ok: true });
  expect(network.asked).toEqual([]);
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

it.each([
  ['a missing file', () => new Response('', { status: 404 })],
  ['a page in place of a pack', () => new Response('<p>', { headers: { 'content-type': 'text/html' } })],
])('keeps nothing half, and says why: %s', async (_, response) => {
  network.wrong.set('/packs/ar.1.json', response);
  expect(await keepLanguage('ar', one)).toEqual({ ok: false, reason: 'changed' });
  expect(caches.all.has('waymark-language-ar')).toBe(false);
});

it.each([0, 1, 2])('keeps nothing half, and says why: room for %i files', async (room) => {
  caches.room.left = room;
  expect(await keepLanguage('ar', one)).toEqual({ ok: false, reason: 'full' });
  expect(caches.all.has('waymark-language-ar')).toBe(false);
  expect(await keptList()).toEqual([]);
});

it('says when the browser blocks its storage', async () => {
  caches.blocked = true;
  expect(await keepLanguage('ar', one)).toEqual({ ok: false, reason: 'blocked' });
  expect(await forgetLanguage('ar', 'en', one)).toEqual({ ok: false, reason: 'blocked' });
  expect(await listKept(one, 5)).toEqual({ ok: false, reason: 'blocked' });
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
  expect(await listKept(one, 7)).toEqual({
    ok: true,
    kept: [
      { lang: 'en', bytes: 7 },
      { lang: 'ar', bytes },
    ],
    version: 'v1',
  });
});

it('fetches the new files of every kept language during an update and leaves the old ones', async () => {
  await keepLanguage('ar', one);
  await installKept(two);
  expect(caches.list('waymark-language-ar')).toEqual([...addresses('ar', 1), ...addresses('ar', 2)].sort());
  expect(caches.all.has('waymark-language-fa')).toBe(false);
});

it('lets an update fail rather than lose a kept language', async () => {
  await keepLanguage('ar', one);
  network.wrong.set('/packs/ar.2.json', () => new Response('', { status: 404 }));
  await expect(installKept(two)).rejects.toThrow('404');
  expect(caches.list('waymark-language-ar')).toEqual(addresses('ar', 1));
  expect((await listKept(one, 0)).ok && (await keptList())).toEqual(['ar']);
});

it('lets an update fail when there is no room, and takes away what it had put', async () => {
  await keepLanguage('ar', one);
  caches.room.left = 1;
  await expect(installKept(two)).rejects.toThrow('No room.');
  expect(caches.list('waymark-language-ar')).toEqual(addresses('ar', 1));
});

it('deletes the old files once the new version is in charge, and keeps the list', async () => {
  await keepLanguage('ar', one);
  await installKept(two);
  await activateKept(two);
  expect(caches.list('waymark-language-ar')).toEqual(addresses('ar', 2));
  expect(await keptList()).toEqual(['ar']);
});

it('deletes the files of a language that the new version no longer has', async () => {
  await keepLanguage('fa', one);
  const without: Build = { ...two, languages: { ar: files('ar', 2) } };
  await installKept(without);
  await activateKept(without);
  expect(caches.all.has('waymark-language-fa')).toBe(false);
  expect(await listKept(without, 0)).toMatchObject({ kept: [{ lang: 'en' }] });
});

it('leaves caches alone that are not its own', async () => {
  await caches.open('workbox-precache-v2-https://a.example/');
  await activateKept(two);
  expect(caches.all.has('workbox-precache-v2-https://a.example/')).toBe(true);
});
