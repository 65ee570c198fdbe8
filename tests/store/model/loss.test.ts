/** The browser loses the database: that is known, and stays known until the person begins anew or brings a backup back. */
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MyList } from '../../../src/store/model/records';
import { newPhone, openTab, rawRows } from '../tab';

beforeEach(() => {
  newPhone();
});
afterEach(() => vi.restoreAllMocks());

const list = (id: string): MyList => ({ id, title: `List ${id}`, created: 1, order: 1024 });

/** A tab, and what it knows of a loss. */
async function open() {
  const tab = await openTab();
  const loss = await import('../../../src/store/model/loss');
  return { ...tab, ...loss, saveList: (id: string) => tab.writeRows([{ table: 'lists', row: list(id) }]) };
}

/** A phone on which a list was saved and the database is gone: what else the phone keeps stays. */
async function lostPhone() {
  await (await open()).saveList('old');
  const whole = indexedDB;
  vi.stubGlobal('indexedDB', new IDBFactory());
  return whole;
}

it('is known after the database was taken away, in whatever tab, and before anything is saved', async () => {
  await lostPhone();
  const tab = await open();
  expect(tab.isLost()).toBe(false);
  const heard = vi.fn();
  tab.onLoss(heard);
  expect((await tab.readRows()).lists).toEqual([]);
  expect(tab.isLost()).toBe(true);
  expect(heard).toHaveBeenCalledOnce();
});

it('is known where the first thing done is a save: what is new stays, and so does the note', async () => {
  await lostPhone();
  const tab = await open();
  await tab.saveList('new');
  expect(tab.isLost()).toBe(true);
  const next = await open();
  expect((await next.readRows()).lists).toEqual([list('new')]);
  expect(next.isLost()).toBe(true);
  // The last of what is new is deleted: the old is as lost as before.
  await next.writeRows([{ table: 'lists', id: 'new' }]);
  expect((await open()).isLost()).toBe(true);
});

it('is known where the database is there and empty, and where what was saved was sealed', async () => {
  const tab = await open();
  await tab.saveList('old');
  await tab.passcode.setPasscode('83402946');
  expect((await open()).isLost()).toBe(false);
  await tab.withDatabase((db) => Promise.all(db.tables.map((table) => table.clear())));
  const next = await open();
  await next.readRows();
  expect(next.isLost()).toBe(true);
});

it('is over when the person begins anew, and does not come again by itself', async () => {
  await lostPhone();
  const tab = await open();
  await tab.readRows();
  tab.forgetLoss();
  await tab.forgetMineIfEmpty();
  expect(tab.hasMine()).toBe(false);
  const next = await open();
  await next.readRows();
  expect(next.isLost()).toBe(false);
});

it('is over when a backup is brought back, beside what was saved since', async () => {
  const first = await open();
  await first.saveList('old');
  const backup = await first.exportAll();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const tab = await open();
  await tab.saveList('new');
  expect(tab.isLost()).toBe(true);
  const comes = await tab.readRestore(backup);
  if ('fault' in comes) throw new Error(comes.fault);
  await tab.restore(comes, 'merge');
  expect(tab.isLost()).toBe(false);
  expect((await rawRows()).lists).toEqual([list('new'), list('old')]);
  const next = await open();
  await next.readRows();
  expect(next.isLost()).toBe(false);
});

it('is over where it all came back by itself', async () => {
  const whole = await lostPhone();
  await (await open()).readRows();
  vi.stubGlobal('indexedDB', whole);
  const tab = await open();
  expect(tab.isLost()).toBe(true);
  expect((await tab.readRows()).lists).toEqual([list('old')]);
  expect(tab.isLost()).toBe(false);
});

it('is never said of a phone that never saved, or whose person deleted the last of it, or wiped it', async () => {
  const never = await open();
  await never.readRows();
  expect(never.isLost()).toBe(false);

  await never.saveList('a');
  await never.writeRows([{ table: 'lists', all: true }]);
  const deleted = await open();
  await deleted.readRows();
  expect(deleted.isLost()).toBe(false);

  await deleted.saveList('b');
  await deleted.wipeEverything();
  const wiped = await open();
  await wiped.readRows();
  expect(wiped.isLost()).toBe(false);
});

it('is never said where the first save of all did not succeed', async () => {
  const tab = await open();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  await expect(tab.saveList('a')).rejects.toMatchObject({ reason: 'full' });
  const next = await open();
  await next.readRows();
  expect(next.isLost()).toBe(false);
});

it('is never said where the phone stops between the deletion of the last thing and the note of it', async () => {
  const tab = await open();
  await tab.saveList('a');
  vi.spyOn(localStorage, 'removeItem').mockImplementation(() => {});
  await tab.writeRows([{ table: 'lists', id: 'a' }]);
  const next = await open();
  await next.readRows();
  expect(next.isLost()).toBe(false);
});

it('is known of a phone where an earlier version of the app saved, from the second opening on', async () => {
  await (await open()).saveList('old');
  localStorage.setItem('waymark.mine', '1');
  await (await open()).readRows();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const tab = await open();
  await tab.readRows();
  expect(tab.isLost()).toBe(true);
});
