/**
 * Axe finds no fault on any page or state, on the smallest phone: in English in the light, in the other language in the dark.
 * Both have the same pages, so each page is seen in both.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { to } from '../../src/routes';
import { codes, expect, open, places, say, test } from './site';

test.use({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Axe takes what the menu at the foot happens to lie over for small; layout.spec.ts measures the size of everything.
 */
const measuredElsewhere = ['target-size'];

/** Fails with the rule and the elements of each fault. */
async function expectSound(page: Page, allowed: string[] = []): Promise<void> {
  // What is far off the screen has no measures until somebody scrolls there; axe takes it to lie over what stands below it.
  await page.evaluate(() => {
    const drawn = new CSSStyleSheet();
    drawn.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [drawn];
  });
  const axe = new AxeBuilder({ page }).withTags(standards).disableRules([...measuredElsewhere, ...allowed]);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}

for (const code of codes) {
  test.describe(() => {
    test.use({ colorScheme: code === 'en' ? 'light' : 'dark' });

    for (const place of places) {
      test(`${to(code, place)} is accessible`, async ({ page }) => {
        await open(page, to(code, place));
        await expectSound(page);
      });
    }

    test(`${code}: search with answers and without, the open meaning and menu, and a missing page are accessible`, async ({
      page,
    }) => {
      test.slow();
      await open(page, to(code, 'search'));
      await page.getByRole('searchbox').fill('deposit');
      await expect(page.locator('a.hit').first()).toBeVisible();
      await expectSound(page);
      await page.getByRole('searchbox').fill('qqxxzzvv');
      await expect(page.getByText(say(code, 'search.noneHelp'))).toBeVisible();
      await expectSound(page);

      await open(page, to(code, 'leaving-care'));
      await page.locator('main a.word').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectSound(page);
      await page.keyboard.press('Escape');
      await page.locator('.share summary').first().click();
      await page.locator('.languages summary').click();
      await expectSound(page);

      await open(page, `/${code}/nothing/`);
      await expectSound(page);
    });

    test(`${code}: the covered page is accessible`, async ({ page, context }) => {
      await open(page, to(code));
      await context.setOffline(true);
      await page.getByRole('link', { name: say(code, 'exit.button') }).click();
      await expect(page.getByText(say(code, 'exit.closed'))).toBeVisible();
      // It has no title on purpose: who looks at the list of tabs learns nothing.
      await expectSound(page, ['document-title']);
    });
  });
}

test('the choice of languages is accessible', async ({ page }) => {
  for (const address of ['/', '/xx/']) {
    await open(page, address);
    await expectSound(page);
  }
});
