/** “Exit this page”: the screen is covered at once, and stays covered for whoever picks the phone up next. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { council, expect, inOne, open, say, taken, test, titleOf } from '../tools/site';

// The page that it opens belongs to somebody else: the tests put their own in its place.
test.beforeEach(async ({ context }) => {
  await context.route(`${new URL(council.exit).origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>',
    }),
  );
});

const exit = (page: Page, code: string) => page.getByRole('link', { name: say(code, 'exit.button') });

/** Nothing of the page may be seen or read: only that it is closed, and the way back in. */
async function expectCovered(page: Page, code: string): Promise<void> {
  await expect(page.getByText(say(code, 'exit.closed'))).toBeVisible();
  const seen = page.locator('h1, h2, p:not(.closed p), nav, a, summary, img').filter({ visible: true });
  await expect(seen).toHaveCount(0);
}

for (const code of inOne('rtl')) {
  test(`${code}: a tap leaves, and Back and reload stay covered until it is opened again`, async ({
    page,
  }) => {
    await open(page, to(code));
    await page.locator(`main a[href="${to(code, 'immigration')}"]`).click();
    await expect(page.locator('h1')).toHaveText(titleOf(code, 'immigration'));
    await exit(page, code).click();
    await expect(page).toHaveURL(council.exit);
    await page.goBack();
    await taken(page);
    await expectCovered(page, code);
    await page.reload();
    await taken(page);
    await expectCovered(page, code);
    await page.getByRole('button', { name: say(code, 'exit.open') }).click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByText(say(code, 'exit.closed'))).toBeHidden();
    await page.reload();
    await expect(page.locator('h1')).toBeVisible();
  });

  test(`${code}: with no signal the screen is covered all the same`, async ({ page, context }) => {
    await open(page, to(code, 'immigration'));
    await context.setOffline(true);
    await exit(page, code).click();
    await expectCovered(page, code);
    expect((await page.title()).trim()).toBe('');
    await expect(page).toHaveURL(to(code, 'immigration'));
  });
}

test('it replaces the page in the history: Back does not come to it again', async ({ page }) => {
  await page.goto('about:blank');
  await open(page, to('en', 'immigration'));
  await exit(page, 'en').click();
  await expect(page).toHaveURL(council.exit);
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('Shift three times leaves; three other presses do not', async ({ page }) => {
  await open(page, to('en', 'immigration'));
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key);
  await expect(page.locator('h1')).toBeVisible();
  await page.keyboard.press('b');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(council.exit);
});

test('Shift three times works while typing in the search field', async ({ page }) => {
  await open(page, to('en', 'search'));
  await page.getByRole('searchbox').fill('gym');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(council.exit);
});

test('the screen is covered at once, before the other page has been asked for', async ({ page }) => {
  await open(page, to('en', 'immigration'));
  const shown = await exit(page, 'en').evaluate((link: HTMLElement) => {
    link.click();
    const all = [...document.querySelectorAll('h1, h2, a, p:not(.closed p)')];
    return all.filter((one) => getComputedStyle(one).visibility !== 'hidden').length;
  });
  expect(shown).toBe(0);
  await expect(page).toHaveURL(council.exit);
});

test('after Back, the first page is covered too, until its address is opened anew', async ({ page }) => {
  await open(page, '/?choose');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/');
  await taken(page);
  await exit(page, 'en').click();
  await expect(page).toHaveURL(council.exit);
  await page.goBack();
  await expect(page).toHaveURL('/?choose');
  await expect(page.getByRole('link').filter({ visible: true })).toHaveCount(0);
  await page.goto('/?choose');
  await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
});

test('coming to the site anew shows it', async ({ page }) => {
  await open(page, to('en'));
  await exit(page, 'en').click();
  await expect(page).toHaveURL(council.exit);
  await open(page, to('en', 'money'));
  await expect(page.locator('h1')).toHaveText(titleOf('en', 'money'));
  await expect(page.locator('h1')).toBeVisible();
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });
  test('it is a real link', async ({ page }) => {
    await page.goto(to('en', 'immigration'));
    await exit(page, 'en').click();
    await expect(page).toHaveURL(council.exit);
  });
});
