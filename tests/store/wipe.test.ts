import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clearAddress } from '../../src/device/clear-site';
import type { Change } from '../../src/store/model/change';
import { FakeCaches, FakeStore } from '../service-worker/fakes';
import { newPage, newPhone, openRaw, openTab, rawRows } from './tab';

const note: Change = { table: 'items', row: { id: 'a', list: 'l1', text: 'Amira', order: 1024 } };
let phone: FakeStore;
let session: FakeStore;
let files: FakeCaches;
let registered: boolean;
let registration: { unregister: () => Promise<boolean> };
const nothingLeft = { left: [], uncleaned: undefined };

beforeEach(async () => {
  phone = newPhone();
  session = new FakeStore();
  files = new FakeCaches();
  registered = true;
  registration = {
    unregister: async () => {
      registered = false;
      return true;
    },
  };
  vi.stubGlobal('sessionStorage', session);
  vi.stubGlobal('caches', files);
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistration: async () => (registered ? registration : undefined) },
  });
  // A host and a browser that clean up.
  vi.stubGlobal('fetch', async (address: string) => {
    if (address === clearAddress) phone.removeItem('waymark.wiping');
    return new Response('');
  });
  phone.setItem('waymark.theme', 'dark');
  phone.setItem('other.app', 'stays');
  session.setItem('waymark.exited', 'yes');
  session.setItem('waymark.date-drafts', '[["add-own",{"title":"Amira"}]]');
  for (const name of ['waymark-kept', 'waymark-language-ar', 'workbox-precache-v2-x', 'other'])
    await files.open(name);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const expectNothing = async () => {
  expect(await indexedDB.databases()).toEqual([]);
  expect([...phone.values.keys()]).toEqual(['other.app']);
  expect([...session.values.keys()]).toEqual([]);
  expect(await files.keys()).toEqual(['other']);
  expect(registered).toBe(false);
};

it('takes everything off the phone', async () => {
  const tab = await openTab();
  await tab.writeRows([note]);
  expect(await tab.wipeEverything()).toEqual(nothingLeft);
  await expectNothing();
  expect(tab.hasMine()).toBe(false);
});

it('takes everything off while other tabs show it, and they show nothing any more', async () => {
  const [here, there] = [await openTab(), await openTab()];
  await here.writeRows([note]);
  const view = there.makeStore(async () => there).view({ tables: ['items'] });
  const stop = view.watch(() => {});
  await vi.waitFor(() => expect(view.now().data?.items).toHaveLength(1));
  expect(await here.wipeEverything()).toEqual(nothingLeft);
  await expectNothing();
  await vi.waitFor(() => expect(view.now().data?.items).toEqual([]));
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expectNothing();
  stop();
});

it('takes everything off where it is locked and the passcode forgotten', async () => {
  const tab = await openTab();
  await tab.writeRows([note]);
  await tab.passcode.setPasscode('27182818');
  const next = await openTab();
  expect(await next.wipeEverything()).toEqual(nothingLeft);
  await expectNothing();
  expect(await next.passcode.lockState()).toBe('none');
  expect(await next.readRows()).toMatchObject({ items: [] });
  await expect(tab.writeRows([note])).resolves.toBeTypeOf('number');
  expect(JSON.stringify(await rawRows())).toContain('Amira');
});

it('leaves no database where it was locked and its pages show what was behind the lock, now empty', async () => {
  const first = await openTab();
  await first.writeRows([note]);
  await first.passcode.setPasscode('27182818');
  const tab = await openTab();
  const myStore = tab.makeStore(async () => tab);
  const view = myStore.view({ tables: ['items'] });
  let opened = false;
  const stop = view.watch(({ locked, data }) => {
    if (locked || !data || opened) return;
    opened = true;
    // What the settings draw once nothing is locked.
    myStore.view({ tables: ['lists'] }).watch(() => {});
  });
  await vi.waitFor(() => expect(view.now().locked).toBe(true));
  expect(await tab.wipeEverything()).toEqual(nothingLeft);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(opened).toBe(true);
  await expectNothing();
  stop();
});

