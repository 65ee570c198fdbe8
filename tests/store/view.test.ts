import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Change, Scope } from '../../src/store/model/change';
import type { MyItem } from '../../src/store/model/records';
import { newPhone, openTab, type Tab } from './tab';

beforeEach(() => {
  newPhone();
});
afterEach(() => vi.restoreAllMocks());

const item = (id: string, list = 'l1', text = id): MyItem => ({ id, list, text, order: 1024 });
const put = (row: MyItem): Change => ({ table: 'items', row });
const oneList = (list: string): Scope => ({ tables: ['lists', 'items'], list });

function openMyStore(tab: Tab) {
  const store = { ...tab };
  const myStore = tab.makeStore(async () => store);
  const open = (scope: Scope) => {
    const view = myStore.view(scope);
    const seen: (string[] | undefined)[] = [];
    const texts = () =>
      view
        .now()
        .data?.items.map(({ text = '' }) => text)
        .sort();
    const stop = view.watch(() => seen.push(texts()));
    return { ...view, stop, seen, texts };
  };
  return { ...myStore, store, open };
}

it('shows one list in one view and everything in another, and each its own changes', async () => {
  const myStore = openMyStore(await openTab());
  const [all, first, second] = [
    myStore.open({ tables: ['items'] }),
    myStore.open(oneList('l1')),
    myStore.open(oneList('l2')),
  ];
  const saved = myStore.save([put(item('a')), put(item('b', 'l2'))]);
  expect([all.texts(), first.texts(), second.texts()]).toEqual([['a', 'b'], ['a'], ['b']]);
  expect(first.now().unsaved).toEqual(['a']);
  expect(await saved).toBe(true);
  expect([all.texts(), first.texts(), second.texts()]).toEqual([['a', 'b'], ['a'], ['b']]);
  expect(first.now().unsaved).toEqual([]);
});

