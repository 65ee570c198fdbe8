/** On a slow phone: until what was saved has been read, nothing untrue stands on the pages of lists. */
import { to } from '../../../src/routes';
import { put } from '../tools/kept';
import { some } from '../tools/own-list';
import { expect, inOne, packOf, say, test } from '../tools/site';

test.use({ serviceWorkers: 'block' });

for (const code of inOne('rtl'))
  test(`${code}: a list that is still being read says so, and not how far it is`, async ({ page }) => {
    const home = packOf(code).lists.find(({ budget }) => budget);
    await put(page, some);
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route(/assets\/(rows|database|store)[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    const opening = page.getByRole('status').filter({ hasText: say(code, 'common.loading') });
    const main = page.locator('main');
    for (const address of [
      to(code, 'lists/own', 'own-1'),
      to(code, 'lists'),
      to(code, `lists/${home?.id}`),
    ]) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(main.and(page.locator(':has(.needs-script)'))).toBeVisible();
      await expect(opening.first()).toBeVisible();
    }
    await expect(main.locator('progress')).toHaveCount(0);
    await expect(main.locator('.sums')).not.toContainText('£0');
    go();
    await expect(main.locator('progress')).toBeVisible();
    await expect(main.locator('.sums')).toContainText('£0');
    await expect(opening).toHaveCount(0);
  });
