/**
 * Axe finds no fault on any page or state, on the smallest phone: in English in the light, in the other language in the dark.
 * Both have the same pages, so each page is seen in both.
 */
import { to } from '../../../src/routes';
import { expectNoFault } from '../tools/axe';
import { codes, expect, open, places, say, test } from '../tools/site';

test.use({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });

for (const code of codes) {
  test.describe(() => {
    test.use({ colorScheme: code === 'en' ? 'light' : 'dark' });

    for (const place of places) {
      test(`${to(code, place)} is accessible @content`, async ({ page }) => {
        await open(page, to(code, place));
        await expectNoFault(page);
      });
    }

    test(`${code}: search with answers and without, the open meaning and menu, and a missing page are accessible`, async ({
      page,
    }) => {
      test.slow();
      await open(page, to(code, 'search'));
      await page.getByRole('searchbox').fill('deposit');
      await expect(page.locator('a.hit').first()).toBeVisible();
      await expectNoFault(page);
      await page.getByRole('searchbox').fill('qqxxzzvv');
      await expect(page.getByText(say(code, 'search.noneHelp'))).toBeVisible();
      await expectNoFault(page);

      await open(page, to(code, 'leaving-care'));
      await page.locator('main a.word').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoFault(page);
      await page.keyboard.press('Escape');
      await page.locator('.share summary').first().click();
      await page.locator('.languages summary').click();
      await expectNoFault(page);

      await open(page, `/${code}/nothing/`);
      await expectNoFault(page);
    });

    test(`${code}: the covered page is accessible`, async ({ page, context }) => {
      await open(page, to(code));
      await context.setOffline(true);
      await page.getByRole('link', { name: say(code, 'exit.button') }).click();
      await expect(page.getByText(say(code, 'exit.closed'))).toBeVisible();
      // It has no title on purpose: who looks at the list of tabs learns nothing.
      await expectNoFault(page, { allowed: ['document-title'] });
    });
  });
}

test('the choice of languages is accessible', async ({ page }) => {
  for (const address of ['/', '/xx/']) {
    await open(page, address);
    await expectNoFault(page);
  }
});
