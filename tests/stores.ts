/** The database of the newest version, filled in a browser without the app: for browser tests and measures. */
import type { Page } from 'playwright';
import { nativeVersion, versions } from '../src/mine/versions';

/** Of each table its name, its key, and the other fields that its rows are found by. */
const stores: [table: string, key: string, ...fields: string[]][] = Object.entries(
  Object.assign({}, ...versions.map((one) => one.stores)) as Record<string, string>,
).map(([table, fields]) => {
  const [key = '', ...others] = fields.split(', ');
  return [table, key, ...others];
});

/** Puts rows on the phone as this version keeps them, by table. Leaves the page on a plain file. */
export async function fillPhone(page: Page, rows: { [table: string]: readonly object[] }): Promise<void> {
  await page.goto('/robots.txt');
  await page.evaluate(
    async ([given, shape, version]) => {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('waymark', version);
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
    [rows, stores, nativeVersion] as const,
  );
}
