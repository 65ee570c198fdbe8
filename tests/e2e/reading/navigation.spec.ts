/** Moving about without loading anew: focus, title and scrolling go where the reader goes. */
import { to } from '../../../src/routes';
import { council, expect, inOne, open, say, sectionOf, test, titleOf } from '../tools/site';

const scrollY = () => window.scrollY;

for (const code of inOne('en')) {
  test(`${code}: a link brings the page, its title and the focus, and loads nothing anew`, async ({
    page,
  }) => {
    await open(page, to(code));
    await page.evaluate(() => Object.assign(window, { same: true }));
    for (const place of ['housing', 'money']) {
      await page.locator(`main a[href="${to(code, place)}"]`).click();
      await expect(page).toHaveURL(to(code, place));
      await expect(page.locator('h1')).toHaveText(titleOf(code, place));
      await expect(page.locator('h1')).toBeFocused();
      await expect(page).toHaveTitle(`${titleOf(code, place)} – ${council.app}`);
      expect(await page.evaluate(scrollY)).toBe(0);
      await page.locator('nav.menu a').first().click();
      await expect(page.locator('h1')).toHaveText(titleOf(code, 'home'));
    }
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
  });
}

test('every kind of page can be reached without loading anew', async ({ page }) => {
  await open(page, '/en/');
  await page.evaluate(() => Object.assign(window, { same: true }));
  for (const place of ['pledge', 'who', 'words', 'not-provided', 'about', 'help', 'search', 'settings']) {
    await page
      .locator(`a[href="${to('en', place)}"]`)
      .first()
      .click();
    await expect(page.locator('h1')).toHaveText(titleOf('en', place));
    await page.goBack();
    await expect(page.locator('h1')).toHaveText(titleOf('en', 'home'));
  }
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
});

test('Back returns to where the reader was', async ({ page }) => {
  await open(page, '/en/');
  const link = page.locator(`main a[href="${to('en', 'equality')}"]`);
  await link.scrollIntoViewIfNeeded();
  await expect(link).toBeInViewport();
  const before = await page.evaluate(scrollY);
  expect(before).toBeGreaterThan(300);
  await link.click();
  await expect(page.locator('h1')).toHaveText(titleOf('en', 'equality'));
  await expect.poll(() => page.evaluate(scrollY)).toBe(0);
  await page.goBack();
  await expect(page.locator('h1')).toHaveText(titleOf('en', 'home'));
  await expect.poll(() => page.evaluate(scrollY)).toBe(before);
  await page.goForward();
  await expect(page.locator('h1')).toHaveText(titleOf('en', 'equality'));
});

test('a link to a section focuses its heading: on this page, on another, and by its own address', async ({
  page,
}) => {
  const { id, title } = sectionOf('en', 'housing', 'guarantor');
  const heading = page.getByRole('heading', { name: title, exact: true });
  await open(page, to('en', 'housing'));
  await page.locator('.contents').getByRole('link', { name: title }).click();
  await expect(page).toHaveURL(to('en', 'housing', id));
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await page.goBack();
  await expect(page.locator('h1')).toBeInViewport();

  await page.goto('/en/search/');
  await page.getByRole('searchbox').fill(title);
  await page.locator(`a.hit[href="${to('en', 'housing', id)}"]`).click();
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();

  await page.goto('about:blank');
  await open(page, to('en', 'housing', id));
  await expect(heading).toBeInViewport();

  // A message cut the address in the middle of a code: nothing may throw, and taps go on working.
  await page.goto('about:blank');
  await open(page, to('en', 'housing', `${id}%`));
  await expect(heading).toBeInViewport();
  await page.locator('nav.menu a').first().click();
  await expect(page.locator('h1')).toHaveText(titleOf('en', 'home'));
});

test('a page whose words do not come says so, and comes when they do', async ({ page, context }) => {
  await context.route('**/packs/**', (route) => route.abort());
  await context.route('**/sw.js', (route) => route.abort());
  await open(page, '/en/');
  await page.locator(`main a[href="${to('en', 'housing')}"]`).click();
  await expect(page.locator('.progress')).toContainText(say('en', 'common.failed'));
  await expect(page.locator('h1')).toHaveText(titleOf('en', 'home'));
  await context.unroute('**/packs/**');
  await page.goBack();
  await page.locator(`main a[href="${to('en', 'housing')}"]`).click();
  await expect(page.locator('h1')).toHaveText(titleOf('en', 'housing'));
  await expect(page.locator('.progress')).toHaveText('');
});
