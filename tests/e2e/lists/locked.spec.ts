/** What a passcode locks while a page stands open: no offer to undo shows it, undoing can not harm it, public words stay. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { mine, openSettings, put, raw, secret } from '../tools/kept';
import { expect, open, packOf, say, test } from '../tools/site';

test.slow();

const passcode = '27182818';
const ready = 'my-documents';
const data = {
  ...mine,
  lists: [...mine.lists, { id: ready, template: ready, created: 1, order: 0, changed: 5 }],
  items: packOf('en')
    .lists.filter(({ id }) => id === ready)
    .flatMap(({ items }) => items.slice(0, 1))
    .map(({ id }) => ({ id: `${ready}.${id}`, list: ready, template: id, order: 0, done: '2026-11-01' }))
    .concat(mine.items as never[]),
};
const button = (page: Page, key: string) => page.getByRole('button', { name: say('en', key), exact: true });
const fill = (page: Page, key: string) =>
  page
    .locator('input')
    .and(page.getByLabel(say('en', key), { exact: true }))
    .fill(passcode);
const offer = (page: Page) => page.locator('.news').getByText(secret);

async function unlock(page: Page): Promise<void> {
  await fill(page, 'keep.lock.passcode');
  await button(page, 'keep.lock.open').click();
  await expect(page.locator('.lock-screen')).toHaveCount(0);
}

/** What leaving the app does to the keys in the tab’s memory. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await expect(page.locator('.lock-screen')).toBeVisible();
}

test('what locks takes the offer to undo with it, and a list keeps its name', async ({ page }) => {
  await put(page, data);
  await openSettings(page, 'en');
  await fill(page, 'keep.passcode.new');
  await fill(page, 'keep.passcode.again');
  await button(page, 'keep.passcode.set').click();
  await expect(page.getByText(say('en', 'keep.passcode.done'))).toBeVisible();

  await open(page, to('en', 'lists/own', 'own-1'));
  await unlock(page);
  await page.locator('.item-change').first().click();
  await button(page, 'lists.remove').click();
  await expect(offer(page)).toBeVisible();
  await leave(page);
  await expect(offer(page)).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText(secret);
  await unlock(page);
  await expect(page.locator('h1')).toHaveText(`${secret} list`);
  await expect(page.locator('h1')).toHaveAttribute('dir', 'auto');
  await expect(offer(page)).toHaveCount(0);

  await open(page, to('en', 'dates'));
  await unlock(page);
  await page.locator('.date summary').first().click();
  await page
    .locator('.date')
    .getByRole('button', { name: new RegExp(`^${say('en', 'dates.delete')}`) })
    .click();
  await expect(offer(page)).toBeVisible();
  await leave(page);
  await expect(page.locator('body')).not.toContainText(secret);

  await open(page, to('en', `lists/${ready}`));
  await expect(page.locator('.lock-screen')).toBeVisible();
  const boxes = page.locator('.items').getByRole('checkbox');
  expect(await boxes.count()).toBeGreaterThan(5);
  await expect(boxes.first()).toBeDisabled();
  await expect(boxes.first()).not.toBeChecked();
  await expect(page.locator('main')).not.toContainText(/\d+ of \d+/);
  await unlock(page);
  await expect(boxes.first()).toBeChecked();

  await open(page, to('en', ''));
  await expect(page.locator('main')).toContainText(say('en', 'dates.home.locked'));
  expect(JSON.stringify(await raw(page))).not.toContain(secret);
});
