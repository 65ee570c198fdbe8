/** What is kept stays open, shut or gone as it is said, and the focus stays where to go on. */

import { to } from '../../../src/routes';
import { makeBackup } from '../../../src/store/model/backup-file';
import { mine, openSettings, put, raw } from '../tools/kept';
import { expect, kept, open, packOf, say, taken, test } from '../tools/site';

test.describe('with the worker', () => {
  test.use({ worker: true });

  test('a passcode that was given is asked for again in the next language, and by every page', async ({
    page,
  }) => {
    await put(page, mine);
    await openSettings(page, 'en');
    await kept(page, 'en');
    for (const label of ['keep.passcode.new', 'keep.passcode.again'])
      await page.getByLabel(say('en', label), { exact: true }).fill('27182818');
    await page.getByRole('button', { name: say('en', 'keep.passcode.set') }).click();
    await expect(page.getByText(say('en', 'keep.passcode.done'))).toBeVisible();
    await page.locator('header .languages summary').click();
    await page.locator('header .languages a[lang="ar"][hreflang="ar"]').click();
    await expect(page).toHaveURL(to('ar', 'settings'));
    await taken(page);
    await expect(page.locator('.counts li')).toHaveCount(0);
    expect(Object.keys((await raw(page)) ?? {}).sort()).toEqual([...Object.keys(mine), 'settings'].sort());
    const field = page.locator('#passcode .lock-screen input').first();
    await field.fill('000000');
    await page.getByRole('button', { name: say('ar', 'keep.lock.open') }).click();
    await expect(page.getByText(say('ar', 'keep.passcode.wrong'))).toBeVisible();
    await expect(field).toBeFocused();
  });
});

test('a wrong passphrase, the same file again, what replacing takes, and a phone with nothing left', async ({
  page,
}) => {
  const text = await makeBackup(
    { ...mine, items: [] },
    { app: 'test', day: '2026-11-01' },
    'three small words',
  );
  await put(page, mine);
  await openSettings(page, 'en');
  const file = page.locator('#restore input[type="file"]');
  const chosen = () => file.evaluate((input) => (input as HTMLInputElement).files?.length);
  const give = () =>
    file.setInputFiles({ name: 'backup.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await give();
  const field = page.locator('#restore input[type="password"]');
  await field.fill('three small birds');
  await page.getByRole('button', { name: say('en', 'keep.restore.open') }).click();
  await expect(page.getByText(say('en', 'keep.restore.fault.wrong-passphrase'))).toBeVisible();
  await expect(field).toBeFocused();
  expect(await chosen()).toBe(1);
  const choosing = page.waitForEvent('filechooser');
  await file.click();
  await choosing;
  expect(await chosen()).toBe(0);
  await give();
  await field.fill('three small words');
  await page.getByRole('button', { name: say('en', 'keep.restore.open') }).click();
  await expect(page.locator('.incoming .counts')).toContainText(say('en', 'keep.tables.items'));
  await page.getByRole('button', { name: say('en', 'keep.restore.cancel') }).click();
  await page.getByRole('button', { name: say('en', 'keep.wipe.begin'), exact: true }).click();
  await page.getByRole('button', { name: say('en', 'keep.wipe.yes') }).click();
  await expect(page.locator('#wipe [role=status]')).toBeFocused();
  await expect(page.locator('main h2')).toHaveText([say('en', 'keep.wipe.title')]);
  await expect(page.locator('main')).not.toContainText(packOf('ar').language.name);
});

test('the focus is where a list was shared from', async ({ page }) => {
  await open(page, to('en', 'lists/my-documents'));
  const share = page.locator('.share details', { hasText: say('en', 'lists.share') });
  await share.locator('summary').click();
  await share.getByRole('button').first().click();
  await expect(share.locator('summary')).toBeFocused();
});
