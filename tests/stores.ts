/** The database of any version, filled in a browser without the app: for browser tests and measures. */
import type { Page } from 'playwright';
import { versions } from '../src/store/model/versions';

const newest = Math.max(...versions.map(({ version }) => version));

/** Of each table of a version its name, its key, and the other fields that its rows are found by. */
function storesOf(version: number): [table: string, key: string, ...fields: string[]][] {
  const known = versions.filter((one) => one.version <= version).map((one) => one.stores);
  const all: Record<string, string> = Object.assign({}, ...known);
  return Object.entries(all).map(([table, fields]) => {
    const [key = '', ...others] = fields.split(', ');
    return [table, key, ...others];
  });
}

/** Puts rows on the phone as a version keeps them, by table: as the newest where none is given. Leaves the page on a plain file. */
export async function fillPhone(
  page: Page,
  rows: { [table: string]: readonly object[] },
  version = newest,
): Promise<void> {
  await page.goto('/robots.txt');
  await page.evaluate(
    async ([given, shape, native]) => {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('waymark', native);
        request.onupgradeneeded = () => {
          for (const [table, keyPath, ...fields] of shape) {
            const store = request.result.createObjectStore(table, { keyPath });
            for (const field of fields) store.createIndex(field, field);
          }
        };
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const change = request.result.transaction(Object.keys(given), 'readwrite');
          for (const [table, some] of Object.entries(given))
            for (const row of some) change.objectStore(table).put(row);
          change.onerror = () => reject(change.error);
          change.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      });
      localStorage.setItem('waymark.mine', '1');
    },
    // Dexie multiplies by ten.
    [rows, storesOf(version), version * 10] as const,
  );
}
