/** A new build comes while a page is open: nothing is taken away, and it is taken on a tap or at the next start. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { put } from '../tools/kept';
import { buildNext, newer, packName, removeNext, type Site, test } from '../tools/next-build';
import { full, items, openList, tick } from '../tools/own-list';
import { codes, expect, inOne, kept, open, say, titleOf } from '../tools/site';

// One worker for all of it: the second build is made once.
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  test.setTimeout(180_000);
  buildNext();
});
test.afterAll(removeNext);

/** Has the browser look for a new version now, as it does by itself from time to time. */
const look = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
  });

const offer = (page: Page, code: string) => page.locator('.news').getByText(say(code, 'offline.update'));
const take = (page: Page, code: string) =>
  page.getByRole('button', { name: say(code, 'offline.updateNow') }).click();

/** Opens a language of the old build and waits until the phone keeps it. */
async function visit(page: Page, site: Site, code: string): Promise<void> {
  await open(page, site.url + to(code));
  await kept(page, code);
  await expect(page.locator('h1')).toHaveText(titleOf(code, 'home'));
}

for (const code of inOne('rtl')) {
  test(`${code}: the page goes on working, the new version is offered, and a tap takes it`, async ({
    page,
    site,
  }) => {
    await visit(page, site, code);
    site.swap();
    await look(page);
    await expect(offer(page, code)).toBeVisible();
    await expect(page.locator('h1')).toHaveText(titleOf(code, 'home'));
    for (const place of ['settings', 'housing', 'search']) {
      await page
        .locator(`a[href="${to(code, place)}"]`)
        .first()
        .click();
      await expect(page.locator('h1')).toHaveText(titleOf(code, place));
      await page.locator('nav.menu a').first().click();
      await expect(page.locator('h1')).toHaveText(titleOf(code, 'home'));
    }
    await take(page, code);
    await expect(page.locator('h1')).toHaveText(newer(code));
    await expect(offer(page, code)).toHaveCount(0);
  });

  test(`${code}: kept, it survives the update, with no signal right after it`, async ({
    page,
    site,
    context,
  }) => {
    await visit(page, site, code);
    site.swap();
    await look(page);
    await expect(offer(page, code)).toBeVisible();
    await context.setOffline(true);
    await take(page, code);
    await expect(page.locator('h1')).toHaveText(newer(code));
    for (const lang of new Set([code, 'en'])) {
      await page.goto(site.url + to(lang, 'housing'));
      await expect(page.locator('h1')).toHaveText(titleOf(lang, 'housing'));
      await page.goto(site.url + to(lang));
      await expect(page.locator('h1')).toHaveText(newer(lang));
    }
  });

  test(`${code}: left alone, the new version is there at the next start`, async ({ page, site, context }) => {
    await visit(page, site, code);
    site.swap();
    await look(page);
    await expect(offer(page, code)).toBeVisible();
    await page.close();
    await context.setOffline(true);
    await expect(async () => {
      const later = await context.newPage();
      await later.goto(site.url + to(code));
      const title = await later.locator('h1').textContent();
      await later.close();
      expect(title).toBe(newer(code));
    }).toPass();
  });
}

for (const code of inOne('en'))
  test(`${code}: a tap in one tab loads the others anew where they stood, but not under what somebody types`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ baseURL: site.url });
    const [first, second, third] = [
      await context.newPage(),
      await context.newPage(),
      await context.newPage(),
    ];
    await put(first, full);
    await visit(first, site, code);
    await openList(second);
    await items(second).last().scrollIntoViewIfNeeded();
    await openList(third);
    await third.getByLabel(say(code, 'lists.addLabel')).fill('half a sen');
    const stood = await second.evaluate(() => Object.assign(window, { before: true }) && scrollY);
    expect(stood).toBeGreaterThan(2000);
    site.swap();
    await look(first);
    for (const page of [first, second, third]) await expect(offer(page, code)).toBeVisible();
    await take(first, code);
    await expect(first.locator('h1')).toHaveText(newer(code));
    await second.waitForFunction(() => !('before' in window));
    await expect(tick(second, 199)).toBeEnabled();
    await expect.poll(() => second.evaluate(() => scrollY)).toBe(stood);
    await second.locator('nav.menu a').first().click();
    await expect(second.locator('h1')).toHaveText(newer(code));
    const line = third.getByLabel(say(code, 'lists.addLabel'));
    await expect(line).toHaveValue('half a sen');
    await expect(offer(third, code)).toBeVisible();
    await line.fill('');
    await third.evaluate(() => {
      Object.assign(window, { before: true });
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await third.waitForFunction(() => !('before' in window));
    await expect(tick(third, 0)).toBeEnabled();
    await context.close();
  });

for (const code of codes.filter((one) => one !== 'en')) {
  test(`${code}: an update that does not come whole takes nothing away`, async ({ page, site, context }) => {
    await visit(page, site, code);
    site.swap(new RegExp(packName(code)));
    const gone = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const updated = new Promise<string>((resolve) => {
        registration?.addEventListener('updatefound', () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => resolve(worker.state));
        });
      });
      await registration?.update();
      return updated;
    });
    expect(await gone).toBe('redundant');
    await context.setOffline(true);
    await page.goto(site.url + to(code, 'housing'));
    await expect(page.locator('h1')).toHaveText(titleOf(code, 'housing'));
    await page.goto(site.url + to(code));
    await expect(page.locator('h1')).toHaveText(titleOf(code, 'home'));
  });
}
