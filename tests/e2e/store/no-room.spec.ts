/** What was typed and what is saved, on a phone with no room left and across versions of the database. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { born, expectStored, seed } from '../tools/answers';
import { put, raw } from '../tools/kept';
import { doneIn, items, openList, savedWords, some, tick } from '../tools/own-list';
import { expect, kept, open, say, test } from '../tools/site';

const typing = (page: Page) => page.getByLabel(say('en', 'lists.addLabel'));

async function add(page: Page, text: string): Promise<void> {
  await typing(page).fill(text);
  await page.keyboard.press('Enter');
  await expect(items(page).last()).toContainText(text);
}

/** Chromium counts on the room that it found before, up to half a minute, until more is asked for: 20 MB. Gives the error. */
const writeMuch = () =>
  new Promise<string | undefined>((resolve) => {
    const request = indexedDB.open('much', 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore('much').put(new Uint8Array(20_000_000), 1);
    request.onsuccess = () => resolve('saved');
    request.onerror = () => resolve(request.error?.name);
  });

test.describe(() => {
  test.use({ worker: true });

  test('a phone with no room left: it is said, what was typed stays, and is saved when there is room', async ({
    page,
    baseURL: origin = '',
  }) => {
    const storage = await page.context().newCDPSession(page);
    const setQuota = (quotaSize?: number) =>
      storage.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
    await setQuota(20_000_000);
    await put(page, some);
    await openList(page);
    await kept(page, 'en');
    await setQuota(1);
    expect(await page.evaluate(writeMuch)).not.toBe('saved');
    await add(page, 'words that have no room');
    await expect(page.getByRole('alert')).toContainText(say('en', 'lists.errors.full'));
    await tick(page, 1).check();
    await typing(page).fill('half a sen');
    await page.getByRole('button', { name: say('en', 'lists.retry') }).click();
    await expect(page.getByRole('alert')).toContainText(say('en', 'lists.errors.full'));
    await expect(savedWords(page)).toHaveCount(0);
    expect((await raw(page))?.items).toEqual(some.items);
    await expect(items(page).last()).toContainText('words that have no room');
    await expect(tick(page, 1)).toBeChecked();
    await setQuota();
    await page.getByRole('button', { name: say('en', 'lists.retry') }).click();
    await expect(savedWords(page)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(typing(page)).toHaveValue('half a sen');
    await page.reload();
    await expect(items(page).last()).toContainText('words that have no room');
    await expect(tick(page, 1)).toBeChecked();
  });
});

test('another tab makes the database newer: this one says so, and nothing typed or saved is lost', async ({
  page,
  context,
}) => {
  await put(page, some);
  await openList(page);
  await tick(page, 0).check();
  await expect(savedWords(page)).toBeVisible();
  await typing(page).fill('half a sen');
  const newer = await context.newPage();
  await newer.goto('/robots.txt');
  const version = await newer.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('waymark', 1000);
        request.onblocked = () => reject(new Error('The other tab holds the database.'));
        request.onsuccess = () => resolve(request.result.version);
      }),
  );
  expect(version).toBe(1000);
  await expect(page.getByRole('alert')).toContainText(say('en', 'keep.errors.newer'));
  const anew = page.getByRole('alert').getByRole('button', { name: say('en', 'offline.updateNow') });
  await expect(anew).toBeVisible();
  await expect(typing(page)).toHaveValue('half a sen');
  await add(page, 'half a sentence');
  await expect(page.getByRole('alert')).toContainText(say('en', 'lists.errors.newer'));
  // Loading anew would now lose what is not saved.
  await expect(anew).toHaveCount(0);
  await expect(savedWords(page)).toHaveCount(0);
  await expect(items(page)).toHaveCount(4);
  await expect(tick(page, 0)).toBeChecked();
  expect(await doneIn(newer)).toEqual(['item-0']);
});

test('a database of version 1 becomes this version on a list, with its answers', async ({ page }) => {
  await seed(page, { born, home: 'council' });
  await open(page, to('en', 'lists/my-documents'));
  await tick(page, 0).check();
  await expect(savedWords(page)).toBeVisible();
  await expectStored(page, { born, home: 'council' });
  expect((await raw(page))?.items).toHaveLength(1);
  await open(page, to('en', 'me'));
  await expect(page.locator('.kept')).toContainText(say('en', 'me.questions.home.options.council'));
});