it('opens nothing in any tab from its beginning to its end; then all begins as new', async () => {
  const [here, there] = [await openTab(), await openTab()];
  await here.writeRows([note]);
  const myStore = there.makeStore(async () => there);
  const view = myStore.view({ tables: ['items'] });
  const stop = view.watch(() => {});
  await vi.waitFor(() => expect(view.now().data?.items).toHaveLength(1));
  let during: unknown[] = [];
  const { unregister } = registration;
  registration.unregister = async () => {
    const saved = myStore.save([note]);
    during = await Promise.all([
      there.readRows().catch(({ reason }) => reason),
      there.writeRows([note]).catch(({ reason }) => reason),
      saved.then(() => view.now()),
      indexedDB.databases(),
    ]);
    return unregister();
  };
  expect(await here.wipeEverything()).toEqual(nothingLeft);
  expect(during).toEqual(['blocked', 'blocked', expect.objectContaining({ unsaved: [], locked: false }), []]);
  expect(view.now().data?.items).toEqual([]);
  expect(view.now().failed).toBeUndefined();
  await expectNothing();
  await there.writeRows([note]);
  expect(JSON.stringify(await rawRows())).toContain('Amira');
  stop();
});

it('is over at last where the phone died in the middle of it', async () => {
  phone.setItem('waymark.wiping', String(Date.now() - 29_000));
  const tab = await openTab();
  await expect(tab.writeRows([note])).rejects.toMatchObject({ reason: 'blocked' });
  phone.setItem('waymark.wiping', String(Date.now() - 31_000));
  await expect(tab.writeRows([note])).resolves.toBeTypeOf('number');
});

it.each([
  ['signal', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['browser', async () => new Response('')],
])(
  'takes away what it can where the browser was not made to clean up, and says why: %s',
  async (why, answer) => {
    const tab = await openTab();
    await tab.writeRows([note]);
    vi.stubGlobal('fetch', answer);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    let done = false;
    const wiping = tab.wipeEverything().finally(() => {
      done = true;
    });
    while (!done) await vi.advanceTimersByTimeAsync(50);
    expect(await wiping).toEqual({ left: [], uncleaned: why });
    await expectNothing();
  },
);

it('does not let a save that was under way bring anything back', async () => {
  const [here, there] = [await openTab(), await openTab()];
  await here.writeRows([note]);
  const saves = Array.from({ length: 20 }, (_, number) =>
    there
      .writeRows([{ table: 'items', row: { id: `i${number}`, list: 'l1', order: 1, text: 'Amira' } }])
      .catch(() => {}),
  );
  expect(await here.wipeEverything()).toEqual(nothingLeft);
  await Promise.all(saves);
  expect(await indexedDB.databases()).toEqual([]);
});

it('is not undone by another tab that is looked at again', async () => {
  const page = newPage();
  const [here, there] = [await openTab(), await openTab()];
  await here.writeRows([note]);
  const seen = vi.fn();
  const stop = there.watchRows({ tables: ['items'] }, seen);
  await vi.waitFor(() => expect(seen.mock.lastCall?.[0].items).toHaveLength(1));
  expect(await here.wipeEverything()).toEqual(nothingLeft);
  page.see(false);
  page.see(true);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await indexedDB.databases()).toEqual([]);
  stop();
});

it('empties a database that an old tab holds, and says that it is left until that is closed', async () => {
  const tab = await openTab();
  await tab.writeRows([note]);
  const old = await openRaw();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const wiping = tab.wipeEverything();
  const rows = () =>
    new Promise<unknown[]>((resolve) => {
      const request = old.transaction('items').objectStore('items').getAll();
      request.onsuccess = () => resolve(request.result);
    });
  let left = await rows();
  for (let turn = 0; turn < 50 && left.length > 0; turn += 1) left = await rows();
  expect(left).toEqual([]);
  let done = false;
  void wiping.then(() => {
    done = true;
  });
  while (!done) await vi.advanceTimersByTimeAsync(1000);
  expect((await wiping).left).toEqual(['database']);
  vi.useRealTimers();
  old.close();
  await vi.waitFor(async () => expect(await indexedDB.databases()).toEqual([]));
});

it('has nothing to take away where nothing was kept', async () => {
  phone = newPhone();
  vi.stubGlobal('sessionStorage', new FakeStore());
  vi.stubGlobal('caches', new FakeCaches());
  vi.stubGlobal('navigator', {});
  expect(await (await openTab()).wipeEverything()).toEqual(nothingLeft);
  expect(await indexedDB.databases()).toEqual([]);
});

it('says so where the browser blocks everything: nothing is left because nothing was kept', async () => {
  phone.refuses = true;
  files.blocked = true;
  vi.stubGlobal('indexedDB', undefined);
  expect(await (await openTab()).wipeEverything()).toEqual(nothingLeft);
});

it('says what it could not take away', async () => {
  vi.spyOn(files, 'delete').mockResolvedValue(false);
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistration: async () => ({ unregister: async () => false }) },
  });
  const tab = await openTab();
  expect((await tab.wipeEverything()).left).toEqual(['worker', 'caches']);
});
