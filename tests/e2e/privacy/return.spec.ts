/** A page that the browser brings back whole looks again at what it looked at while it loaded: day, lock, looks, a form. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { mine, openSettings, put, secret } from '../tools/kept';
import { expect, open, say } from '../tools/site';
import { go, isWhole, mark, test } from '../tools/whole';

const passcode = '27182818';
const button = (page: Page, key: string) => page.getByRole('button', { name: say('en', key), exact: true });
const fill = (page: Page, key: string) =>
  page
    .locator('input')
    .and(page.getByLabel(say('en', key), { exact: true }))
    .fill(passcode);
const own = (page: Page) => page.locator('form[id="add-own"]');
const tomorrow = '2026-12-01';
const due = {
  ...mine,
  dates: [{ id: 'date-1', title: `${secret} day`, day: tomorrow, sequence: 0, history: [], changed: 5 }],
  items: [{ id: 'item-1', list: 'own-1', text: `${secret} one`, due: tomorrow, order: 1, changed: 5 }],
};

/** From the moment on at which the marked page comes back, notes whether the secret is ever in sight on it. */
async function watchFor(page: Page, word: string): Promise<void> {
  await mark(page);
  await page.evaluate((word) => {
    const seen = Object.assign(window, { seen: [] as boolean[] }).seen;
    const look = () => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let found = false;
      for (let node = walk.nextNode(); node && !found; node = walk.nextNode())
        found =
          Boolean(node.textContent?.includes(word)) &&
          Boolean(node.parentElement?.checkVisibility({ visibilityProperty: true }));
      seen.push(found);
      if (seen.length < 6) requestAnimationFrame(look);
    };
    addEventListener('pageshow', ({ persisted }) => persisted && look());
  }, word);
}

const seenOf = (page: Page) => page.evaluate(() => (window as unknown as { seen: boolean[] }).seen);

async function expectNeverSeen(page: Page): Promise<void> {
  await expect.poll(async () => (await seenOf(page)).length).toBe(6);
  expect(await seenOf(page)).not.toContain(true);
}

test('a page left open over midnight moves to the next day by itself, while it is in sight', async ({
  page,
  context,
}) => {
  const start = new Date('2026-11-30T23:59:30');
  await put(page, due);
  await page.clock.install({ time: start });
  await open(page, to('en', 'dates'));
  await expect(page.locator('.due-week')).toContainText(`${secret} day`);
  await expect(page.locator('.due-week')).toContainText(say('en', 'dates.in_one'));
  const home = await context.newPage();
  await open(home, to('en'));
  await expect(home.locator('.due-soon')).toContainText(say('en', 'dates.in_one'));
  const lists = await context.newPage();
  await open(lists, to('en', 'lists'));
  await expect(lists.locator('.due-week')).toContainText(`${secret} one`);
  await page.clock.fastForward(60_000);
  await expect(page.locator('.due-today')).toContainText(`${secret} day`);
  await expect(page.locator('.due-week')).toHaveCount(0);
  await expect(home.locator('.due-soon')).not.toContainText(say('en', 'dates.in_one'));
  await expect(lists.locator('.due-today')).toContainText(`${secret} one`);
});

