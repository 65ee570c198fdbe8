/** What waits today, on whatever page is open: as a number on the app's picture, and as a notification. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { databaseFiles, stopClock, today } from '../tools/answers';
import { mine, put } from '../tools/kept';
import { expect, inOne, open, say, test } from '../tools/site';

/** One thing on a ready-made list and one date that wait, and one of each that do not yet. */
const waiting = {
  ...mine,
  lists: [...mine.lists, { id: 'my-documents', template: 'my-documents', created: 1, order: 0, changed: 5 }],
  items: [...mine.items, { id: 'item-3', list: 'my-documents', text: 'Call', due: '2026-11-20', order: 9 }],
  dates: [...mine.dates, { id: 'date-2', title: 'Tea', day: today, sequence: 0, history: [], changed: 5 }],
};

/** A phone that shows numbers and notifications, and keeps what it was asked to show for `shows` and `says`. */
async function asked(page: Page): Promise<void> {
  await stopClock(page);
  await page.addInitScript(() => {
    Object.assign(window, { said: [], badge: undefined });
    const told = window as unknown as { said: string[]; badge?: number };
    class Fake {
      static permission = 'granted';
      constructor(_title: string, { body }: { body: string }) {
        told.said.push(body);
      }
    }
    Object.assign(window, { Notification: Fake });
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
    Object.assign(navigator, {
      setAppBadge: async (count: number) => void Object.assign(told, { badge: count }),
      clearAppBadge: async () => void Object.assign(told, { badge: 0 }),
    });
  });
}
const shows = (page: Page) => page.evaluate(() => (window as unknown as { badge?: number }).badge);
const says = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

for (const code of inOne('rtl')) {
  test(`${code}: a page of the offer shows how many things wait, and each change is counted`, async ({
    page,
  }) => {
    await asked(page);
    await put(page, waiting);
    await open(page, to(code, 'housing'));
    await expect.poll(() => shows(page)).toBe(2);
    await page.locator('nav.menu a').first().click();
    await page
      .locator(`main a[href="${to(code, 'lists')}"]`)
      .first()
      .click();
    await page
      .locator(`main a[href="${to(code, 'lists/my-documents')}"]`)
      .first()
      .click();
    await page.locator('[data-item="item-3"] input').check();
    await expect.poll(() => shows(page)).toBe(1);
    expect(await says(page)).toEqual([]);
  });

  test(`${code}: a thing on a list is said on a page of the offer, where that was asked for`, async ({
    page,
  }) => {
    await asked(page);
    await put(page, { ...waiting, dates: [] });
    await page.evaluate(() => localStorage.setItem('waymark.remind', '1'));
    await open(page, to(code, 'housing'));
    await expect.poll(() => says(page)).toEqual([say(code, 'dates.remind.due')]);
  });

  test(`${code}: with a passcode the app's picture shows no number, and the dates say so`, async ({
    page,
  }) => {
    await asked(page);
    await put(page, waiting);
    await open(page, to(code, 'settings', 'passcode'));
    await expect.poll(() => shows(page)).toBe(2);
    await page.getByLabel(say(code, 'keep.passcode.new'), { exact: true }).fill('24681357');
    await page.getByLabel(say(code, 'keep.passcode.again')).fill('24681357');
    await page.getByRole('button', { name: say(code, 'keep.passcode.set') }).click();
    await expect.poll(() => shows(page)).toBe(0);
    await open(page, to(code, 'dates'));
    await expect(page.getByText(say(code, 'dates.remind.sealed'))).toBeVisible();
  });
}

test('where nothing is saved a number left behind goes, and the database is not asked for', async ({
  page,
}) => {
  await asked(page);
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname.replace('/assets/', '')));
  const database = () => files.filter((file) => databaseFiles.includes(file));
  await open(page, to('en', 'housing'));
  await expect.poll(() => shows(page)).toBe(0);
  await page.waitForLoadState('networkidle');
  expect(database()).toEqual([]);
});
