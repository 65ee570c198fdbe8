/** Tabs of one browser: each has its own modules, all share the phone's storage. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Answers, QuestionId } from '../../src/offer/answers';
import { FakeStore } from '../offline/fakes';

export type Tab = Awaited<ReturnType<typeof openTab>>;

/** A phone on which nothing was ever saved. Gives its `localStorage`. */
export function newPhone(): FakeStore {
  const store = new FakeStore();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', store);
  return store;
}

/** A tab opened now: what it may do with answers in words of their own, with all other rows as `rows`. */
export async function openTab() {
  vi.resetModules();
  const [answers, rows, { withDatabase }, { hasMine }] = await Promise.all([
    import('../../src/mine/answers'),
    import('../../src/mine/rows'),
    import('../../src/mine/database'),
    import('../../src/mine/flag'),
  ]);
  return {
    ...rows,
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
