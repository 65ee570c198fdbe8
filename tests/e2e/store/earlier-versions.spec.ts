/** What earlier versions left on phones and in files: it comes in whole. And what a newer one did to the database meanwhile. */
import { to } from '../../../src/routes';
import { backedUpByVersion1, lockedByVersion1, plainByVersion1 } from '../../store/model/made-by/backup-v1';
import { madeByVersion2 } from '../../store/model/made-by/v2';
import { madeByVersion3 } from '../../store/model/made-by/v3';
import { fillPhone } from '../../stores';
import { stopClock } from '../tools/answers';
import { expectHere, openSettings, put } from '../tools/kept';
import { openList, some } from '../tools/own-list';
import { expect, open, say, test } from '../tools/site';

const nothing = { answers: [], lists: [], items: [], dates: [], says: [], visits: [] };

for (const [version, rows] of [
  [2, madeByVersion2],
  [3, madeByVersion3],
] as const)
  test(`a database of version ${version} opens on a list, whole`, async ({ page }) => {
    // The day before its visit is deleted.
    await stopClock(page, '2026-09-01');
    await fillPhone(page, rows, version);
    await open(page, to('en', 'lists/own', 'own1'));
    await expect(page.locator('.items > .item').first()).toContainText('Call Amira');
    await expectHere(page, { ...nothing, ...rows } as Parameters<typeof expectHere>[1]);
  });

for (const [how, text, secret] of [
  ['readable', plainByVersion1, ''],
  ['locked', lockedByVersion1, 'blue hen 42'],
] as const)
  test(`a ${how} backup of version 1 comes in whole`, async ({ page }) => {
    await openSettings(page, 'en');
    const buffer = Buffer.from(text);
    await page
      .locator('#restore input[type="file"]')
      .setInputFiles({ name: 'backup.txt', mimeType: 'text/plain', buffer });
    if (secret) {
      await page.locator('#restore input[type="password"]').fill(secret);
      await page.getByRole('button', { name: say('en', 'keep.restore.open'), exact: true }).click();
    }
    await page.getByRole('button', { name: say('en', 'keep.restore.merge'), exact: true }).click();
    await expect(page.getByText(say('en', 'keep.restore.done'))).toBeFocused();
    await expectHere(page, { ...nothing, ...backedUpByVersion1 } as Parameters<typeof expectHere>[1]);
  });

test('a database made newer loads a page anew on which nobody is at anything, once, and then it says so', async ({
  page,
  context,
}) => {
  await put(page, some);
  await openList(page);
  await page.evaluate(() => Object.assign(window, { before: true }));
  const newer = await context.newPage();
  await newer.goto('/robots.txt');
  await newer.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('waymark', 1000).onsuccess = () => resolve();
      }),
  );
  await page.waitForFunction(() => !('before' in window));
  await expect(page).toHaveURL(to('en', 'lists/own', 'own-1'));
  await expect(page.getByRole('alert')).toContainText(say('en', 'keep.errors.newer'));
  await page.evaluate(() => Object.assign(window, { before: true }));
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => 'before' in window)).toBe(true);
});
