/** Where the browser blocks storage or the worker, everything reads all the same, and settings say what is missing. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { codes, expect, inOne, open, say, test, titleOf } from '../tools/site';

/** In the page, before anything else: every store throws, as it does where a browser blocks site data. */
function blockStorage(): void {
  const refuse = () => {
    throw new DOMException('The request was denied.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: refuse });
  ServiceWorkerContainer.prototype.register = () =>
    Promise.reject(new DOMException('The request was denied.', 'SecurityError'));
  ServiceWorkerContainer.prototype.getRegistration = () =>
    Promise.reject(new DOMException('The request was denied.', 'SecurityError'));
}

/** Reads as somebody would: a topic, a meaning, the search, another page, the language menu. */
async function readAll(page: Page, code: string): Promise<void> {
  await open(page, to(code));
  await page.locator(`main a[href="${to(code, 'leaving-care')}"]`).click();
  await expect(page.locator('h1')).toHaveText(titleOf(code, 'leaving-care'));
  await page.locator('main a.word').first().click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(code, 'common.close') })
    .click();
  await page
    .locator('nav.menu')
    .getByRole('link', { name: say(code, 'header.search') })
    .click();
  await page.getByRole('searchbox').fill('gym');
  await page.locator(`a.hit[href="${to(code, 'health', 'gym')}"]`).click();
  await expect(page.locator('h1')).toHaveText(titleOf(code, 'health'));
  const other = codes.find((one) => one !== code) ?? '';
  await page.locator('.languages summary').click();
  await page.locator(`.languages a[hreflang="${other}"]`).click();
  await expect(page.locator('h1')).toHaveText(titleOf(other, 'health'));
}

for (const code of inOne('en')) {
  test(`${code}: with storage blocked it reads, and settings say what is missing`, async ({ page }) => {
    await page.addInitScript(blockStorage);
    await readAll(page, code);
    await open(page, to(code, 'settings'));
    await expect(page.getByText(say(code, 'settings.storageNone'))).toBeVisible();
    await page.getByRole('radio', { name: say(code, 'settings.themes.dark') }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await open(page, '/');
    await expect(page.locator('main.choose')).toBeVisible();
  });

  test(`${code}: with no service worker it reads, and settings say so`, async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await readAll(page, code);
    await open(page, to(code, 'settings'));
    await expect(page.getByText(say(code, 'settings.offlineNone'))).toBeVisible();
    await expect(page.locator('.kept').getByRole('button')).toHaveCount(0);
  });

  test.describe(() => {
    test.use({ worker: true });

    test(`${code}: with the worker refused it reads, and keeping says so`, async ({ page, context }) => {
      await context.route('**/sw.js', (route) => route.abort());
      await readAll(page, code);
      await open(page, to(code, 'settings'));
      await page.locator('.kept').getByRole('button').first().click();
      await expect(page.locator('#languages [role=status]')).toHaveText(
        say(code, 'settings.reasons.no-worker'),
      );
    });
  });
}

test('with storage blocked “Exit this page” covers the screen all the same', async ({ page, context }) => {
  await page.addInitScript(blockStorage);
  await open(page, to('en', 'immigration'));
  await context.setOffline(true);
  await page.getByRole('link', { name: say('en', 'exit.button') }).click();
  await expect(page.getByText(say('en', 'exit.closed'))).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
});
