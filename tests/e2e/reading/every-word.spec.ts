/** The app in the test languages: every word on the screen comes from `locales/`, and nothing breaks when words are long. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack, Words } from '../../../src/offer/pack';
import { to } from '../../../src/routes';
import { allPlaces, expect, open, packOf, places, test } from '../tools/site';
import { serveTestLanguages, type TestSite } from '../tools/test-languages';

let site: TestSite;
let names: string[];
/** The English words of the app, as `locales/` has them. */
const english = wordsIn(packOf('en').ui);

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await serveTestLanguages();
  const file = readdirSync(join(site.dist, 'packs')).find((name) => /^qps-ploc\.[\w-]{8}\.json$/.test(name));
  names = namesIn(JSON.parse(readFileSync(join(site.dist, 'packs', file ?? ''), 'utf8')));
});

test.afterAll(() => site?.close());

/** Every text of a tree of words. */
function wordsIn(tree: Words): string[] {
  return Object.values(tree).flatMap((one) => (typeof one === 'string' ? [one] : wordsIn(one)));
}

/** What is the same in every language: names, titles of documents, and values such as addresses; the longest first. */
function namesIn(pack: Pack): string[] {
  const found = new Set<string>();
  const all = (value: unknown) => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value) for (const one of Object.values(value)) all(one);
  };
  const values = (value: unknown) => {
    if (!Array.isArray(value)) {
      if (typeof value === 'object' && value) for (const one of Object.values(value)) values(one);
    } else if (['b', 'name', 'tel', 'mail', 'web'].includes(value[0])) all(value.slice(1));
    else for (const one of value) values(one);
  };
  all([pack.council, pack.sources, pack.contacts, pack.languages.map(({ name }) => name)]);
  values(pack);
  for (const { sections } of Object.values(pack.topics)) for (const { card } of sections) all(card?.by);
  found.add(pack.language.name);
  return [...found].filter((name) => /[a-z]{2}/i.test(name)).sort((a, b) => b.length - a.length);
}

/** In the page, every part of it unfolded: texts and labels with plain letters that are no such name. */
function plainWords({ names, english }: { names: string[]; english: string[] }): string[] {
  for (const one of document.querySelectorAll('details')) one.open = true;
  const faults: string[] = [];
  const look = (text: string, where: Element) => {
    // What is sent to the council is English, comes from `locales/` too, and says that it is English.
    if (where.closest('[lang="en"]') && english.includes(text.trim())) return;
    // Addresses: of email, and of the web without their beginning.
    let rest = text.replace(/(?:[\w.-]+@)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[\w./-]*)?/gi, '');
    for (const name of names) rest = rest.replaceAll(name, '');
    if (/[a-z]{2}/i.test(rest)) faults.push(`${text.trim()} in ${where.outerHTML.slice(0, 100)}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent, textContent } = node;
    if (parent && !parent.closest('script, style, noscript, template, title'))
      look(textContent ?? '', parent);
  }
  for (const one of document.querySelectorAll('[aria-label], [placeholder], [alt], [title]'))
    for (const name of ['aria-label', 'placeholder', 'alt', 'title']) look(one.getAttribute(name) ?? '', one);
  return faults;
}

/** In the page: what makes it scroll sideways. */
function sideways(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const over = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return width > 1 && one.checkVisibility() && (left < -1 || right > clientWidth + 1);
  });
  return [`${scrollWidth} px wide`, ...over.map((one) => one.outerHTML.slice(0, 120))];
}

for (const [code, list] of [
  ['qps-ploc', allPlaces],
  ['qps-plocm', places],
] as const) {
  test(`${code}: no word is typed into the app, and nothing scrolls sideways at 320 pixels`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const found: Record<string, string[]> = {};
    for (const place of list) {
      await open(page, `${site.url}${to(code, place)}`);
      const faults = [
        ...(await page.evaluate(plainWords, { names, english })),
        ...(await page.evaluate(sideways)),
      ];
      if (faults.length > 0) found[place] = faults;
    }
    expect(found).toEqual({});
  });
}

test('no reader is offered a language that is not listed', async ({ page }) => {
  const offers = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('a[href], link[href]')]
        .map((one) => one.getAttribute('href') ?? '')
        .filter((href) => href.includes('/qps-')),
    );
  for (const address of ['/', '/en/', '/en/settings/']) {
    await open(page, `${site.url}${address}`);
    expect(await offers(), address).toEqual([]);
  }
  expect(await (await page.request.get(`${site.url}/sitemap.xml`)).text()).not.toContain('qps-');
  await open(page, `${site.url}/qps-ploc/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'qps-ploc');
});
