/** The offer to undo: seen and pressed whatever else the app has to say, closed by hand, and for what is done among the dates too. */
import type { Locator } from '@playwright/test';
import { to } from '../../../src/routes';
import { stopClock } from '../tools/answers';
import { put, raw } from '../tools/kept';
import { some } from '../tools/own-list';
import { expect, inOne, open, say, test } from '../tools/site';

/** Whether it is what lies under a finger in its middle. */
const onTop = (one: Locator) =>
  one.evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there !== null && button.contains(there);
  });

for (const code of inOne('rtl'))
  test.describe(() => {
    test.use({
      userAgent:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    });

    test(`${code}: Undo lies over nothing and under nothing, and can be closed`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      // The home screen is offered from the second visit on.
      await page.addInitScript(() => localStorage.setItem('waymark.visits', '5'));
      await open(page, to(code, 'lists/my-documents'));
      const app = page.locator('.news').getByText(say(code, 'offline.install'));
      await expect(app).toBeVisible();
      await page.locator('.item-change').first().click();
      await page.getByRole('button', { name: say(code, 'lists.remove'), exact: true }).click();
      const undo = page.getByRole('button', { name: say(code, 'lists.undo'), exact: true });
      await expect(undo).toBeFocused();
      expect(await onTop(undo)).toBe(true);
      await expect(app).toBeVisible();
      await page
        .locator('.toast')
        .filter({ has: undo })
        .getByRole('button', { name: say(code, 'common.close') })
        .click();
      await expect(undo).toHaveCount(0);
      await expect(page.locator('#main h2').first()).toBeFocused();
    });
  });

for (const code of inOne('en'))
  test(`${code}: a thing of a list is done among the dates, and that is undone`, async ({ page }) => {
    await stopClock(page);
    const [first, ...rest] = some.items;
    if (!first) throw new Error('There is no thing.');
    await put(page, { ...some, items: [{ ...first, due: '2020-01-02' }, ...rest] });
    await open(page, to(code, 'dates'));
    const late = page.locator('.due-overdue');
    await late.getByRole('button', { name: /: Thing 0$/ }).click();
    await expect(late).toHaveCount(0);
    const done = async () =>
      ((await raw(page))?.items as typeof some.items | undefined)
        ?.filter((item) => item.done)
        .map(({ id }) => id);
    await expect.poll(done).toEqual(['item-0']);
    await page.getByRole('button', { name: say(code, 'lists.undo'), exact: true }).click();
    await expect(late).toContainText('Thing 0');
    await expect.poll(done).toEqual([]);
  });
