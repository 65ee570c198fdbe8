/** A list on paper: its things, how far it is and its money; notes only where they are asked for, and nothing about the phone. */
import { to } from '../../../src/routes';
import { expect, inOne, open, say, test } from '../tools/site';

for (const code of inOne('en'))
  test(`${code}: a list prints with its sums, and with its notes when asked`, async ({ page }) => {
    await open(page, to(code, 'lists/first-home'));
    const first = page.locator('.item').first();
    await page.locator('.item-change').first().click();
    await page.locator('.item-fields textarea').fill('in the blue folder');
    await page.locator('.money').first().fill('120');
    await first.getByRole('checkbox').check();
    await expect(page.getByText(say(code, 'lists.saved'))).toBeVisible();
    await expect(page.locator('.phone-keeps')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.tick input').first()).toBeVisible();
    await expect(page.locator('.sums')).toBeVisible();
    await expect(page.locator('.sums')).toContainText('£120');
    await expect(page.locator('.far')).toBeVisible();
    await expect(page.locator('.item-note')).toBeHidden();
    await expect(page.locator('.phone-keeps, .saved').filter({ visible: true })).toHaveCount(0);
    await expect(
      page.locator('main').locator('button, form, textarea, [type=text]').filter({ visible: true }),
    ).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel(say(code, 'lists.printNotes')).check();
    await page.emulateMedia({ media: 'print' });
    await expect(first.locator('.item-note')).toBeVisible();
  });
