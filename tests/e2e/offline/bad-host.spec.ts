/** A host, or what stands before it, answers wrongly: nothing of that is kept, the page that is there goes on, and what is mine can be reached. */
import type { BrowserContext, Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { loginPage, type Way } from '../../bad-host';
import { expectHere, put } from '../tools/kept';
import { test as base, buildNext, newer, newPart, removeNext, type Site } from '../tools/next-build';
import { full, items, openList, some } from '../tools/own-list';
import { expect, inOne, kept, languages, open, say, taken, titleOf } from '../tools/site';

// One worker for all of it: the second build is made once.
base.describe.configure({ mode: 'default' });
const test = base.extend({ baseURL: async ({ site }, use) => use(site.url) });

test.beforeAll(() => {
  test.setTimeout(180_000);
  buildNext();
});
test.afterAll(removeNext);

const notStarted = (page: Page) => page.locator('#not-started');
const script = /^\/assets\/main-.*\.js$/;

/** Has the browser look for a new version, and gives what became of it: `redundant` where it was not taken. */
const look = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const over = new Promise<string>((resolve) => {
      registration?.addEventListener(
        'updatefound',
        () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => resolve(worker.state));
        },
        { once: true },
      );
    });
    await registration?.update();
    return over;
  });

/** Puts a login page in place of files that the phone keeps, as a worker of an earlier version may have. Gives how many. */
const damage = (page: Page, pattern: RegExp) =>
  page.evaluate(
    async ([wanted = '', html = '']) => {
      let count = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (!new RegExp(wanted).test(new URL(request.url).pathname)) continue;
          count++;
          await cache.put(request, new Response(html, { headers: { 'content-type': 'text/html' } }));
        }
      }
      return count;
    },
    [pattern.source, loginPage],
  );

/** Reads some pages of a language and of English with no signal. */
async function readOffline(context: BrowserContext, page: Page, code: string): Promise<void> {
  await context.setOffline(true);
  for (const lang of new Set(['en', code]))
    for (const place of ['housing', 'home']) {
      await page.goto(to(lang, place));
      await expect(page.locator('h1')).toHaveText(titleOf(lang, place));
    }
  await context.setOffline(false);
}

for (const code of inOne('rtl'))
  test(`${code}: a new build of which anything is wrong is not taken, and the old one says nothing`, async ({
    page,
    context,
    site,
  }) => {
    test.slow();
    await put(page, full);
    await open(page, to(code));
    await kept(page, code);
    site.swap();
    const wrong: [RegExp, Way][] = [
      [new RegExp(`^/assets/${newPart()}$`), 'half'],
      // Half an upload, with a fallback page.
      [/^\/(assets|packs)\/|\/shell\.html$/, 'html'],
      [/^\/en\/shell/, 'other'],
      [/^\/index\.html/, 'empty'],
      [new RegExp(`^/packs/${code}\\.(?!own)`), 'html'],
      [new RegExp(`^/${code}/shell`), 'login'],
    ];
    for (const [file, way] of wrong) {
      site.host.answers = (path) => (file.test(path) ? way : undefined);
      expect(await look(page), `${way} for ${file}`).toBe('redundant');
    }
    await expect(page.locator('.news').getByText(say(code, 'offline.update'))).toHaveCount(0);
    await readOffline(context, page, code);
    await openList(page);
    await expect(items(page).first()).toBeVisible();
    site.host.answers = () => undefined;
    await page.goto(to(code));
    await page.getByRole('button', { name: say(code, 'offline.updateNow') }).click();
    await expect(page.locator('h1')).toHaveText(newer(code));
  });

for (const code of inOne('en')) {
  const other = languages.find((language) => language.code !== code) ?? { code: '', name: '' };
  const row = (page: Page, lang: string) =>
    page.locator('.kept li').filter({ has: page.locator(`strong[lang="${lang}"]`) });

  test(`${code}: a language of which something wrong came is not called kept; what the phone threw away is not either, and comes again`, async ({
    page,
    context,
    site,
  }) => {
    await open(page, to(code));
    await kept(page, code);
    await open(page, to(code, 'settings'));
    site.host.answers = (path) => (path === `/${other.code}/shell.html` ? 'html' : undefined);
    await row(page, other.code).getByRole('button').click();
    const status = page.locator('#languages [role=status]');
    await expect(status).toHaveText(say(code, 'settings.reasons.wrong'));
    await expect(row(page, other.code)).toContainText(say(code, 'settings.notKept'));
    site.host.answers = () => undefined;
    await row(page, other.code).getByRole('button').click();
    await kept(page, other.code);

    const clear = () =>
      page.evaluate(async () => {
        for (const name of await caches.keys()) if (name !== 'waymark-kept') await caches.delete(name);
      });
    await clear();
    // Still open, the page asks anew.
    site.host.answers = (path) => (/^\/(packs\/|\w+\/shell)/.test(path) ? 'gone' : undefined);
    await open(page, to(code, 'settings'));
    await expect(status).toHaveText(say(code, 'settings.reasons.changed'));
    await expect(row(page, code)).toContainText(say(code, 'settings.notKept'));
    site.host.answers = () => undefined;
    await open(page, to(code, 'settings'));
    for (const lang of [code, other.code])
      await expect(row(page, lang)).toContainText(say(code, 'settings.kept'));
    await readOffline(context, page, other.code);
  });

  test(`${code}: a page whose script is wrong offers to try again, and does`, async ({ page, site }) => {
    // Kept by the browser for a year, as a file of this name should be.
    site.host.answers = (path) => (script.test(path) ? 'html' : undefined);
    await page.goto(to(code, 'housing'));
    await expect(notStarted(page)).toContainText(say(code, 'offline.problem'));
    await expect(page.locator('h1')).toHaveText(titleOf(code, 'housing'));
    const again = notStarted(page).getByRole('button', { name: say(code, 'common.retry') });
    await again.click();
    await page.waitForEvent('load');
    await expect(notStarted(page)).toBeVisible();
    site.host.answers = () => undefined;
    await again.click();
    await expect(notStarted(page)).toHaveCount(0);
    await kept(page, code);

    // And where the phone keeps the wrong one, as a worker of an earlier version did.
    expect(await damage(page, script)).toBe(1);
    await page.goto(to(code, 'housing'));
    await again.click();
    await expect(notStarted(page)).toHaveCount(0);
    await expect(page.locator('h1')).toHaveText(titleOf(code, 'housing'));
  });
}

