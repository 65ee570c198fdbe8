/** Lists for everybody: on a narrow screen, in light and dark, with script off, on paper, and on an iPhone's tab. */
import { to } from '../../../src/routes';
import { stopClock } from '../tools/answers';
import { expectNoFaultInBoth } from '../tools/axe';
import { expect, inOne, open, packOf, say, test } from '../tools/site';

const titleOfHome = (code: string) =>
  packOf(code).lists.find(({ id }) => id === 'first-home')?.title ?? 'no such list';

for (const code of inOne('en')) {
  test.describe(() => {
    test.use({ viewport: { width: 320, height: 640 } });

    test(`${code}, 320 px wide: nothing is cut off, and axe finds nothing, light and dark`, async ({
      page,
    }) => {
      test.setTimeout(90_000);
      await stopClock(page);
      const check = async (name: string) => {
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
        await expectNoFaultInBoth(page, {}, name);
      };
      await open(page, to(code, 'lists/first-home'));
      const first = page.locator('.item').first();
      await first.getByRole('checkbox').check();
      await page.locator('.item-change').nth(1).click();
      await page.locator('.money').first().fill('99999');
      await page.locator('.money').nth(1).fill('x');
      for (const summary of await page.locator('main summary').all()) await summary.click();
      await check('a list, changed');
      await page.getByRole('button', { name: say(code, 'lists.order'), exact: true }).click();
      await check('a list, in order');
      await open(page, to(code, 'lists'));
      await page.getByText(say(code, 'lists.newTitle')).click();
      await page.getByRole('button', { name: say(code, 'lists.create'), exact: true }).click();
      await expect(page.getByText(say(code, 'lists.wordsEmpty'))).toBeVisible();
      await check('all lists');
      await open(page, to(code, 'lists/own', 'nothing'));
      await expect(page.getByText(say(code, 'lists.gone'))).toBeVisible();
      await check('a list that is not there');
    });
  });

  test.describe(`${code}, with script off`, () => {
    test.use({ javaScriptEnabled: false });

    test('a ready-made list reads, and nothing on it is dead', async ({ page }) => {
      await page.goto(to(code, 'lists'));
      expect(await page.locator('.doors .topic').count()).toBeGreaterThan(10);
      await page.locator(`.doors a[href="${to(code, 'lists/first-home')}"]`).click();
      await expect(page.locator('h1')).toHaveText(titleOfHome(code));
      expect(await page.locator('.item-words').count()).toBeGreaterThan(10);
      await expect(page.locator('.item-words').first()).toBeVisible();
      await expect(page.locator('noscript .label')).toHaveText(say(code, 'lists.noScript'));
      await expect(
        page.locator('main').locator('button, input, progress').filter({ visible: true }),
      ).toHaveCount(0);
    });
  });

  test.describe(`${code}, on an iPhone’s tab`, () => {
    test.use({
      userAgent:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    });

    test('installing comes before the first save, and the truth about keeping after it', async ({ page }) => {
      await open(page, to(code, 'lists/my-documents'));
      await expect(page.getByText(say(code, 'me.iosTab'))).toBeVisible();
      await page.locator('.item').first().getByRole('checkbox').check();
      await expect(page.getByText(say(code, 'lists.saved'))).toBeVisible();
      await expect(page.getByText(say(code, 'me.iosTab'))).toHaveCount(0);
      await expect(page.getByText(say(code, 'lists.kept.no'))).toBeVisible();
    });
  });
}
