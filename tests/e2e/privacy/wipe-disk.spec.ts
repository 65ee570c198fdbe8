/** What is left on the disk after everything was removed: looked for in the folder of the browser, once it is closed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { to } from '../../../src/routes';
import type { MyData } from '../../../src/store/model/records';
import { openSettings, put } from '../tools/kept';
import { expect, open, say, test } from '../tools/site';

test.slow();

/** In every word that is saved or typed here, and nowhere else in the world. */
const marker = 'Qzwipe';

/** What was saved before. */
const saved: MyData = {
  answers: [{ question: 'home', value: `${marker}answer`, changed: 5 }],
  lists: [{ id: 'own-1', title: `${marker}list`, created: 1, order: 1, changed: 5 }],
  items: [{ id: 'item-1', list: 'own-1', text: `${marker}item`, order: 1, changed: 5 }],
  dates: [{ id: 'date-1', title: `${marker}date`, day: '2027-01-31', sequence: 0, history: [], changed: 5 }],
  says: [{ id: 'advocate', kind: 'advocate', words: { own: `${marker}letter` }, changed: 5 }],
  visits: [],
};

/** What stands behind the marker in the files of a folder, in letters of one byte or of two, with the folder each is in. */
function foundOn(folder: string): string[] {
  const out = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    // A browser that is open may take files away meanwhile.
    if (!file.isFile() || !existsSync(path)) continue;
    const bytes = readFileSync(path);
    for (const text of [bytes.toString('latin1'), bytes.toString('utf16le'), bytes.toString('utf16le', 1)])
      for (const [, word] of text.matchAll(new RegExp(`${marker}([a-z ]*)`, 'g')))
        out.add(`${file.parentPath.slice(folder.length + 1)}: ${word}`);
  }
  return [...out];
}

/**
 * What a tab alone stored, and was never saved: Chromium deletes it, and leaves the letters in its file of all tabs until
 * that is written anew, whatever a site asks for. What is typed while a passcode is set is sealed there.
 */
const staysForAWhile = /^Default\/Session Storage: typed date$/;

const button = (page: Page, key: string) => page.getByRole('button', { name: say('en', key), exact: true });

/** Types a list and a thing on it, and in another tab half a date, which stays open. */
async function type(page: Page, other: Page): Promise<void> {
  await open(page, to('en', 'lists'));
  await page.getByText(say('en', 'lists.newTitle')).click();
  await page.getByLabel(say('en', 'lists.newName')).fill(`${marker}typed list`);
  await button(page, 'lists.create').click();
  await page.getByLabel(say('en', 'lists.addLabel')).fill(`${marker}typed thing`);
  await button(page, 'lists.add').click();
  await expect(page.locator('.items')).toContainText(`${marker}typed thing`);
  await expect(page.getByText(say('en', 'lists.saved'))).toBeVisible();
  await open(other, to('en', 'dates'));
  await button(other, 'dates.addOwn').click();
  await other.locator('form[id="add-own"] .date-name').fill(`${marker}typed date`);
}

async function lock(page: Page): Promise<void> {
  for (const key of ['keep.passcode.new', 'keep.passcode.again'])
    await page
      .locator('input')
      .and(page.getByLabel(say('en', key), { exact: true }))
      .fill('27182818');
  await button(page, 'keep.passcode.set').click();
  await expect(page.getByText(say('en', 'keep.passcode.done'))).toBeVisible();
  await page.reload();
  await expect(page.locator('#passcode .lock-screen')).toBeVisible();
}

async function wipe(page: Page): Promise<void> {
  await button(page, 'keep.wipe.begin').click();
  await button(page, 'keep.wipe.yes').click();
  // The browser may take a while to clean up, and the app waits for it: see device/clear-site.ts.
  await expect(page.getByText(say('en', 'keep.wipe.done'))).toBeVisible({ timeout: 30_000 });
}

/** What scripts of this site find on the phone. `waymark.tab`, a random number, tells a tab from others. */
const found = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    notes: Object.keys(localStorage),
    session: Object.keys(sessionStorage).filter((key) => key !== 'waymark.tab'),
  }));
const nothing = { databases: 0, caches: [], notes: [], session: [] };

/** `left`: what the page says of the files of the browser. */
async function expectWiped(page: Page, left: 'diskSignal' | 'diskBrowser' | undefined): Promise<void> {
  for (const key of ['disk', 'diskSignal', 'diskBrowser']) {
    const count = left && (key === 'disk' || key === left) ? 1 : 0;
    await expect(page.getByText(say('en', `keep.wipe.${key}`)), key).toHaveCount(count);
  }
  await expect(page.locator('main [role=alert]')).toHaveCount(0);
  expect(await found(page)).toEqual(nothing);
}

for (const way of ['open', 'locked', 'offline'] as const)
  test(`${way}: what was saved and typed is nowhere on the disk after everything was removed`, async ({
    baseURL,
    launchOptions,
  }) => {
    const folder = test.info().outputPath('phone');
    const context: BrowserContext = await chromium.launchPersistentContext(folder, {
      ...launchOptions,
      baseURL,
    });
    const [page, other] = [await context.newPage(), await context.newPage()];
    await type(page, other);
    await put(page, saved);
    await openSettings(page, 'en');
    if (way === 'locked') await lock(page);
    await expect
      .poll(() => foundOn(folder).length, { message: 'it is written down at all' })
      .toBeGreaterThan(0);
    if (way === 'offline') {
      await context.route('**/clear.txt', (route) => route.abort());
      await wipe(page);
      await expectWiped(page, 'diskSignal');
      expect(await found(other)).toEqual(nothing);
      await other.close();
      // With a signal, as it said: once more.
      await context.unroute('**/clear.txt');
      await openSettings(page, 'en');
    }
    await wipe(page);
    await expectWiped(page, undefined);
    if (way !== 'offline') {
      await expect(other.locator('main')).not.toContainText(marker);
      await expect(other.locator('form[id="add-own"]')).toHaveCount(0);
      expect(await found(other)).toEqual(nothing);
    }
    await context.close();
    const left = foundOn(folder);
    expect(left.filter((one) => !staysForAWhile.test(one))).toEqual([]);
  });
