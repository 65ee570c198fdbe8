/** Tabs of one browser: each has its own modules, all share the phone's storage. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { FakeStore } from '../offline/fakes';

export type Tab = typeof import('../../src/mine/answers') &
  Pick<typeof import('../../src/mine/database'), 'withDatabase'> &
  Pick<typeof import('../../src/mine/flag'), 'hasMine'>;

/** A phone on which nothing was ever saved. Gives its `localStorage`. */
export function newPhone(): FakeStore {
  const store = new FakeStore();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', store);
  return store;
}

/** A tab opened now. */
export async function openTab(): Promise<Tab> {
  vi.resetModules();
  const [answers, { withDatabase }, { hasMine }] = await Promise.all([
    import('../../src/mine/answers'),
    import('../../src/mine/database'),
    import('../../src/mine/flag'),
  ]);
  return { ...answers, withDatabase, hasMine };
}

/** Opens the phone's database without Dexie, at the version given or as it is; `change` makes it newer. */
export function openRaw(version?: number, change?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('waymark', version);
    request.onupgradeneeded = () => change?.(request.result);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
}
