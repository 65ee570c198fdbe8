/** The languages that the other tests do not drive: a page of each kind opens, fits a small phone and has no fault for axe. */
import { listPlace, to } from '../../../src/routes';
import { expectNoFault } from '../tools/axe';
import { codes, expect, languages, open, packOf, test, titleOf } from '../tools/site';

test.use({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });

const places = [
  'home',
  'leaving-care',
  'pledge',
  'help',
  'words',
  'me',
  listPlace('my-documents'),
  'dates',
  'settings',
];

for (const { code, dir } of languages.filter((one) => !codes.includes(one.code))) {
  test(`${code}: pages of each kind open, fit and are accessible`, async ({ page }) => {
    test.slow();
    for (const place of places) {
      await open(page, to(code, place));
      await expect(page.locator('html')).toHaveAttribute('lang', code);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      await expect(page.locator('h1')).toHaveText(place === 'home' ? /./ : titleOf(code, place));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${place} is wider than the phone`).toBeLessThanOrEqual(0);
      await expectNoFault(page, {}, place);
    }
  });

  test(`${code}: the months and the plurals are the language’s own`, async ({ page }) => {
    const { months } = packOf(code).language;
    await open(page, to(code, 'about'));
    const text = (await page.locator('main').textContent()) ?? '';
    expect(months.some((month) => text.includes(month))).toBe(true);
    await open(page, `${to(code, 'search')}`);
    await page.getByRole('searchbox').fill('deposit');
    await expect(page.locator('a.hit').first()).toBeVisible();
    expect(await page.locator('main').textContent()).not.toContain('search.found');
  });
}
