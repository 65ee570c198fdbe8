/** The build under test: its languages, addresses and words, and what every test of it holds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { root } from '../../../src/build/serve/ready.mjs';
import { docOf } from '../../../src/offer/docs';
import type { OwnPack, Pack, Words } from '../../../src/offer/pack';
import { listPlace, ownList, pageIds, rowOf, to } from '../../../src/routes';

export { expect };

/** The folder of the build. */
export const dist = process.env.WAYMARK_DIST ?? join(root, 'dist');
/** The folder of the content that it was built from. */
export const locales = process.env.WAYMARK_LOCALES ?? join(root, 'locales');

const packs = new Map<string, Pack>();
for (const file of readdirSync(join(dist, 'packs'))) {
  const code = /^(.+)\.[\w-]+\.json$/.exec(file)?.[1];
  if (code) packs.set(code, JSON.parse(readFileSync(join(dist, 'packs', file), 'utf8')));
}
for (const [code, pack] of packs) {
  if (!pack.own) continue;
  const own: OwnPack = JSON.parse(readFileSync(join(dist, pack.own), 'utf8'));
  // The day and what is checked come with each page.
  const shell = readFileSync(join(dist, code, 'shell.html'), 'utf8');
  const page = JSON.parse(/id="page"[^>]*>(.*?)<\/script>/.exec(shell)?.[1] ?? '{}') as { pack: Pack };
  const { made, languages } = page.pack;
  packs.set(code, { ...pack, ...own, made, languages, ui: { ...pack.ui, ...own.ui } });
}

/** The pack of a language, whole, as it was built. Throws where there is none. */
export function packOf(lang: string): Pack {
  const pack = packs.get(lang);
  if (!pack) throw new Error(`There is no pack for "${lang}" in ${dist}. Build first: npm run build.`);
  return pack;
}

/** The languages of the build, English first. */
export const languages = packOf('en').languages;
export const allCodes = languages.map(({ code }) => code);
/**
 * The languages that the browser is driven in: English, and the first that runs the other way. The others differ from
 * these in words alone, which the unit tests hold for every language; others.spec.ts looks at each of them once.
 */
export const driven = [
  ...languages.filter(({ code }) => code === 'en'),
  ...languages.filter(({ dir }) => dir === 'rtl').slice(0, 1),
];
export const codes = driven.map(({ code }) => code);
/**
 * The one language in which a spec is driven whose steps are the same in any: half of them in English, half from right to
 * left, so that all of them fit in minutes. With WAYMARK_E2E=all each is driven in both.
 */
export const inOne = (code: 'en' | 'rtl'): string[] =>
  process.env.WAYMARK_E2E === 'all' ? codes : codes.slice(...(code === 'en' ? [0, 1] : [1, 2]));
export const council = packOf('en').council;
/** One ready-made list, the one with money, and a list of the person's own: the others are drawn by the same page from the same kind of words. */
const someLists = [
  ...packOf('en').lists.slice(0, 1),
  ...packOf('en').lists.filter(({ budget }) => budget),
].map(({ id }) => id);
/** Every page and topic and some lists, as in their addresses after the language. */
export const places: string[] = [
  ...pageIds,
  ...packOf('en').topicList.map(({ id }) => id),
  ...[...someLists, ownList].map(listPlace),
];
/** Every place that has an address: all lists are among them. */
export const allPlaces: string[] = [
  ...pageIds,
  ...packOf('en').topicList.map(({ id }) => id),
  ...[...packOf('en').lists.map(({ id }) => id), ownList].map(listPlace),
];
/** Every address that reads in a language. */
export const addressesOf = (lang: string) => places.map((place) => to(lang, place));

const pages = new Map<string, string>();

/** The HTML that the build holds for an address such as `/en/housing/` or `/404.html`; '' where there is none. */
export function htmlOf(address: string): string {
  const file = join(dist, address, address.endsWith('.html') ? '' : 'index.html');
  const html = pages.get(address) ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
  pages.set(address, html);
  return html;
}

const files = new Map<string, Words>();

