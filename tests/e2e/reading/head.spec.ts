/** What search engines, shared links and screen readers get of each page: true in the HTML itself, before any script. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listPlace, ownList, to } from '../../../src/routes';
import { allCodes, allPlaces, council, dist, htmlOf, languages, say, titleOf } from '../tools/site';

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
const sorted = (list: string[]) => list.toSorted();
const decoded = (text = '') =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

for (const { code, dir } of languages) {
  for (const place of allPlaces) {
    const address = to(code, place);
    test(`${address} has a true head and one of each landmark @content`, () => {
      const html = htmlOf(address);
      expect(html).toContain(`<html lang="${code}" dir="${dir}">`);
      expect(all(html, /<title>([^<]*)<\/title>/g).map(decoded)).toEqual([
        `${titleOf(code, place)} – ${council.app}`,
      ]);
      const described = all(html, /<meta name="description" content="([^"]*)"/g);
      expect(described).toHaveLength(1);
      expect(described[0]?.length).toBeGreaterThan(0);
      expect(all(html, /<link rel="canonical" href="([^"]*)"/g)).toEqual([council.site + address]);
      const others = all(html, /<link rel="alternate" (hreflang="[^"]*" href="[^"]*")/g);
      expect(sorted(others)).toEqual(
        sorted(allCodes.map((other) => `hreflang="${other}" href="${council.site}${to(other, place)}"`)),
      );
      expect(html).not.toContain('noindex');
      expect(all(html, /<(link rel="manifest")/g)).toHaveLength(1);
      for (const once of ['h1', 'main', 'header', 'footer'])
        expect(all(html, new RegExp(`<(${once})[ >]`, 'g')), once).toHaveLength(1);
      expect(html).toContain(`<nav class="menu" aria-label="${say(code, 'header.menu')}"`);
      const body = html.slice(html.indexOf('<body'));
      const ids = all(body, / id="([^"]*)"/g);
      expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    });
  }

  test(`${code}: no two pages have the same title and description`, () => {
    // The page of a person's own list can say no more than that of all lists.
    const told = allPlaces.filter((place) => place !== listPlace(ownList));
    const found = told.map((place) => {
      const html = htmlOf(to(code, place));
      return [...all(html, /<title>([^<]*)/g), ...all(html, /name="description" content="([^"]*)"/g)].join(
        '\n',
      );
    });
    expect(found.filter((text, at) => found.indexOf(text) !== at)).toEqual([]);
  });
}

test('addresses that are nobody’s destination stay out of search engines @content', () => {
  for (const address of [
    '/404.html',
    ...allCodes.flatMap((code) => [`/${code}/404.html`, `/${code}/shell.html`]),
  ])
    expect(htmlOf(address), address).toContain('<meta name="robots" content="noindex">');
});

test('the sitemap lists every page once @content', () => {
  const listed = all(readFileSync(join(dist, 'sitemap.xml'), 'utf8'), /<loc>([^<]*)<\/loc>/g);
  const wanted = ['/', ...allCodes.flatMap((code) => allPlaces.map((place) => to(code, place)))];
  expect(sorted(listed)).toEqual(sorted(wanted.map((address) => council.site + address)));
});

interface Picture {
  src: string;
  sizes: string;
  type: string;
  purpose?: string;
}

test('the manifest installs: an id, pictures of the size they say, shortcuts that open', () => {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8'));
  expect(manifest).toMatchObject({ id: '/', start_url: '/', display: 'standalone', name: council.app });
  const pictures: Picture[] = [...manifest.icons, ...manifest.screenshots];
  expect(pictures.filter(({ purpose }) => purpose === 'maskable').length).toBeGreaterThan(0);
  for (const { src, sizes, type } of pictures) {
    expect(existsSync(join(dist, src)), `${src} is missing`).toBe(true);
    const file = readFileSync(join(dist, src));
    if (type === 'image/png') expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, src).toBe(sizes);
  }
  for (const { url } of manifest.shortcuts) {
    const place = new URLSearchParams(url.split('?')[1]).get('go') ?? '';
    for (const code of allCodes) expect(htmlOf(`/${code}/${place}`), url).not.toBe('');
  }
});

test('the pictures that a page’s head names are there', () => {
  for (const src of all(htmlOf('/en/'), /<link rel="[^"]*icon" href="([^"]*)"/g))
    expect(existsSync(join(dist, src)), `${src} is missing`).toBe(true);
});
