import { beforeEach, expect, it, vi } from 'vitest';
import { nativeVersion } from '../../../src/store/model/versions';
import { newPhone, openRaw, openTab } from '../tab';
import { makeByVersion1 } from './made-by/v1';

const nextVersion = nativeVersion + 10;
let phone: ReturnType<typeof newPhone>;
beforeEach(() => {
  vi.restoreAllMocks();
  phone = newPhone();
});

/** From now on a put goes through, and then its transaction ends with an error of that name; '' for none of its own. */
function breakAfterPut(error: string, times = Number.POSITIVE_INFINITY) {
  const { put } = IDBObjectStore.prototype;
  let left = times;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    const request = put.apply(this, row);
    if (left-- <= 0) return request;
    request.addEventListener('success', () => {
      if (error) Reflect.get(this.transaction, '_abort').call(this.transaction, error);
      else this.transaction.abort();
    });
    return request;
  });
}

it('saves an answer so that another visit finds it', async () => {
  const tab = await openTab();
  expect(await tab.loadAnswers()).toEqual({});
  await tab.saveAnswer('born', '2008-02-29');
  await tab.saveAnswer('home', 'rather-not');
  await tab.saveAnswer('home', 'council');
  expect(await (await openTab()).loadAnswers()).toEqual({ born: '2008-02-29', home: 'council' });
});

it('keeps ids and the moment, in a table found by question', async () => {
  const tab = await openTab();
  await tab.saveAnswer('home', 'council');
  const db = await openRaw();
  expect([db.version, [...db.objectStoreNames]]).toEqual([
    nativeVersion,
    ['answers', 'dates', 'items', 'lists', 'says', 'settings', 'visits'],
  ]);
  const rows = await tab.withDatabase((mine) => mine.rows('answers').toArray());
  expect(rows).toEqual([{ question: 'home', value: 'council', changed: expect.any(Number) }]);
  db.close();
});

it('takes one answer away', async () => {
  const tab = await openTab();
  await tab.saveAnswer('born', '2008-02-29');
  await tab.saveAnswer('home', 'council');
  await tab.saveAnswer('home', undefined);
  expect(await tab.loadAnswers()).toEqual({ born: '2008-02-29' });
  expect(tab.hasMine()).toBe(true);
  await tab.saveAnswer('born', undefined);
  expect(tab.hasMine()).toBe(false);
});

it('forgets every answer, and that there were any', async () => {
  const tab = await openTab();
  expect(tab.hasMine()).toBe(false);
  await tab.saveAnswer('born', '2008-02-29');
  expect(tab.hasMine()).toBe(true);
  await tab.forgetAnswers();
  expect(await (await openTab()).loadAnswers()).toEqual({});
  expect(tab.hasMine()).toBe(false);
  expect(phone.values.size).toBe(0);
});

it('shows a change in one tab to the other', async () => {
  const [here, there] = [await openTab(), await openTab()];
  const seen: unknown[] = [];
  const stop = there.watchAnswers((answers) => seen.push(answers));
  await vi.waitFor(() => expect(seen).toEqual([{}]));
  await here.saveAnswer('home', 'council');
  await vi.waitFor(() => expect(seen.at(-1)).toEqual({ home: 'council' }));
  await here.forgetAnswers();
  await vi.waitFor(() => expect(seen.at(-1)).toEqual({}));
  stop();
  const before = seen.length;
  await here.saveAnswer('home', 'family');
  expect(await there.loadAnswers()).toEqual({ home: 'family' });
  expect(seen).toHaveLength(before);
});

it('opens a database made by version 1', async () => {
  await makeByVersion1(indexedDB);
  const tab = await openTab();
  expect(await tab.loadAnswers()).toEqual({ born: '2008-02-29', status: 'not-sure' });
  await tab.saveAnswer('status', 'eligible');
  expect(await tab.loadAnswers()).toEqual({ born: '2008-02-29', status: 'eligible' });
});

it('makes way for a newer version in another tab, says so, and saves nothing more', async () => {
  const tab = await openTab();
  const told = vi.fn();
  tab.onUpgrade(told);
  await tab.saveAnswer('home', 'council');
  const newer = await openRaw(nextVersion, (db) => db.createObjectStore('newer'));
  expect(told.mock.calls).toEqual([['upgraded']]);
  await expect(tab.saveAnswer('home', 'family')).rejects.toMatchObject({
    name: 'StoreError',
    reason: 'newer',
  });
  await expect(tab.loadAnswers()).rejects.toMatchObject({ reason: 'newer' });
  expect([newer.version, [...newer.objectStoreNames]]).toEqual([
    nextVersion,
    ['answers', 'dates', 'items', 'lists', 'newer', 'says', 'settings', 'visits'],
  ]);
  const rows = newer.transaction('answers').objectStore('answers').getAll();
  await vi.waitFor(() => expect(rows.result).toMatchObject([{ question: 'home', value: 'council' }]));
  newer.close();
});

