/** What a person has on the phone, for the tests of backup, passcode and wipe: put there beforehand, and read back raw. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import type { MyData } from '../../../src/store/model/records';
import { fillPhone } from '../../stores';
import { expect, open } from './site';

/** A word that stands in every row of `mine`, to be found wherever it is not sealed. */
export const secret = 'Zanzibar';

/** One or two rows of each table. */
export const mine: MyData = {
  answers: [{ question: 'home', value: 'council', changed: 5 }],
  lists: [{ id: 'own-1', title: `${secret} list`, created: 1, order: 1, changed: 5 }],
  items: [
    { id: 'item-1', list: 'own-1', text: `${secret} one`, order: 1, changed: 5 },
    { id: 'item-2', list: 'own-1', text: `${secret} two`, done: '2026-11-01', order: 2, changed: 5 },
  ],
  dates: [{ id: 'date-1', title: `${secret} day`, day: '2027-01-31', sequence: 0, history: [], changed: 5 }],
  says: [],
  visits: [],
};

/** Puts rows on the phone as this version keeps them. Leaves the page on a plain file. */
export const put = (page: Page, data: MyData): Promise<void> => fillPhone(page, { ...data });

/** All rows in the database as they are kept, table by table; undefined where there is no database. */
export function raw(page: Page): Promise<Record<string, unknown[]> | undefined> {
  return page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'waymark')) return undefined;
    return new Promise<Record<string, unknown[]>>((resolve, reject) => {
      const request = indexedDB.open('waymark');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const db = request.result;
        const found: Record<string, unknown[]> = {};
        const read = db.transaction([...db.objectStoreNames]);
        for (const name of db.objectStoreNames) {
          const rows = read.objectStore(name).getAll();
          rows.onsuccess = () => {
            found[name] = rows.result;
          };
        }
        read.oncomplete = () => {
          db.close();
          resolve(found);
        };
      };
    });
  });
}

/** Waits until the database holds exactly these rows, open, whatever its settings are. */
export const expectHere = (page: Page, data: MyData) =>
  expect
    .poll(async () => ({ ...(await raw(page)), settings: undefined }), { intervals: [100, 200] })
    .toEqual({ ...data, settings: undefined });

/** Opens the settings and waits for what comes later in them. */
export async function openSettings(page: Page, lang: string): Promise<void> {
  await open(page, to(lang, 'settings'));
  await page.locator('#wipe').waitFor();
}
