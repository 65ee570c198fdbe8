/** A person's answers in the browser: given by hand, put on the phone beforehand, and read back without the app. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Answers } from '../../../src/offer/answers';
import { type Promised, promises } from '../../../src/offer/promises';
import { to } from '../../../src/routes';
import { dist, expect, open, packOf, say } from './site';

/** The day that it is in every test of the answers, and a date of birth that makes 18 of it. */
export const today = '2026-11-22';
export const born = '2008-05-04';

/** Words without the invisible marks that keep a value's direction. */
export const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '').trim();

/** All that the offer promises. */
export const promised = (lang: string): Promised[] => promises(packOf(lang));

/** Stops the clock at noon of `today` in the phone's own calendar; timers go on. */
export const stopClock = (page: Page, day = today) => page.clock.setFixedTime(new Date(`${day}T12:00:00`));

/** Puts answers on the phone, as a version before saved them: whatever they are. Leaves the page on a plain file. */
export async function seed(page: Page, answers: Answers): Promise<void> {
  await page.goto('/robots.txt');
  await page.evaluate(async (given) => {
    // The oldest shape, where there is none yet: the app makes it newer.
    const there = (await indexedDB.databases()).some(({ name }) => name === 'waymark');
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('waymark', there ? undefined : 10);
      request.onupgradeneeded = () => request.result.createObjectStore('answers', { keyPath: 'question' });
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const change = request.result.transaction('answers', 'readwrite');
        for (const [question, value] of Object.entries(given))
          change.objectStore('answers').put({ question, value, changed: 1 });
        change.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
    localStorage.setItem('waymark.mine', '1');
  }, answers);
}

/** The answers in the database, by question; none where there is no database. */
export function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'waymark')) return {};
    return new Promise<Record<string, string>>((resolve, reject) => {
      const request = indexedDB.open('waymark');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const read = request.result.transaction('answers').objectStore('answers').getAll();
        read.onsuccess = () => {
          request.result.close();
          resolve(Object.fromEntries(read.result.map(({ question, value }) => [question, value])));
        };
      };
    });
  });
}

/** Waits until the database holds exactly these answers. */
export const expectStored = (page: Page, answers: Answers) =>
  expect.poll(() => stored(page), { intervals: [50, 100] }).toEqual(answers);

/** Opens a question by its address. */
export async function openQuestion(page: Page, lang: string, id: string): Promise<void> {
  await open(page, to(lang, 'me', id));
  await expect(page.locator(`fieldset[id="${id}"]`)).toBeVisible();
}

/** Chooses an option of the question on the screen. */
export const choose = (page: Page, id: string, option: string) =>
  page.locator(`fieldset[id="${id}"] .choice-row input[value="${option}"]`).check();

/** Types a date of birth, day first, as written: in the digits of any script. */
export async function typeBorn(page: Page, day: string, month: string, year: string): Promise<void> {
  const boxes = page.locator('.date-field input');
  await boxes.nth(0).fill(day);
  await boxes.nth(1).fill(month);
  await boxes.nth(2).fill(year);
}

/** That the page says that the answer on the screen is saved. */
export const expectSaved = (page: Page, lang: string) =>
  expect(page.getByText(say(lang, 'me.saved'))).toBeVisible();

/** The files of the build that hold the database. */
export const databaseFiles: string[] = readdirSync(join(dist, 'assets')).filter(
  (file) => file.endsWith('.js') && readFileSync(join(dist, 'assets', file), 'utf8').includes('DexieError'),
);