it('never shows a state of before a save, once it showed the save', async () => {
  const myStore = openMyStore(await openTab());
  const view = myStore.open(oneList('l1'));
  await myStore.save([put(item('a', 'l1', '0'))]);
  for (let number = 1; number <= 30; number += 1) await myStore.save([put(item('a', 'l1', String(number)))]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const numbers = view.seen.flatMap((texts) => texts ?? []).map(Number);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(view.texts()).toEqual(['30']);
});

it('saves the last of many words typed, in few steps', async () => {
  const myStore = openMyStore(await openTab());
  const { writeRows } = myStore.store;
  const steps = vi.fn(writeRows);
  myStore.store.writeRows = steps;
  const all = Array.from({ length: 50 }, (_, number) => myStore.save([put(item('a', 'l1', String(number)))]));
  expect(await Promise.all(all)).toEqual(all.map(() => true));
  expect(steps.mock.calls.length).toBeLessThan(5);
  expect((await myStore.store.readRows()).items).toEqual([item('a', 'l1', '49')]);
});

it('keeps a change that has no room on the screen, and lets a deletion make room', async () => {
  const tab = await openTab();
  const myStore = openMyStore(tab);
  const view = myStore.open(oneList('l1'));
  await myStore.save([put(item('old'))]);
  const { writeRows } = myStore.store;
  const { StoreError } = await import('../../src/store/model/store-error');
  myStore.store.writeRows = async (changes) => {
    if (changes.some((change) => 'row' in change)) throw new StoreError('full', 'No room.');
    return writeRows(changes);
  };
  expect(await myStore.save([put(item('new'))])).toBe(false);
  expect(await myStore.save([{ table: 'items', id: 'old' }])).toBe(true);
  expect(view.texts()).toEqual(['new']);
  expect(view.now()).toMatchObject({ unsaved: ['new'], failed: { reason: 'full' } });
  myStore.store.writeRows = writeRows;
  await myStore.retry();
  expect(view.now().failed).toBeUndefined();
  expect((await tab.readRows()).items).toEqual([item('new')]);
});

it('keeps what could not be saved when its page is left, and shows it on coming back', async () => {
  const tab = await openTab();
  const myStore = openMyStore(tab);
  const view = myStore.open(oneList('l1'));
  await myStore.save([put(item('a'))]);
  const { writeRows } = myStore.store;
  myStore.store.writeRows = () => Promise.reject(new DOMException('Gone.', 'UnknownError'));
  await myStore.save([put(item('b'))]);
  view.stop();
  const again = myStore.open(oneList('l1'));
  await vi.waitFor(() => expect(again.texts()).toEqual(['a', 'b']));
  expect(again.now().unsaved).toEqual(['b']);
  // What coming back began to save by itself ends first.
  await myStore.retry();
  myStore.store.writeRows = writeRows;
  await myStore.retry();
  expect((await tab.readRows()).items).toEqual([item('a'), item('b')]);
});

it('shows one list at once where everything was shown just before, with what another save makes of it', async () => {
  const myStore = openMyStore(await openTab());
  const all = myStore.open({ tables: ['lists', 'items'] });
  await myStore.save([put(item('a')), put(item('b', 'l2'))]);
  await vi.waitFor(() => expect(all.texts()).toEqual(['a', 'b']));
  all.stop();
  const one = myStore.open(oneList('l1'));
  expect(one.texts()).toEqual(['a']);
  await myStore.save([put(item('a', 'l1', 'changed'))]);
  await vi.waitFor(() => expect(one.texts()).toEqual(['changed']));
  expect(one.seen.every((texts) => texts?.length === 1)).toBe(true);
});

it('tells a page of a save no more often than it changes what is shown', async () => {
  const myStore = openMyStore(await openTab());
  const view = myStore.open(oneList('l1'));
  await myStore.save([put(item('a'))]);
  await vi.waitFor(() => expect(view.now().unsaved).toEqual([]));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const before = view.seen.length;
  await myStore.save([put(item('a', 'l1', 'changed'))]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  // Typed, saved, and read back.
  expect(view.seen.length - before).toBe(3);
});

it('does not hold up what comes after a row that can never be saved', async () => {
  const myStore = openMyStore(await openTab());
  const view = myStore.open(oneList('l1'));
  const wrong = myStore.save([put({ ...item('a'), due: 'tomorrow' })]);
  const right = myStore.save([put(item('b'))]);
  await expect(wrong).rejects.toThrow(TypeError);
  expect(await right).toBe(true);
  expect(view.texts()).toEqual(['b']);
});

it('shows nothing while it is locked, keeps what was typed then, and saves it after', async () => {
  const tab = await openTab();
  const myStore = openMyStore(tab);
  const view = myStore.open(oneList('l1'));
  await myStore.save([put(item('a'))]);
  await tab.passcode.setPasscode('27182818');
  await vi.waitFor(() => expect(view.now()).toMatchObject({ locked: false, data: { items: [{}] } }));
  tab.passcode.lock();
  await vi.waitFor(() => expect(view.now()).toMatchObject({ locked: true, data: undefined }));
  expect(await myStore.save([put(item('b'))])).toBe(false);
  expect(view.now()).toMatchObject({ locked: true, data: undefined, unsaved: ['b'] });
  expect(view.now().failed).toBeUndefined();
  await tab.passcode.unlock('27182818');
  await vi.waitFor(() => expect(view.now()).toMatchObject({ locked: false, unsaved: [] }));
  expect(view.texts()).toEqual(['a', 'b']);
  expect((await tab.readRows()).items).toHaveLength(2);
});

it('shows and keeps what another tab changes', async () => {
  const [one, other] = [openMyStore(await openTab()), openMyStore(await openTab())];
  await one.save([put(item('a'))]);
  const [here, there] = [one.open(oneList('l1')), other.open({ tables: ['items'] })];
  await vi.waitFor(() => expect([here.texts(), there.texts()]).toEqual([['a'], ['a']]));
  await other.save([put(item('a', 'l1', 'changed there'))]);
  await vi.waitFor(() => expect(here.texts()).toEqual(['changed there']));
  await one.save([{ table: 'items', id: 'a' }]);
  await vi.waitFor(() => expect(there.texts()).toEqual([]));
});
