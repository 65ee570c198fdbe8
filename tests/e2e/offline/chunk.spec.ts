/** A part of the app that does not load, as when the site was updated meanwhile: the page loads anew, once. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { expect, open, say, test, titleOf } from '../tools/site';

// With a worker the parts are on the phone already.
test.use({ serviceWorkers: 'block' });

const part = '**/assets/settings-*.js';

/** Opens the home page, counts how often a page loads, and waits until the app watches for parts that fail. */
async function start(page: Page): Promise<() => number> {
  await open(page, to('en'));
  await expect.poll(() => page.evaluate(() => localStorage.getItem('waymark.visits'))).toBe('1');
  let loads = 0;
  page.on('load', () => loads++);
  return () => loads;
}

const toSettings = (page: Page) => page.getByRole('link', { name: say('en', 'header.settings') }).click();

test('what fails once is there after loading anew', async ({ page }) => {
  const loads = await start(page);
  // Until the page is asked for anew: the part may be asked for ahead, and then for use.
  let anew = false;
  page.on('request', (request) => {
    anew ||= request.isNavigationRequest();
  });
  await page.route(part, (route) =>
    anew ? route.continue() : route.fulfill({ status: 404, body: 'Not found' }),
  );
  await toSettings(page);
  await expect(page.locator('h1')).toHaveText(titleOf('en', 'settings'));
  await expect.poll(loads).toBe(1);
});

test('what goes on failing is said, and does not load anew for ever', async ({ page, sound }) => {
  const loads = await start(page);
  await page.route(part, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await toSettings(page);
  await expect.poll(loads).toBe(1);
  // Loaded anew, the page reads as it was sent, and its script tells the console what it could not have.
  await expect(page.locator('h1')).toHaveText(titleOf('en', 'settings'));
  await expect.poll(() => sound.splice(0).join()).toContain('/assets/settings-');
  await page.goto(to('en'));
  await expect.poll(() => page.evaluate(() => localStorage.getItem('waymark.visits'))).not.toBe('1');
  const before = loads();
  await toSettings(page);
  await expect(page.locator('.news')).toContainText(say('en', 'offline.problem'));
  await expect(page.locator('.progress')).toContainText(say('en', 'common.failed'));
  expect(loads()).toBe(before);
});

test('with no signal it never loads anew', async ({ page, context }) => {
  const loads = await start(page);
  await context.setOffline(true);
  await toSettings(page);
  await expect(page.locator('.progress')).toContainText(say('en', 'common.failed'));
  await expect(page.locator('h1')).toHaveText(titleOf('en', 'home'));
  // What Vite tells of a part that does not load.
  await page.evaluate(() => dispatchEvent(new Event('vite:preloadError', { cancelable: true })));
  await expect(page.locator('.news')).toContainText(say('en', 'offline.problem'));
  expect(loads()).toBe(0);
});
