import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerChange, answersOnly, asAnswers } from '../../src/store/model/answers';
import { nativeVersion } from '../../src/store/model/versions';
import { waitBefore } from '../../src/store/store';
import type { RowsNow } from '../../src/store/view';
import { newPage, newPhone, openRaw, openTab } from './tab';

let page: EventTarget;
beforeEach(() => {
  newPhone();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What a page that shows answers sees. */
function answersOf({ data, locked, ...now }: RowsNow) {
  return { answers: data && asAnswers(data.answers), ...now, ...(locked ? { locked } : {}) };
}

/** Where pages can be loaded anew by themselves: what is called then. */
function reloading() {
  const reload = vi.fn();
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('history', { replaceState: () => {} });
  vi.stubGlobal('scrollY', 0);
  return { reload };
}

/** A page in a tab of its own. `store` is that tab's store, `now()` what the page shows, `seen` all that it showed. */
async function openPage() {
  const store = { ...(await openTab()) };
  // As this tab's scripts know it.
  const { StoreError } = await import('../../src/store/model/store-error');
  const load = vi.fn(async () => store);
  const myStore = store.makeStore(load);
  const view = myStore.view(answersOnly);
  const seen: ReturnType<typeof answersOf>[] = [];
  view.watch((now) => seen.push(answersOf(now)));
  return {
    now: () => answersOf(view.now()),
    save: (question: string, value: string | undefined) => myStore.save([answerChange(question, value)]),
    forget: () => myStore.save([{ table: 'answers', all: true }]),
    retry: myStore.retry,
    store,
    StoreError,
    load,
    seen,
  };
}

it('loads nothing where nothing was ever saved', async () => {
  const { now, load } = await openPage();
  await vi.waitFor(() => expect(now()).toEqual({ answers: {}, unsaved: [] }));
  expect(load).not.toHaveBeenCalled();
});

it('reads what was saved before', async () => {
  await (await openTab()).saveAnswer('home', 'council');
  const { now, seen } = await openPage();
  expect(seen[0]).toEqual({ answers: undefined, unsaved: [] });
  await vi.waitFor(() => expect(now()).toEqual({ answers: { home: 'council' }, unsaved: [] }));
});

it('reads what was saved where the phone was switched off before the note of it was written', async () => {
  await (await openTab()).saveAnswer('home', 'council');
  localStorage.removeItem('waymark.mine');
  const { now } = await openPage();
  await vi.waitFor(() => expect(now()).toEqual({ answers: { home: 'council' }, unsaved: [] }));
});

it('shows nothing, and says nothing, where the browser cannot name its databases', async () => {
  Reflect.set(indexedDB, 'databases', undefined);
  const { now, load } = await openPage();
  await vi.waitFor(() => expect(now()).toEqual({ answers: {}, unsaved: [] }));
  expect(load).not.toHaveBeenCalled();
});

it('shows an answer at once, and as saved only after it is', async () => {
  const { save, seen, store } = await openPage();
  let finish = () => {};
  const { writeRows } = store;
  store.writeRows = async (changes) => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return writeRows(changes);
  };
  const saving = save('home', 'council');
  await vi.waitFor(() => expect(finish).not.toBe(undefined));
  expect(seen.at(-1)).toEqual({ answers: { home: 'council' }, unsaved: ['home'] });
  await vi.waitFor(() => {
    finish();
    expect(seen.at(-1)).toEqual({ answers: { home: 'council' }, unsaved: [] });
  });
  expect(await saving).toBe(true);
  expect(await store.loadAnswers()).toEqual({ home: 'council' });
});

it('saves the last of many taps on one question', async () => {
  const { save, now, store } = await openPage();
  const values = ['council', 'family', 'none', 'private'];
  expect(await Promise.all(values.map((value) => save('home', value)))).toEqual([true, true, true, true]);
  expect(now()).toEqual({ answers: { home: 'private' }, unsaved: [] });
  expect(await store.loadAnswers()).toEqual({ home: 'private' });
});

it('keeps what could not be saved on the screen, and saves it on the next try', async () => {
  const { save, retry, now, store, StoreError } = await openPage();
  await save('born', '2008-02-29');
  const { writeRows } = store;
  const full = new StoreError('full', 'No room.');
  store.writeRows = () => Promise.reject(full);
  expect(await save('home', 'council')).toBe(false);
  expect(now()).toEqual({
    answers: { born: '2008-02-29', home: 'council' },
    unsaved: ['home'],
    failed: full,
  });
  await retry();
  expect(now().failed).toBe(full);
  store.writeRows = writeRows;
  await retry();
  expect(now()).toEqual({ answers: { born: '2008-02-29', home: 'council' }, unsaved: [] });
  expect(await store.loadAnswers()).toEqual({ born: '2008-02-29', home: 'council' });
});

it('keeps what was typed when the store itself does not load', async () => {
  const { save, retry, now, load, store } = await openPage();
  load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  expect(await save('home', 'council')).toBe(false);
  expect(now()).toMatchObject({
    answers: { home: 'council' },
    unsaved: ['home'],
    failed: { reason: 'lost' },
  });
  await retry();
  expect(now()).toEqual({ answers: { home: 'council' }, unsaved: [] });
  expect(await store.loadAnswers()).toEqual({ home: 'council' });
});

it('tries again by itself when the page is looked at again: there may be room by then', async () => {
  const tab = newPage();
  const { save, now, store, StoreError } = await openPage();
  const { writeRows } = store;
  store.writeRows = () => Promise.reject(new StoreError('full', 'No room.'));
  expect(await save('home', 'council')).toBe(false);
  store.writeRows = writeRows;
  tab.see(false);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(now()).toMatchObject({ unsaved: ['home'], failed: { reason: 'full' } });
  tab.see(true);
  await vi.waitFor(() => expect(now()).toEqual({ answers: { home: 'council' }, unsaved: [] }));
});

it('tries again by itself while the page stays open, ever more seldom, until there is room', async () => {
  const { save, now, store, StoreError } = await openPage();
  await save('born', '2008-02-29');
  const { writeRows } = store;
  const writes = vi.fn(() => Promise.reject(new StoreError('full', 'No room.')));
  store.writeRows = writes;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  expect(await save('home', 'council')).toBe(false);
  for (const nth of [0, 1, 2]) {
    await vi.advanceTimersByTimeAsync(waitBefore(nth) - 1);
    expect(writes).toHaveBeenCalledTimes(nth + 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(writes).toHaveBeenCalledTimes(nth + 2);
  }
  expect(waitBefore(1)).toBeGreaterThan(waitBefore(0));
  expect(waitBefore(1000)).toBe(waitBefore(999));
  store.writeRows = writeRows;
  await vi.advanceTimersByTimeAsync(waitBefore(3));
  const saved = { answers: { born: '2008-02-29', home: 'council' }, unsaved: [] };
  await vi.waitFor(() => expect(now()).toEqual(saved));
  expect(vi.getTimerCount()).toBe(0);
});

it('forgets, and does not say so before it is done', async () => {
  const { save, forget, retry, now, store, StoreError } = await openPage();
  await save('home', 'council');
  const { writeRows } = store;
  store.writeRows = () => Promise.reject(new StoreError('lost', 'Gone.'));
  expect(await forget()).toBe(false);
  expect(now()).toMatchObject({ answers: { home: 'council' }, failed: { reason: 'lost' } });
  store.writeRows = writeRows;
  await retry();
  expect(now()).toEqual({ answers: {}, unsaved: [] });
  expect(await store.loadAnswers()).toEqual({});
});

it('forgets a save under way, and keeps the one after it', async () => {
  const { save, forget, now, store } = await openPage();
  const all = [save('home', 'council'), forget(), save('born', '2008-02-29')];
  expect(await Promise.all(all)).toEqual([true, true, true]);
  expect(now()).toEqual({ answers: { born: '2008-02-29' }, unsaved: [] });
  expect(await store.loadAnswers()).toEqual({ born: '2008-02-29' });
});

it('tells the rest of the page when the first thing is saved', async () => {
  const { save } = await openPage();
  const { onFirstMine } = await import('../../src/store/model/has-data');
  const told = vi.fn();
  const stop = onFirstMine(told);
  await save('home', 'council');
  await save('home', 'family');
  expect(told).toHaveBeenCalledTimes(1);
  stop();
});

it('takes an answer away', async () => {
  const { save, now, store } = await openPage();
  await save('home', 'council');
  expect(await save('home', undefined)).toBe(true);
  expect(now()).toEqual({ answers: {}, unsaved: [] });
  expect(await store.loadAnswers()).toEqual({});
});

it('shows what another tab changes, from the first thing saved there on', async () => {
  const [here, there] = [await openPage(), await openPage()];
  await there.save('home', 'council');
  const heard = Object.assign(new Event('storage'), { key: 'waymark.mine', newValue: '1' });
  page.dispatchEvent(heard);
  await vi.waitFor(() => expect(here.now().answers).toEqual({ home: 'council' }));
  await there.save('home', 'family');
  await vi.waitFor(() => expect(here.now().answers).toEqual({ home: 'family' }));
  await here.save('born', '2008-02-29');
  await vi.waitFor(() => expect(there.now().answers).toEqual({ born: '2008-02-29', home: 'family' }));
});

it('hears of the first thing saved in another tab while it was still looking for something', async () => {
  const there = await openPage();
  await vi.waitFor(() => expect(there.now().answers).toEqual({}));
  let found = (_: IDBDatabaseInfo[]) => {};
  const looking = new Promise<IDBDatabaseInfo[]>((resolve) => {
    found = resolve;
  });
  vi.spyOn(indexedDB, 'databases').mockReturnValue(looking);
  const here = await openPage();
  await there.save('home', 'council');
  page.dispatchEvent(Object.assign(new Event('storage'), { key: 'waymark.mine', newValue: '1' }));
  await here.load.mock.results[0]?.value;
  found([]);
  await vi.waitFor(() => expect(here.now().answers).toEqual({ home: 'council' }));
  await there.save('home', 'family');
  await vi.waitFor(() => expect(here.now().answers).toEqual({ home: 'family' }));
});

// First of these three: a tab of an earlier test that is at rest would load itself anew in the middle of it.
it('asks for a reload after an upgrade in another tab, with what was typed still there', async () => {
  const { reload } = reloading();
  const { save, now } = await openPage();
  await save('home', 'council');
  const newer = await openRaw(nativeVersion + 10);
  expect(now()).toMatchObject({ answers: { home: 'council' }, failed: { reason: 'newer' } });
  expect(await save('born', '2008-02-29')).toBe(false);
  expect(now()).toMatchObject({
    answers: { home: 'council', born: '2008-02-29' },
    unsaved: ['born'],
    failed: { reason: 'newer' },
  });
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(reload).not.toHaveBeenCalled();
  newer.close();
});

it('is loaded anew after an upgrade in another tab', async () => {
  const { reload } = reloading();
  const { save } = await openPage();
  await save('home', 'council');
  const newer = await openRaw(nativeVersion + 10);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  newer.close();
});

it('is loaded anew where it is too old from the beginning', async () => {
  const { reload } = reloading();
  localStorage.setItem('waymark.mine', '1');
  (await openRaw(nativeVersion + 10)).close();
  await openPage();
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

it('shows nothing any more after another tab wiped the phone', async () => {
  const { save, now } = await openPage();
  await save('home', 'council');
  await (await openTab()).withDatabase((db) => db.delete());
  expect(now().answers).toEqual({});
});
