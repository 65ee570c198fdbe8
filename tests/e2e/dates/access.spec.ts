/** Dates without script, and with every part open on the smallest phone. */
import { to } from '../../../src/routes';
import { stopClock } from '../tools/answers';
import { expectNoFaultInBoth } from '../tools/axe';
import { addOwn, entryOf, openDates, openRule, typeDay } from '../tools/dates';
import { codes, expect, packOf, say, test } from '../tools/site';

const review = 'pathway-plan-review';

test.beforeEach(({ page }) => stopClock(page));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const code of codes)
    test(`${code}: every rule reads`, async ({ page }) => {
      await page.goto(to(code, 'dates'));
      await expect(page.locator('main .label', { hasText: say(code, 'dates.noScript') })).toBeVisible();
      const rules = page.locator('main details[id]');
      await expect(rules).toHaveCount(packOf(code).dateRules.length);
      await page.locator(`details[id="${review}"] > summary`).click();
      await expect(page.locator(`details[id="${review}"] a[href*="/who/#"]`).first()).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
    });
});

test.describe('on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const code of codes)
    test(`${code}: what is due, its fields and its history are accessible, light and dark`, async ({
      page,
    }) => {
      test.slow();
      await openDates(page, code);
      await addOwn(page, code, 'A day that has passed', '2026-11-20');
      await addOwn(
        page,
        code,
        'A day with a very long name that goes on over the end of its line',
        '2026-12-24',
      );
      const form = await openRule(page, code, review);
      await typeDay(form.locator(`[id="add-${review}-given"]`), '2026-08-31');
      const entry = entryOf(page, 'A day that has passed');
      await entry.getByRole('button', { name: say(code, 'dates.missed') }).click();
      await entry.locator('.tell summary').click();
      await entry.locator('.date-more > summary').click();
      await expect(entry.locator('.message')).toBeVisible();
      await expectNoFaultInBoth(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    });
});