test('the offline part turned off by the host: no pages are kept, and what is mine stays', async ({
  page,
  context,
  site,
}) => {
  await put(page, some);
  await open(page, to('en'));
  await kept(page, 'en');
  const own = () => page.evaluate(() => ({ ...localStorage }));
  const before = await own();
  expect(Object.keys(before)).not.toEqual([]);
  site.turnOff();
  await page.goto(to('en', 'housing'));
  const left = () =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name !== 'waymark-kept').length);
  // The page may load itself anew in between, because another worker took over.
  await expect.poll(() => left().catch(() => -1)).toBe(0);
  await openList(page);
  await expectHere(page, some);
  expect(await own()).toMatchObject({ ...before, 'waymark.visits': expect.any(String) });
  await context.setOffline(true);
  await expect(page.goto(to('en', 'housing'))).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});

test.describe('with no worker', () => {
  test.use({ worker: false });
  const loads = (page: Page) => {
    const seen: string[] = [];
    page.on('load', () => seen.push(page.url()));
    return seen;
  };
  /** Opens the home page of the old build, whose words are not fetched ahead, and has the host take the new one. */
  const startOld = async (page: Page, site: Site) => {
    site.host.answers = (path) => (path.startsWith('/packs/') ? 'reset' : undefined);
    // Asked for once more by the browser itself: on the new build that would load the page anew before anything is tapped.
    const given = page.waitForEvent('requestfailed', (request) => request.url().includes('/packs/'));
    await open(page, to('en'));
    await given;
    await expect.poll(() => page.evaluate(() => localStorage.getItem('waymark.visits'))).toBe('1');
    site.swap();
  };
  const link = (page: Page, place: string) => page.locator(`main a[href="${to('en', place)}"]`).first();

  test('an old page whose words are gone loads anew once, at the address that was asked for', async ({
    page,
    site,
  }) => {
    await startOld(page, site);
    site.host.answers = () => undefined;
    const seen = loads(page);
    await link(page, 'housing').click();
    await expect(page.locator('h1')).toHaveText(titleOf('en', 'housing'));
    await expect.poll(() => seen).toEqual([site.url + to('en', 'housing')]);
    await page.locator('nav.menu a').first().click();
    await expect(page.locator('h1')).toHaveText(newer('en'));
    expect(seen).toHaveLength(1);
  });

  test('where that does not help a box says so, with a button that opens the page once it is there', async ({
    page,
    site,
  }) => {
    await startOld(page, site);
    site.host.answers = (path) => (path.startsWith('/packs/') ? 'html' : undefined);
    const seen = loads(page);
    await link(page, 'housing').click();
    await expect.poll(() => seen.length).toBe(1);
    await page.locator('nav.menu a').first().click();
    const failed = page.locator('.progress');
    await expect(failed).toContainText(say('en', 'common.failed'));
    expect(seen).toHaveLength(1);
    site.host.answers = () => undefined;
    await failed.getByRole('button', { name: say('en', 'common.retry') }).click();
    await expect(page.locator('h1')).toHaveText(newer('en'));
  });

  test('a page of which all but the words is slow can be read meanwhile, is covered by Exit, and what is asked for and waits is said', async ({
    page,
    site,
  }) => {
    site.host.delay = 8000;
    site.host.answers = (path) => (path === to('en', 'housing') ? undefined : 'slow');
    await page.goto(to('en', 'housing'), { waitUntil: 'commit' });
    const painted = () => performance.getEntriesByName('first-contentful-paint').length;
    await expect.poll(() => page.evaluate(painted), { intervals: [100] }).toBe(1);
    expect(
      await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.sheet),
    ).toBe(null);
    // With no signal the page stays, covered.
    await page.context().setOffline(true);
    await page.evaluate(() => document.querySelector<HTMLElement>('a.exit')?.click());
    await expect(page.locator('html')).toHaveAttribute('data-exited');
    await page.context().setOffline(false);
    site.host.answers = (path) => (/^\/assets\/more-/.test(path) ? 'slow' : undefined);
    await page.goto(to('en', 'housing'));
    await taken(page);
    await expect(notStarted(page)).toHaveCount(0);
    await page.locator('nav.menu a').first().click();
    await expect(page.locator('.progress')).toHaveText(say('en', 'common.loading'));
  });
});