/** A word of the app from its `ui.json`, with `{{value}}` filled in. Throws where there is none. */
export function say(lang: string, key: string, values: Record<string, string> = {}): string {
  const words = files.get(lang) ?? JSON.parse(readFileSync(join(locales, lang, 'ui.json'), 'utf8'));
  files.set(lang, words);
  let found: Words | string | undefined = words as Words;
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  if (typeof found !== 'string') throw new Error(`${locales}/${lang}/ui.json has no word "${key}".`);
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

/** The heading of a page or topic in a language. */
export function titleOf(lang: string, place: string): string {
  const [page = '', topic = ''] =
    packOf(lang).topics[place] !== undefined
      ? ['topic', place]
      : place.replace(/^lists\//, 'list/').split('/');
  const doc = docOf(packOf(lang), { page, topic });
  return doc?.title ?? say(lang, `${rowOf(place).head}.title`);
}

/** The id of the first section of a topic, and its heading. */
export function sectionOf(lang: string, topic: string, id: string): { id: string; title: string } {
  const found = packOf(lang).topics[topic]?.sections.find((section) => section.id === id);
  if (!found) throw new Error(`The topic "${topic}" has no section "${id}".`);
  return found;
}

/**
 * The day of every phone that a test does not set another for, so that what is tested does not hang on the day it is tested on:
 * `WAYMARK_TEST_DAY=2031-06-01 npm test -- e2e` has another.
 */
const begun = Date.parse(`${(process.env.WAYMARK_TEST_DAY ?? '2026-11-22').slice(0, 10)}T12:00`);

/** In the page, before any script of it: the clock goes so many milliseconds ahead of this computer's. */
function setClock(ahead: number): void {
  const real = Date;
  const now = () => real.now() + ahead;
  globalThis.Date = new Proxy(real, {
    construct: (date, given, called) => Reflect.construct(date, given.length > 0 ? given : [now()], called),
    get: (date, key) => (key === 'now' ? now : Reflect.get(date, key)),
  });
}

/** Every test: no script of the page may fail, and nothing may go against the content security policy. */
export const test = base.extend<{ sound: string[]; worker: boolean }>({
  /**
   * Whether the worker is installed, with the whole app on the phone. `test.use({ worker: true })` where a test is about
   * that. Elsewhere it never comes to it, as on a phone in the first second: to fetch and keep everything takes longer
   * than most tests.
   */
  worker: [false, { option: true }],
  sound: [
    async ({ context, worker }, use) => {
      await context.addInitScript(setClock, begun - Date.now());
      if (!worker)
        await context.addInitScript(() => {
          if ('ServiceWorkerContainer' in window)
            ServiceWorkerContainer.prototype.register = () => new Promise(() => {});
        });
      const faults: string[] = [];
      context.on('weberror', (fault) => faults.push(`${fault.page()?.url()}: ${fault.error().message}`));
      context.on('console', (message) => {
        if (/content security policy|trusted(html|script)|hydrat/i.test(message.text()))
          faults.push(`${message.page()?.url()}: ${message.text()}`);
      });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          console.error(`Content Security Policy: ${effectiveDirective} refused ${blockedURI}`),
        );
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens an address and waits until the script has taken the page over. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await taken(page);
}

/** Waits until the script has taken the page over and its effects have run: only then do buttons and keys answer to it. */
export async function taken(page: Page): Promise<void> {
  const look = () => {
    if (document.querySelector('main.choose'))
      return Object.keys(document.getElementById('app') ?? {}).length > 0;
    // The app takes scrolling over in the same round of effects in which everything else starts to listen.
    return history.scrollRestoration === 'manual';
  };
  await expect.poll(() => page.evaluate(look), { intervals: [20, 50, 100] }).toBe(true);
}

/**
 * Has the words of a language come to the page as `change` leaves them. The name of their file says what is in it, so the
 * browser is one that cannot look: that of a site with no https.
 */
export async function changeWords<Words>(
  page: Page,
  lang: string,
  change: (words: Words) => void,
): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await page.route(`**/packs/${lang}.*.json`, async (route) => {
    const words = JSON.parse(await (await route.fetch()).text()) as Words;
    change(words);
    await route.fulfill({ json: words });
  });
}

/** Waits until a language opens with no signal: the worker is in charge and all its files are on the phone. */
export async function kept(page: Page, lang: string): Promise<void> {
  const look = async (code: string) => {
    if (!navigator.serviceWorker.controller) return 'no worker in charge: test.use({ worker: true })';
    if (code === 'en') return 'kept';
    const list = (await caches.has('waymark-kept')) ? await caches.open('waymark-kept') : undefined;
    return (await list?.match(`/${code}`)) ? 'kept' : 'not on the list';
  };
  await expect
    .poll(() => page.evaluate(look, lang), { timeout: 15_000, intervals: [50, 100, 250] })
    .toBe('kept');
}
