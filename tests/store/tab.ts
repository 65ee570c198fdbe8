/** Tabs of one browser: each has its own modules, all share the phone's storage. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Answers, QuestionId } from '../../src/offer/answers';
import { FakeStore } from '../service-worker/fakes';

export type Tab = Awaited<ReturnType<typeof openTab>>;

/** What a tab shows of itself to its scripts: whether it is seen, and its events. */
class FakePage extends EventTarget {
  visibilityState = 'visible';
  // What a page is asked before it is loaded anew.
  activeElement = null;
  querySelector() {
    return null;
  }
  see(seen: boolean) {
    this.visibilityState = seen ? 'visible' : 'hidden';
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

/** A phone on which nothing was ever saved. Gives its `localStorage`. */
export function newPhone(): FakeStore {
  const store = new FakeStore();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', store);
  vi.stubGlobal('sessionStorage', new FakeStore());
  vi.stubGlobal('navigator', {});
  newPage();
  return store;
}

/** The page of the tabs opened from now on. */
export function newPage(): FakePage {
  const page = new FakePage();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
  return page;
}

/** A tab opened now: what it may do with answers in words of their own, with all other rows as `rows`. */
export async function openTab() {
  vi.resetModules();
  const [
    answers,
    rows,
    { withDatabase },
    { hasMine },
    passcode,
    copy,
    undo,
    { dropOldSnapshot },
    { deleteExpired },
    { wipeEverything },
    { makeStore },
  ] = await Promise.all([
    import('../../src/store/model/answers'),
    import('../../src/store/db/read-write'),
    import('../../src/store/db/database'),
    import('../../src/store/model/has-data'),
    import('../../src/store/db/passcode'),
    import('../../src/store/db/backup'),
    import('../../src/store/db/undo-restore'),
    import('../../src/store/db/snapshot'),
    import('../../src/store/db/delete-expired'),
    import('../../src/store/wipe'),
    import('../../src/store/store'),
  ]);
  return {
    ...rows,
    ...copy,
    ...undo,
    dropOldSnapshot,
    deleteExpired,
    passcode,
    wipeEverything,
    makeStore,
    withDatabase,
    hasMine,
    saveAnswer: (question: QuestionId, value: string | undefined) =>
      rows.writeRows([answers.answerChange(question, value)]),
    forgetAnswers: () => rows.writeRows([{ table: 'answers', all: true }]),
    loadAnswers: async () => answers.asAnswers((await rows.readRows(answers.answersOnly)).answers),
    watchAnswers: (listener: (answers: Answers) => void, fail?: (error: Error) => void) =>
      rows.watchRows(answers.answersOnly, (data) => listener(answers.asAnswers(data?.answers ?? [])), fail),
  };
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

/** Every row of the phone's database as it lies there, without Dexie: by table. */
export async function rawRows(): Promise<Record<string, unknown[]>> {
  const db = await openRaw();
  const all: Record<string, unknown[]> = {};
  for (const name of db.objectStoreNames)
    all[name] = await new Promise((resolve, reject) => {
      const request = db.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  db.close();
  return all;
}

/** From now on the put after the first `after` ones ends its transaction, as a phone does that dies in the middle. */
export function dieAfterPuts(after: number) {
  const { put } = IDBObjectStore.prototype;
  let left = after;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    const request = put.apply(this, row);
    if (left-- <= 0) request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
}