it('finishes a save that was under way when another tab upgraded', async () => {
  const tab = await openTab();
  await tab.saveAnswer('born', '2008-02-29');
  const saving = tab.saveAnswer('home', 'council');
  const newer = await openRaw(nextVersion);
  const saved = await saving.then(
    () => true,
    () => false,
  );
  const rows = newer.transaction('answers').objectStore('answers').getAllKeys();
  await vi.waitFor(() => expect(rows.result).toEqual(saved ? ['born', 'home'] : ['born']));
  newer.close();
});

it('leaves a database of a newer version as it is, even where a table of ours is gone from it', async () => {
  (await openRaw(nextVersion, (db) => db.createObjectStore('other'))).close();
  const tab = await openTab();
  await expect(tab.loadAnswers()).rejects.toMatchObject({ reason: 'newer' });
  const db = await openRaw();
  expect([db.version, [...db.objectStoreNames]]).toEqual([nextVersion, ['other']]);
  db.close();
});

it('says when another tab took everything away', async () => {
  const [here, there] = [await openTab(), await openTab()];
  const told = vi.fn();
  here.onUpgrade(told);
  await here.saveAnswer('home', 'council');
  await there.withDatabase((db) => db.delete());
  expect(told.mock.calls).toEqual([['wiped']]);
  expect(await here.loadAnswers()).toEqual({});
});

it('keeps the answer of before when it is killed between the change and its end', async () => {
  const tab = await openTab();
  await tab.saveAnswer('home', 'council');
  breakAfterPut('');
  await expect(tab.saveAnswer('home', 'family')).rejects.toMatchObject({ reason: 'lost' });
  vi.restoreAllMocks();
  expect(await (await openTab()).loadAnswers()).toEqual({ home: 'council' });
});

it('tries once more where the connection was lost in the middle', async () => {
  const tab = await openTab();
  const put = breakAfterPut('UnknownError', 1);
  await tab.saveAnswer('home', 'family');
  expect(put).toHaveBeenCalledTimes(2);
  expect(await tab.loadAnswers()).toEqual({ home: 'family' });
});

it('opens the database anew after the browser closed it', async () => {
  const tab = await openTab();
  await tab.saveAnswer('home', 'council');
  await tab.withDatabase(async (db) => {
    const raw = db.backendDB();
    raw.close();
    raw.onclose?.(new Event('close'));
  });
  await tab.saveAnswer('born', '2008-02-29');
  expect(await tab.loadAnswers()).toEqual({ born: '2008-02-29', home: 'council' });
});

it('opens the database anew where a connection died without a word', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const tab = await openTab();
  await tab.saveAnswer('home', 'council');
  await tab.withDatabase(async (db) => db.backendDB().close());
  await tab.saveAnswer('born', '2008-02-29');
  expect(await tab.loadAnswers()).toEqual({ born: '2008-02-29', home: 'council' });
});

it.each(['put', 'end'])(
  'says that the phone is full, found at the %s, and keeps what was there',
  async (when) => {
    const tab = await openTab();
    await tab.saveAnswer('home', 'council');
    if (when === 'end') breakAfterPut('QuotaExceededError');
    else
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('No room.', 'QuotaExceededError');
      });
    await expect(tab.saveAnswer('home', 'family')).rejects.toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    expect(await tab.loadAnswers()).toEqual({ home: 'council' });
  },
);

it.each([
  ['there is no database', undefined],
  [
    'the browser refuses',
    {
      open() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    },
  ],
])('says that it is blocked where %s', async (_, factory) => {
  vi.stubGlobal('indexedDB', factory);
  const tab = await openTab();
  const fail = vi.fn();
  await expect(tab.loadAnswers()).rejects.toMatchObject({ reason: 'blocked' });
  await expect(tab.saveAnswer('home', 'council')).rejects.toMatchObject({ reason: 'blocked' });
  tab.watchAnswers(() => {}, fail);
  await vi.waitFor(() => expect(fail).toHaveBeenCalledWith(expect.objectContaining({ reason: 'blocked' })));
});

it('says that it is blocked when another tab holds the opening up, and saves nothing behind the back', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const tab = await openTab();
  const waiting = { onsuccess: undefined };
  vi.spyOn(indexedDB, 'open').mockReturnValue(waiting as unknown as IDBOpenDBRequest);
  const saving = tab.saveAnswer('home', 'council');
  const refused = expect(saving).rejects.toMatchObject({ reason: 'blocked' });
  await vi.advanceTimersByTimeAsync(8000);
  await refused;
  vi.useRealTimers();
});
