/** After one visit the chosen language and English open with no signal; another language is never silently English. */
import type { BrowserContext, Page } from '@playwright/test';
import { to } from '../../../src/routes';
import {
  codes,
  driven,
  expect,
  kept,
  languages,
  open,
  places,
  say,
  sectionOf,
  test,
  titleOf,
} from '../tools/site';

test.use({ worker: true });

/** Takes the network away, and makes sure that it is gone: a file nobody keeps cannot be had. */
async function goOffline(context: BrowserContext, page: Page): Promise<void> {
  await context.setOffline(true);
  const got = await page.evaluate(() => fetch('/robots.txt').then(String, () => 'no network'));
  expect(got).toBe('no network');
}

for (const { code, dir } of driven) {
  test(`${code}: every page of it and of English opens with no signal, in a new tab`, async ({ context }) => {
    test.slow();
    const first = await context.newPage();
    await open(first, to(code));
    await kept(first, code);
    await goOffline(context, first);
    await first.close();
    const page = await context.newPage();
    for (const lang of new Set([code, 'en'])) {
      for (const place of places) {
        await page.goto(to(lang, place));
        await expect(page.locator('h1')).toHaveText(titleOf(lang, place));
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
      }
    }
    await page.goto(to(code));
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await page.goto('/');
    for (const { name } of languages) await expect(page.getByRole('link', { name })).toBeVisible();
  });

  test(`${code}: with no signal a shared link opens at its section, and search and meanings work`, async ({
    context,
    page,
  }) => {
    await open(page, to(code));
    await kept(page, code);
    await goOffline(context, page);
    const { id, title } = sectionOf(code, 'housing', 'deposit');
    await page.goto(to(code, 'housing', id));
    await expect(page.getByRole('heading', { name: title })).toBeInViewport();
    await page.goto(to(code, 'leaving-care'));
    await page.locator('main a.word').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goto(to(code, 'search'));
    await page.getByRole('searchbox').fill('deposit');
    await expect(page.locator('a.hit').first()).toBeVisible();
    await page.goto(`/${code}/nothing/`);
    await expect(page.locator('h1')).toHaveText(say(code, 'missing.title'));
  });
}

test('a language that is not on the phone gives the choice of languages, never another one', async ({
  context,
  page,
}) => {
  await open(page, '/en/');
  await kept(page, 'en');
  await goOffline(context, page);
  for (const code of codes.filter((other) => other !== 'en')) {
    await page.goto(to(code, 'housing'));
    await expect(page.locator('main.choose')).toBeVisible();
    await expect(page.locator('h1')).not.toHaveText(titleOf('en', 'housing'));
  }
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('h1')).toHaveText(titleOf('en', 'home'));
});

test('“ready to use with no signal” is said once', async ({ page }) => {
  await open(page, '/en/');
  const ready = page.getByText(say('en', 'offline.ready'));
  await expect(ready).toBeVisible();
  await kept(page, 'en');
  await open(page, '/en/help/');
  await expect(page.locator('.news')).toBeAttached();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('waymark.visits'))).toBe('2');
  await expect(ready).toHaveCount(0);
});

test('a phone that saves data keeps nothing until it is asked to', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, '/ar/');
  const news = page.locator('.news');
  await expect(news).toContainText(say('ar', 'offline.saver'));
  const stored = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  expect(await stored()).toEqual([0, 0]);
  expect(asked.filter((path) => path.startsWith('/packs/') || path === '/sw.js')).toEqual([]);
  await news.getByRole('button', { name: say('ar', 'offline.saverYes') }).click();
  await kept(page, 'ar');
  await expect(news).toContainText(say('ar', 'offline.ready'));
});
