import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brotliFor } from '../../../src/build/site/brotli';
import { type LanguageFile, makeSite, type Site } from '../../../src/build/site/site';

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const today = '2026-11-22';
const site = makeSite(join(fixtures, 'base'), today);
const fileAt = (made: Site, address: string) => made.files.find(({ name }) => `/${name}` === address);

describe('the files of a site', () => {
  test('have names of their own, and a hash of their text where a browser keeps them for a year', () => {
    const names = site.files.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, text } of site.files) {
      if (!/^(packs|assets)\//.test(name)) continue;
      const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
      expect(name).toMatch(new RegExp(`^(packs|assets)/[a-z-]+(\\.own)?\\.${hash}\\.(json|svg)$`));
    }
  });

  test('hold the pack of each language, where its address says', () => {
    expect(Object.keys(site.packs)).toEqual(Object.keys(site.packAddress));
    for (const [code, pack] of Object.entries(site.packs)) {
      const offer = JSON.parse(fileAt(site, site.packAddress[code] ?? '')?.text ?? '{}');
      const own = JSON.parse(fileAt(site, offer.own)?.text ?? '{}');
      const { own: _address, ...whole } = { ...offer, ...own, ui: { ...offer.ui, ...own.ui } };
      // The day, and how much of each language is checked, travel in the pages: the same words are the same file.
      const languages = pack.languages.map(({ checked, ...one }) => one);
      expect(whole).toEqual(JSON.parse(JSON.stringify({ ...pack, made: '', languages })));
      expect(offer.lists.map(({ id }: { id: string }) => id)).toEqual(pack.lists.map(({ id }) => id));
      expect(offer.dateRules).toEqual([]);
      expect(pack.made).toBe(today);
    }
  });

  test('list the languages with where they are and what they weigh', () => {
    const list = JSON.parse(fileAt(site, site.languagesAddress)?.text ?? '[]') as LanguageFile[];
    expect(list.map(({ code }) => code)).toEqual(Object.keys(site.packs));
    for (const { code, name, dir, pack, bytes } of list) {
      const text = fileAt(site, pack)?.text ?? '';
      const own = JSON.parse(text).own as string;
      const weigh = (file: string, address: string) =>
        brotliCompressSync(file, brotliFor(address, Buffer.byteLength(file))).length;
      expect({ name, dir }).toEqual({
        name: site.packs[code]?.language.name,
        dir: site.packs[code]?.language.dir,
      });
      expect(bytes).toBe(weigh(text, pack) + weigh(fileAt(site, own)?.text ?? '', own));
    }
  });

  test('have a picture for every topic', () => {
    const icons = fileAt(site, site.iconsAddress)?.text ?? '';
    for (const { icon } of site.packs.en?.topicList ?? []) expect(icons).toContain(`id="${icon}"`);
  });

  test('tell search engines of every page, and of none that is only there for what is missing', () => {
    const map = fileAt(site, '/sitemap.xml')?.text ?? '';
    const root = site.packs.en?.council.site ?? '?';
    const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
    expect(listed).toEqual(
      site.addresses.filter((path) => !path.endsWith('.html')).map((path) => `${root}${path}`),
    );
    expect(listed.length).toBeGreaterThan(10);
    expect(fileAt(site, '/robots.txt')?.text).toContain(`Sitemap: ${root}/sitemap.xml`);
  });
});

test('the same words on the same day make the same files', () => {
  expect(makeSite(join(fixtures, 'base'), today)).toEqual(site);
});

describe('another content', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'waymark-'));
    cpSync(join(fixtures, 'base'), folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('that has mistakes makes no site, and every mistake is a line', () => {
    for (const name of ['bare-money', 'dead-link']) cpSync(join(fixtures, name), folder, { recursive: true });
    let message = '';
    try {
      makeSite(folder, today);
    } catch (error) {
      message = error instanceof Error ? error.message : '';
    }
    const [first, ...lines] = message.split('\n');
    expect(first).toBe('The content has mistakes, so nothing was built:');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^locales\/[\w/.-]+:\d+: /);
  });
});

describe('a language that readers are not offered', () => {
  const beside = (made: Site) => {
    const list = fileAt(made, made.languagesAddress)?.text ?? '';
    const map = made.files.find(({ name }) => name === 'sitemap.xml')?.text ?? '';
    return { list, map };
  };

  test('under listed-from it has its pack and its pages, and stands in no list', () => {
    const dir = mkdtempSync(join(tmpdir(), 'waymark-listed-'));
    cpSync(join(fixtures, 'base'), dir, { recursive: true });
    cpSync(join(fixtures, 'incomplete'), dir, { recursive: true });
    const few = makeSite(dir, today);
    rmSync(dir, { recursive: true });
    expect(Object.keys(few.packs)).toEqual(['en', 'ar', 'fr']);
    expect(few.addresses).toContain('/fr/health/');
    expect(few.packs.fr?.languages.map(({ code }) => code)).toEqual(['en', 'ar']);
    expect(beside(few).list).not.toContain('"fr"');
    expect(beside(few).map).not.toContain('/fr/');
    expect(beside(few).map).toContain('/ar/');
  });

  test('the test languages are built only when they are asked for, and change no other pack', () => {
    process.env.WAYMARK_TEST_LANGUAGES = '1';
    const tested = makeSite(join(fixtures, 'base'), today);
    delete process.env.WAYMARK_TEST_LANGUAGES;
    expect(Object.keys(tested.packs)).toEqual(['en', 'ar', 'qps-ploc', 'qps-plocm']);
    expect(tested.packs['qps-plocm']?.language.dir).toBe('rtl');
    expect(tested.packAddress.ar).toBe(site.packAddress.ar);
    expect(beside(tested)).toEqual(beside(site));
    expect(tested.addresses).toContain('/qps-ploc/lists/first-home/');
    const { home } = tested.packs['qps-ploc']?.ui ?? {};
    expect(home).toEqual({ title: '[Ŵééļçööɱéé]', lead: expect.stringContaining('Example Council') });
  });
});