test('on another day it comes back with that day, its light or dark, and its form as it was left', async ({
  page,
}) => {
  await put(page, due);
  await page.addInitScript(() => {
    const real = Date;
    // The day is what this test says, also for a page that was kept.
    const now = () => new real(localStorage.getItem('test-day') ?? '2026-11-30T12:00:00').getTime();
    window.Date = class extends real {
      constructor(...given: []) {
        super(...((given.length > 0 ? given : [now()]) as []));
      }
      static override now = now;
    } as DateConstructor;
  });
  await open(page, to('en', 'dates'));
  await expect(page.locator('.due-week')).toContainText(`${secret} day`);
  await button(page, 'dates.addOwn').click();
  await own(page).locator('.date-name').fill('Dentist');
  await mark(page);
  await open(page, to('ar', 'settings'));
  await page.getByRole('radio', { name: say('ar', 'settings.themes.dark') }).check();
  await page.evaluate(() => localStorage.setItem('test-day', '2026-12-01T09:00:00'));
  await go(page, 'goBack', to('en', 'dates'));
  expect(await isWhole(page)).toBe(true);
  await expect(page.locator('.due-today')).toContainText(`${secret} day`);
  await expect(page.locator('.due-week')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(own(page).locator('.date-name')).toHaveValue('Dentist');
  await expect(own(page).locator('.date-name')).toBeVisible();
});

test('locked when it was left, or meanwhile in another tab, it comes back locked and shows nothing before', async ({
  page,
  context,
}) => {
  test.slow();
  await put(page, mine);
  await open(page, to('en', 'dates'));
  await expect(page.locator('main')).toContainText(secret);
  await watchFor(page, secret);
  await open(page, to('ar', 'dates'));
  // As a browser does that tells a kept page nothing of other tabs.
  const other = await context.newPage();
  await other.goto('/robots.txt');
  await other.evaluate(async () => {
    const lock = { id: 'lock', key: 'k', lock: { salt: 'AA==', rounds: 1, iv: 'AA==', wrapped: 'AA==' } };
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('waymark');
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise((resolve) => {
      const change = db.transaction('settings', 'readwrite');
      change.objectStore('settings').put(lock);
      change.oncomplete = resolve;
    });
    db.close();
  });
  await go(page, 'goBack', to('en', 'dates'));
  expect(await isWhole(page)).toBe(true);
  await expect(page.locator('.lock-screen')).toBeVisible();
  await expectNeverSeen(page);

  await page.goto('/robots.txt');
  await other.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('waymark');
      request.onsuccess = () => resolve(request.result);
    });
    db.transaction('settings', 'readwrite').objectStore('settings').delete('lock');
    db.close();
  });
  await openSettings(page, 'en');
  await fill(page, 'keep.passcode.new');
  await fill(page, 'keep.passcode.again');
  await button(page, 'keep.passcode.set').click();
  await expect(page.getByText(say('en', 'keep.passcode.done'))).toBeVisible();
  await open(page, to('en', 'dates'));
  const unlock = async () => {
    await fill(page, 'keep.lock.passcode');
    await button(page, 'keep.lock.open').click();
    await expect(page.locator('main')).toContainText(secret);
  };
  await unlock();
  await watchFor(page, secret);
  await open(page, to('ar', 'dates'));
  await go(page, 'goBack', to('en', 'dates'));
  expect(await isWhole(page)).toBe(true);
  await expect(page.locator('.lock-screen')).toBeVisible();
  await expectNeverSeen(page);

  await unlock();
  await context.setOffline(true);
  await page.locator('a.exit').click();
  await page.getByRole('button', { name: say('en', 'exit.open') }).click();
  await expect(page.locator('.lock-screen')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(secret);
});

test('everything was removed in another tab meanwhile: it comes back empty, its half-written date too', async ({
  page,
  context,
}) => {
  await put(page, mine);
  await open(page, to('en', 'dates'));
  await expect(page.locator('main')).toContainText(secret);
  await button(page, 'dates.addOwn').click();
  await own(page).locator('.date-name').fill('Draft');
  await watchFor(page, secret);
  await page.evaluate(() => localStorage.setItem('waymark.visits', '1'));
  await open(page, to('ar'));
  // As a browser does that tells a kept page nothing of other tabs, nor drops it.
  const other = await context.newPage();
  await other.goto('/robots.txt');
  await other.evaluate(async () => {
    localStorage.clear();
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('waymark');
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise((resolve) => {
      const names = [...db.objectStoreNames];
      const change = db.transaction(names, 'readwrite');
      for (const name of names) change.objectStore(name).clear();
      change.oncomplete = resolve;
    });
    db.close();
  });
  await go(page, 'goBack', to('en', 'dates'));
  expect(await isWhole(page)).toBe(true);
  await expectNeverSeen(page);
  await expect(own(page)).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText(secret);
});
