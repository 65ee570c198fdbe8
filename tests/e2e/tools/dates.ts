/** A person's dates in the browser: added by hand, found on the page, and read from the database without the app. */
import type { Locator, Page } from '@playwright/test';
import { to } from '../../../src/routes';
import type { MyDate } from '../../../src/store/model/records';
import { expect, open, packOf, say } from './site';

/** The rows of dates in the database, in no order; none where there is no database. */
export function storedDates(page: Page): Promise<MyDate[]> {
  return page.evaluate(async () => {
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'waymark')) return [];
    return new Promise<MyDate[]>((resolve, reject) => {
      const request = indexedDB.open('waymark');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const read = request.result.transaction('dates').objectStore('dates').getAll();
        read.onsuccess = () => {
          request.result.close();
          resolve(read.result as MyDate[]);
        };
      };
    });
  });
}

/** The rule's name in a language. */
export function ruleTitle(lang: string, rule: string): string {
  const found = packOf(lang).dateRules.find(({ id }) => id === rule);
  if (!found) throw new Error(`There is no rule “${rule}”.`);
  return found.title;
}

/** Types a day, `YYYY-MM-DD`, in the three boxes inside `field`. */
export async function typeDay(field: Locator, day: string): Promise<void> {
  const parts = day.split('-').reverse();
  for (const [place, part] of parts.entries())
    await field
      .locator('.date-field input')
      .nth(place)
      .fill(String(Number(part)));
}

/** The day in the three boxes inside `field`. */
export async function dayIn(field: Locator): Promise<string> {
  const boxes = field.locator('.date-field input');
  const [day = '', month = '', year = ''] = await boxes.evaluateAll((all) =>
    all.map((one) => (one as HTMLInputElement).value),
  );
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Opens the page of dates, once what was saved has been read. */
export async function openDates(page: Page, lang: string, rule = ''): Promise<void> {
  await open(page, to(lang, 'dates', rule));
  await expect(page.getByRole('button', { name: say(lang, 'dates.addOwn') })).toBeEnabled();
}

/** Opens the fields of a rule. Gives the form. */
export async function openRule(page: Page, lang: string, rule: string): Promise<Locator> {
  const box = page.locator(`details[id="${rule}"]`);
  await box.locator('summary').first().click();
  await box.getByRole('button', { name: say(lang, 'dates.addThis') }).click();
  return page.locator(`form[id="add-${rule}"]`);
}

/** Saves the fields of a form. */
export const saveForm = (form: Locator) => form.locator('button[type="submit"]').click();

/** The entry of a date by its name. */
export const entryOf = (page: Page, title: string) =>
  page.locator('li.date').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** Adds a date of one's own. */
export async function addOwn(page: Page, lang: string, title: string, day: string, time = ''): Promise<void> {
  await page.getByRole('button', { name: say(lang, 'dates.addOwn') }).click();
  const form = page.locator('form[id="add-own"]');
  await form.locator('.date-name').fill(title);
  await typeDay(form.locator('fieldset[id="add-own-day"]'), day);
  if (time) await form.locator('input[type="time"]').fill(time);
  await saveForm(form);
  await expect(entryOf(page, title)).toBeVisible();
}

/** Waits until the page says that everything is saved. */
export const expectAllSaved = (page: Page, lang: string) =>
  expect(page.locator('.saved')).toContainText(say(lang, 'lists.saved'));
