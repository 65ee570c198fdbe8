/** Taking everything of this app off this phone. */
import { clearSite, type Uncleaned } from '../device/clear-site';
import { unrememberAll } from '../device/local-storage';
import { dropKeys } from './lock/key';
import { beginWipe, databaseName, forgetMine, wipingKey } from './model/has-data';

/** What could not be taken away. `database`: another tab holds it; it is empty, and goes when that tab is closed. */
type Left = 'database' | 'worker' | 'caches' | 'settings';

/** In milliseconds. */
const timeoutMs = 5000;

/** What came of a wipe. */
interface Wiped {
  left: Left[];
  /** Why the browser did not clean its files on the disk, where that is so: what was written may stay in them. */
  uncleaned: Uncleaned | undefined;
}

/**
 * Takes the database, the kept files, the service worker and the settings off this phone, whatever other tabs do: they
 * show nothing any more, and open nothing. Then has the browser clean its files. Gives what is left: as a rule nothing.
 * Never rejects. The page is to go to a fresh start after it.
 */
export async function wipeEverything(): Promise<Wiped> {
  beginWipe();
  // First: what the person takes away is not lost, even where this is cut off in the middle.
  forgetMine();
  const done: [Left, boolean][] = [
    ['database', await wipeDatabase()],
    ['worker', await wipeWorker()],
    ['caches', await wipeCaches()],
  ];
  const uncleaned = await clearSite(wipingKey);
  // Last, because a save that was under way may have noted something.
  done.push(['settings', unrememberAll()]);
  dropKeys();
  await (navigator as { clearAppBadge?: () => Promise<void> }).clearAppBadge?.().catch(() => {});
  return { left: done.filter(([, gone]) => !gone).map(([what]) => what), uncleaned };
}

async function wipeDatabase(): Promise<boolean> {
  if (!canStore()) return true;
  // First its rows: they go at once, while a tab of an older version may hold the database itself up.
  await inTime(emptied(), undefined);
  return inTime(deleted(), false);
}

/** Where the browser blocks its storage nothing was ever saved. */
function canStore(): boolean {
  try {
    return Boolean(globalThis.indexedDB);
  } catch {
    return false;
  }
}

function emptied(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName);
    // It was not there: this takes it back.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => resolve();
    request.onsuccess = () => {
      const db = request.result;
      db.onversionchange = () => db.close();
      const names = [...db.objectStoreNames];
      try {
        const transaction = db.transaction(names, 'readwrite', { durability: 'strict' });
        for (const name of names) transaction.objectStore(name).clear();
        transaction.oncomplete = () => {
          db.close();
          resolve();
        };
        transaction.onabort = () => {
          db.close();
          reject(transaction.error);
        };
      } catch (error) {
        db.close();
        reject(error);
      }
    };
  });
}

function deleted(): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
  });
}

async function wipeWorker(): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration ? await registration.unregister() : true;
  } catch {
    // There are no service workers here.
    return true;
  }
}

async function wipeCaches(): Promise<boolean> {
  try {
    // Twice, because the worker may have been about to keep a file.
    for (let round = 0; round < 2; round += 1)
      await Promise.all((await ourCaches()).map((name) => caches.delete(name)));
    return (await ourCaches()).length === 0;
  } catch {
    // Where the browser blocks its storage nothing was ever kept.
    return true;
  }
}

const ourCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => /^(waymark|workbox)-/.test(name));

/** What comes of `work`, or `otherwise` where it fails or takes too long. */
function inTime<T>(work: Promise<T>, otherwise: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), timeoutMs);
    work.then(resolve, () => resolve(otherwise)).finally(() => clearTimeout(timer));
  });
}
