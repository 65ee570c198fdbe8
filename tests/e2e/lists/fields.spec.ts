/** The fields of a thing on a list: nothing half filled in is dropped without a word, and any place is one number away. */
import type { Page } from '@playwright/test';
import { put, raw } from '../tools/kept';
import { full, items, openList, savedWords, some } from '../tools/own-list';
import { expect, say, test } from '../tools/site';

const change = (page: Page, nth: number) => items(page).nth(nth).locator('.item-change');
const dueOf = async (page: Page) =>
  ((await raw(page))?.items as { due?: string }[] | undefined)?.map(({ due }) => due ?? '').join('');

test('a day half filled in keeps the fields open and is asked for', async ({ page }) => {
  await put(page, some);
  await openList(page);
  await change(page, 0).click();
  await expect(change(page, 0)).toHaveAccessibleName(/^Close/);
  const [day, month, year] = await page.locator('.item-fields .date-field input').all();
  if (!day || !month || !year) throw new Error('There are not three boxes.');
  await day.fill('5');
  await month.fill('3');
  await year.fill('27');
  const needed = page.getByText(say('en', 'dates.form.needed'));
  const tries = [
    page.locator('.item-fields').getByRole('button', { name: say('en', 'lists.finish') }),
    change(page, 0),
    change(page, 1),
    page.getByRole('button', { name: say('en', 'lists.order'), exact: true }),
  ];
  for (const away of tries) {
    await away.click();
    await expect(needed).toBeVisible();
    await expect(day).toBeFocused();
  }
  await year.fill('0027');
  await expect(page.getByText(say('en', 'dates.form.far'))).toBeVisible();
  await year.fill('2027');
  await expect(needed).toHaveCount(0);
  await change(page, 0).click();
  await expect(page.locator('.item-fields')).toHaveCount(0);
  await expect(savedWords(page)).toBeVisible();
  await expect.poll(() => dueOf(page)).toBe('2027-03-05');
});

test('the last of many goes to the top by its number, with the keyboard alone', async ({ page }) => {
  await put(page, full);
  await openList(page);
  await page.getByRole('button', { name: say('en', 'lists.order'), exact: true }).press('Enter');
  const place = page.getByRole('textbox', { name: /^Number: .*Thing 199/ });
  await expect(place).toHaveValue('200');
  await place.focus();
  await expect(place).toBeInViewport();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(items(page).first()).toContainText('Thing 199');
  await expect(place).toHaveValue('1');
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport();
  await expect(page.getByRole('status').filter({ hasText: 'Thing 199' })).toHaveCount(1);
  await page.keyboard.type('9999');
  await page.keyboard.press('Tab');
  await expect(items(page).last()).toContainText('Thing 199');
  await expect(page.locator(':focus')).toHaveAccessibleName(/Thing 199/);
  await place.fill('x');
  await place.press('Enter');
  await expect(place).toHaveValue('200');
});
