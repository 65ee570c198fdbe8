/** No page asks any other origin for anything, sets a cookie, or stores more than it says. */
import { to } from '../../../src/routes';
import { addressesOf, council, expect, inOne, kept, open, places, say, test, titleOf } from '../tools/site';

/** What may be remembered on the phone; the privacy page says so. */
const remembered = /^waymark\.(language|theme|ready|visits|keep|install-asked|reloaded|exited|tab|since)$/;

test.describe(() => {
  test.use({ worker: true });

  for (const code of inOne('rtl')) {
    test(`${code}: a walk through every page asks nobody else for anything`, async ({
      page,
      context,
      baseURL,
    }) => {
      test.slow();
      const asked: string[] = [];
      context.on('request', (request) => asked.push(request.url()));
      await open(page, '/?choose');
      for (const address of addressesOf(code)) await open(page, address);
      await open(page, to(code, 'search'));
      await page.getByRole('searchbox').fill('gym');
      await page.locator('a.hit').first().click();
      await expect(page.locator('h1')).toHaveText(titleOf(code, 'health'));
      await page.locator('#gym .share summary').click();
      await page.locator('#gym .share').getByRole('button').first().click();
      await open(page, to(code, 'settings'));
      await page.getByRole('radio', { name: say(code, 'settings.themes.dark') }).check();
      await kept(page, code);

      expect(asked.length).toBeGreaterThan(places.length);
      expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
      expect(asked.filter((url) => /\?(?!choose$)/.test(url))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
      expect(keys.filter((key) => !remembered.test(key))).toEqual([]);
      expect(keys).toContain('waymark.theme');
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    });
  }
});

test('links to other sites do not tell them where the reader came from', async ({ page, context }) => {
  const told: (string | undefined)[] = [];
  await context.route(/^https:/, async (route) => {
    told.push((await route.request().allHeaders()).referer);
    await route.fulfill({ contentType: 'text/html', body: 'Elsewhere' });
  });
  await open(page, to('en', 'about'));
  const link = page.locator('.sources a').first();
  const href = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(href ?? '');
  await open(page, to('en'));
  await page.getByRole('link', { name: say('en', 'exit.button') }).click();
  await expect(page).toHaveURL(council.exit);
  expect(told.length).toBeGreaterThanOrEqual(2);
  expect(told.filter(Boolean)).toEqual([]);
});
