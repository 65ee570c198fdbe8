/** The browser loses the database, as after a full disk and a sudden end: the app says so, and a backup comes back. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { makeBackup } from '../../../src/store/model/backup-file';
import { expectNoFault } from '../tools/axe';
import { expectHere, mine, openSettings, put, raw, secret } from '../tools/kept';
import { expect, inOne, open, say, test } from '../tools/site';

test.slow();

const note = (page: Page, code = 'en') => page.locator('.lost-note').getByText(say(code, 'keep.lost.text'));

/** Takes the database away behind the app's back: from a page without it, so that no tab hears of it. */
async function lose(page: Page): Promise<void> {
  await page.goto('/robots.txt');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('waymark');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

test('what the browser lost is said on every page of what is mine, until a backup is back', async ({
  page,
}) => {
  await put(page, mine);
  await open(page, to('en', 'lists'));
  await expect(page.getByText(`${secret} list`)).toBeVisible();
  await expect(note(page)).toHaveCount(0);
  await lose(page);
  await open(page, to('en'));
  await expect(note(page)).toBeVisible();
  // Before anything else, also on a small phone, where a heading and its words may fill the first screen.
  await page.setViewportSize({ width: 360, height: 640 });
  const [code = 'en'] = inOne('rtl');
  for (const place of ['lists', 'lists/own', 'dates', 'me', 'mine', 'years', 'visit', 'say']) {
    await open(page, to(code, place));
    await expect(note(page, code), place).toBeInViewport({ ratio: 1 });
  }
  await expectNoFault(page);

  // What is saved meanwhile takes no note away, and stays.
  await open(page, to('en', 'lists'));
  await page.getByText(say('en', 'lists.newTitle')).click();
  await page.getByLabel(say('en', 'lists.newName')).fill('Since then');
  await page.getByRole('button', { name: say('en', 'lists.create') }).click();
  await expect(page.getByRole('heading', { name: 'Since then' })).toBeVisible();
  await expect(note(page)).toBeVisible();

  await page
    .locator('.lost-note')
    .getByRole('link', { name: say('en', 'keep.lost.back') })
    .click();
  await page.waitForURL('**#restore');
  await expect(note(page)).toBeVisible();
  const text = await makeBackup(mine, { app: 'store 5', day: '2026-11-01' });
  await page.getByLabel(say('en', 'keep.restore.file'), { exact: true }).setInputFiles({
    name: 'backup.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: say('en', 'keep.restore.merge'), exact: true }).click();
  await expect(page.getByText(say('en', 'keep.restore.done'))).toBeVisible();
  await expect(note(page)).toHaveCount(0);
  await open(page, to('en', 'lists'));
  await expect(page.getByText(`${secret} list`)).toBeVisible();
  await expect(page.getByText('Since then')).toBeVisible();
  await expect(note(page)).toHaveCount(0);
});

test('who begins anew is not told again, nor who wipes the phone', async ({ page }) => {
  await put(page, mine);
  await open(page, to('en', 'lists'));
  await expect(page.getByText(`${secret} list`)).toBeVisible();
  await lose(page);
  await openSettings(page, 'en');
  await expect(note(page)).toBeVisible();
  await page.getByRole('button', { name: say('en', 'keep.lost.anew') }).click();
  await expect(note(page)).toHaveCount(0);
  await expect(page.locator('h1')).toBeFocused();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('waymark.mine'))).toBeNull();
  await open(page, to('en', 'lists'));
  await expect(page.locator('.opening')).toBeEmpty();
  await expect(note(page)).toHaveCount(0);

  await put(page, mine);
  await openSettings(page, 'en');
  await expectHere(page, mine);
  await page.getByRole('button', { name: say('en', 'keep.wipe.begin') }).click();
  await page.getByRole('button', { name: say('en', 'keep.wipe.yes') }).click();
  await expect(page.locator('#wipe')).toContainText(say('en', 'keep.wipe.done'));
  await open(page, to('en', 'lists'));
  await expect(page.locator('.opening')).toBeEmpty();
  await expect(note(page)).toHaveCount(0);
  expect(await raw(page)).toBeUndefined();
});
