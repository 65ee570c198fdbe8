import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Change } from '../../../src/store/model/change';
import { letterId, type MyData } from '../../../src/store/model/records';
import { dieAfterPuts, newPhone, openRaw, openTab, rawRows } from '../tab';

beforeEach(() => {
  newPhone();
});
afterEach(() => vi.restoreAllMocks());

/** In milliseconds. */
const day = 24 * 60 * 60 * 1000;

const item = (id: string, changed = 1): Change => ({
  table: 'items',
  row: { id, list: 'l1', text: `Item ${id}, ${changed}`, order: 1024, changed },
});

/** The text of a backup made on a phone that has these rows. */
async function backupOf(changes: Change[], passphrase?: string) {
  newPhone();
  const tab = await openTab();
  await tab.writeRows(changes);
  const text = await tab.exportAll(passphrase);
  newPhone();
  return text;
}

async function read(tab: Awaited<ReturnType<typeof openTab>>, text: string, passphrase?: string) {
  const found = await tab.readRestore(text, passphrase);
  if ('fault' in found) throw new Error(found.fault);
  return found;
}

it('brings everything to another phone, through a file with a passphrase too', async () => {
  const changes = [item('a'), item('b')];
  const text = await backupOf(changes, 'دجاجة زرقاء');
  const tab = await openTab();
  expect(await tab.readRestore(text)).toEqual({ fault: 'needs-passphrase' });
  expect(await tab.readRestore(text, 'wrong')).toEqual({ fault: 'wrong-passphrase' });
  const found = await read(tab, text, 'دجاجة زرقاء');
  expect(found).toMatchObject({
    locked: true,
    counts: { items: 2 },
    here: { items: 0 },
    added: { items: 2 },
    incoming: 2,
  });
  expect(await indexedDB.databases()).toEqual([]);
  expect(await tab.restore(found, 'merge')).toBe(true);
  expect((await (await openTab()).readRows()).items).toHaveLength(2);
  expect(tab.hasMine()).toBe(true);
});

it.each([
  ['truncated', (text: string) => text.slice(0, -40)],
  ['edited', (text: string) => text.replace('Item a', 'Item x')],
  ['newer', (text: string) => text.replace('"version": 2', '"version": 3')],
  ['foreign', () => '{"lists": []}'],
])('says that a file is %s, and changes nothing', async (fault, spoil) => {
  const text = await backupOf([item('a')]);
  const tab = await openTab();
  await tab.writeRows([item('b')]);
  const before = await rawRows();
  expect(await tab.readRestore(spoil(text))).toEqual({ fault });
  expect(await rawRows()).toEqual(before);
});

it('merges beside what is here, keeps the newer of two, and can be undone', async () => {
  const text = await backupOf([item('a', 5), item('b', 5), item('c', 1)]);
  const tab = await openTab();
  await tab.writeRows([item('b', 1), item('c', 5), item('d', 1)]);
  const before = await tab.readRows();
  const found = await read(tab, text);
  expect(found).toMatchObject({ added: { items: 1 }, replaced: { items: 1 }, unchanged: { items: 1 } });
  await tab.restore(found, 'merge');
  const texts = (data: MyData) => data.items.map(({ text: words }) => words);
  expect(texts(await tab.readRows())).toEqual(['Item a, 5', 'Item b, 5', 'Item c, 5', 'Item d, 1']);
  expect(await tab.beforeRestore()).toMatchObject({ undo: false, since: 0 });
  expect(await tab.undoRestore()).toBe(true);
  expect(await tab.readRows()).toEqual(before);
});

it('replaces what is here, and can be undone', async () => {
  const text = await backupOf([item('a')]);
  const tab = await openTab();
  await tab.writeRows([
    item('b'),
    { table: 'answers', row: { question: 'home', value: 'none', changed: 1 } },
  ]);
  const before = await tab.readRows();
  await tab.restore(await read(tab, text), 'replace');
  expect(await tab.readRows()).toMatchObject({ answers: [], items: [{ id: 'a' }] });
  await (await openTab()).undoRestore();
  expect(await tab.readRows()).toEqual(before);
});

it.each(['merge', 'replace'] as const)('%s: twice is once, and is undone at once', async (mode) => {
  const text = await backupOf([item('a')]);
  const tab = await openTab();
  await tab.writeRows([item('b')]);
  const before = await rawRows();
  const found = await read(tab, text);
  expect(await tab.restore(found, mode)).toBe(true);
  const once = await rawRows();
  expect((await read(tab, text)).incoming).toBe(0);
  expect(await tab.restore(found, mode)).toBe(false);
  expect(await rawRows()).toEqual(once);
  await tab.undoRestore();
  await tab.keepRestore();
  expect(await rawRows()).toEqual(before);
});

it('says how much was written since a restore, and undoing it can be undone', async () => {
  const text = await backupOf([item('a')]);
  const tab = await openTab();
  expect(await tab.beforeRestore()).toBeUndefined();
  await tab.writeRows([item('b')]);
  await tab.restore(await read(tab, text), 'replace');
  const { made = 0, until } = (await tab.beforeRestore()) ?? {};
  expect(until).toBe(made + 14 * day);
  await tab.writeRows([item('c', made + 1), item('a', made + 2), visit('v1', made + 3)]);
  expect(await tab.beforeRestore()).toMatchObject({ made, undo: false, since: 2 });
  const written = (await tab.readRows()).items;
  await tab.undoRestore();
  expect((await tab.readRows()).items).toMatchObject([{ id: 'b' }]);
  expect(await tab.beforeRestore()).toMatchObject({ undo: true, since: 0 });
  expect(await tab.undoRestore()).toBe(true);
  expect((await tab.readRows()).items).toEqual(written);
  expect(await tab.beforeRestore()).toMatchObject({ undo: false });
});

it('lets go of what was here before a restore by itself, also while it is locked', async () => {
  const text = await backupOf([item('a')]);
  const tab = await openTab();
  await tab.writeRows([item('b')]);
  await tab.passcode.setPasscode('27182818');
  await tab.restore(await read(tab, text), 'replace');
  const snapshots = async () =>
    (await rawRows()).settings?.filter((row) => (row as { id: string }).id === 'snapshot').length;
  tab.passcode.lock();
  await tab.dropOldSnapshot(Date.now() + 13 * day);
  expect(await snapshots()).toBe(1);
  await tab.dropOldSnapshot(Date.now() + 14 * day);
  expect(await snapshots()).toBe(0);
  await tab.passcode.unlock('27182818');
  expect(await tab.undoRestore()).toBe(false);
  expect((await tab.readRows()).items).toMatchObject([{ id: 'a' }]);
});

it('lets go of it on whichever page is open, without a look at the settings', async () => {
  const text = await backupOf([item('a')]);
  const tab = await openTab();
  await tab.writeRows([item('b')]);
  await tab.restore(await read(tab, text), 'replace');
  vi.useFakeTimers({ now: Date.now() + 15 * day, toFake: ['Date'] });
  const stop = tab.deleteExpired('2026-11-22');
  await vi.waitFor(async () => expect((await rawRows()).settings).toEqual([]));
  stop();
  vi.useRealTimers();
});

it.each([0, 1, 2])('leaves everything as it was when the phone dies after %i rows', async (puts) => {
  const text = await backupOf([item('a'), item('b')]);
  const tab = await openTab();
  await tab.writeRows([item('c')]);
  const before = await rawRows();
  const found = await read(tab, text);
  dieAfterPuts(puts);
  await expect(tab.restore(found, 'replace')).rejects.toMatchObject({ name: 'StoreError' });
  vi.restoreAllMocks();
  expect(await rawRows()).toEqual(before);
});

it('says that the phone is full, with everything as it was', async () => {
  const text = await backupOf([item('a')]);
  const tab = await openTab();
  await tab.writeRows([item('c')]);
  const before = await rawRows();
  const found = await read(tab, text);
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === 'settings') throw new DOMException('No room.', 'QuotaExceededError');
    return put.apply(this, row);
  });
  await expect(tab.restore(found, 'merge')).rejects.toMatchObject({ reason: 'full' });
  vi.restoreAllMocks();
  expect(await rawRows()).toEqual(before);
});

it('restores once, and can be undone, where the connection dies at the very end', async () => {
  const text = await backupOf([item('a')]);
  const tab = await openTab();
  await tab.writeRows([item('b')]);
  const before = await tab.readRows();
  const found = await read(tab, text);
  // It was saved, but the word of it got lost: the store asks again.
  const loseTheWord = () =>
    tab.withDatabase(async (db) => {
      const { transaction } = db;
      let left = 1;
      vi.spyOn(db, 'transaction').mockImplementation((async (...given: Parameters<typeof transaction>) => {
        const result: unknown = await transaction.apply(db, given);
        if (given[0] === 'rw' && left-- > 0) throw new DOMException('Connection lost.', 'UnknownError');
        return result;
      }) as never);
    });
  await loseTheWord();
  expect(await tab.restore(found, 'merge')).toBe(true);
  vi.restoreAllMocks();
  expect((await tab.readRows()).items).toHaveLength(2);
  await loseTheWord();
  expect(await tab.undoRestore()).toBe(true);
  vi.restoreAllMocks();
  expect(await tab.readRows()).toEqual(before);
});

/** Puts a snapshot in the place of the one that is there, as a phone leaves it that breaks. */
async function damageSnapshot(data: unknown): Promise<void> {
  const db = await openRaw();
  await new Promise<void>((resolve, reject) => {
    const transaction = db.transaction('settings', 'readwrite');
    transaction.objectStore('settings').put({ id: 'snapshot', restore: 'x', made: Date.now(), data });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}

it.each<[string, unknown]>([
  ['a table that is none', { items: 'zzz' }],
  ['a table that nobody knows', { items: [], unheardOf: [] }],
  ['no table at all', {}],
  ['a list', [{ id: 'a' }]],
  ['a moment', new Date(0)],
  ['no value', null],
  ['damaged rows alone', { items: [{ id: 'b', list: 'l1', order: Number.NaN }] }],
  ['what no file can hold', { items: [{ id: 'b', order: 1n }] }],
])('does not take a damaged snapshot for an empty one: %s', async (_, data) => {
  const tab = await openTab();
  await tab.writeRows([item('a')]);
  await damageSnapshot(data);
  expect(await tab.beforeRestore()).toBeUndefined();
  expect(await tab.undoRestore()).toBe(false);
  expect((await tab.readRows()).items).toMatchObject([{ id: 'a' }]);
  // What of it may be words is sealed with the rest.
  expect(await tab.passcode.setPasscode('27182818')).toBe(true);
  const raw = (await rawRows()).settings as { id: string }[];
  expect(raw.filter((row) => row.id === 'snapshot' && 'data' in row)).toEqual([]);
  expect(await tab.beforeRestore()).toBeUndefined();
  expect(await tab.undoRestore()).toBe(false);
  expect((await tab.readRows()).items).toMatchObject([{ id: 'a' }]);
});

it('goes back to a snapshot of an earlier version, and to what of one is whole', async () => {
  const tab = await openTab();
  await tab.writeRows([item('a')]);
  await damageSnapshot({ items: [{ id: 'b', list: 'l1', order: 1 }, { id: 'c' }], lists: [] });
  expect(await tab.beforeRestore()).toMatchObject({ undo: false });
  expect(await tab.undoRestore()).toBe(true);
  expect((await tab.readRows()).items).toMatchObject([{ id: 'b' }]);
});

it('restores under a passcode without a word in the open, and opens with it', async () => {
  const text = await backupOf([item('a')]);
  const tab = await openTab();
  await tab.writeRows([item('b')]);
  await tab.passcode.setPasscode('27182818');
  expect(JSON.parse(await tab.exportAll())).toMatchObject({ data: { items: [{ text: 'Item b, 1' }] } });
  const [mine] = (await rawRows()).items ?? [];
  await tab.restore(await read(tab, text), 'merge');
  const raw = await rawRows();
  expect(JSON.stringify(raw)).not.toContain('Item ');
  // What stays is not sealed anew.
  expect(raw.items).toContainEqual(mine);
  expect((await tab.readRows()).items).toHaveLength(2);
  const other = await openTab();
  await expect(other.readRestore(text)).rejects.toMatchObject({ name: 'LockedError' });
  await expect(other.undoRestore()).rejects.toMatchObject({ name: 'LockedError' });
});

it('forgets what was here before when the person keeps the restore', async () => {
  const text = await backupOf([item('a')]);
  const tab = await openTab();
  await tab.writeRows([item('b')]);
  await tab.restore(await read(tab, text), 'replace');
  expect(JSON.stringify(await rawRows())).toContain('Item b');
  await tab.keepRestore();
  expect(JSON.stringify(await rawRows())).not.toContain('Item b');
  expect(await tab.undoRestore()).toBe(false);
});

it('makes a backup of nothing without making a database', async () => {
  const tab = await openTab();
  expect(JSON.parse(await tab.exportAll())).toMatchObject({ counts: { lists: 0 } });
  expect(await indexedDB.databases()).toEqual([]);
});

it('has in a backup what stands on the screen where that could not be saved', async () => {
  const tab = await openTab();
  await tab.writeRows([item('a')]);
  const shown = await tab.readRows();
  const unsaved = { id: 'b', list: 'l1', text: 'Not saved', note: '', due: '', order: 1 };
  const text = await tab.exportAll(undefined, false, { ...shown, items: [...shown.items, unsaved] });
  newPhone();
  const other = await openTab();
  await other.restore(await read(other, text), 'merge');
  expect((await other.readRows()).items).toMatchObject([{ id: 'a' }, { id: 'b', text: 'Not saved' }]);
});

const visit = (id: string, changed = 1): Change => ({
  table: 'visits',
  row: {
    ...{ id, kind: 'first-visit', langs: ['en', 'ar'], started: 1, day: '2026-11-22', version: '2026-11-01' },
    ...{ agenda: [], at: 0, keep: 30, changed },
  },
});

/** A letter of a visit, or of the phone's own. */
const letter = (of?: string): Change => ({
  table: 'says',
  row: { id: letterId('pledge', of), kind: 'pledge', ...(of ? { visit: of } : {}), changed: 1 },
});

it('leaves visits and their letters out of a backup unless they are chosen', async () => {
  const tab = await openTab();
  await tab.writeRows([item('a'), visit('v1'), letter('v1'), letter()]);
  expect(await tab.exportAll()).not.toMatch(/first-visit|v1/);
  const text = await tab.exportAll(undefined, true);
  expect(JSON.parse(text)).toMatchObject({ counts: { visits: 1 }, data: { visits: [{ id: 'v1' }] } });
  newPhone();
  const other = await openTab();
  await other.restore(await read(other, text), 'merge');
  expect((await other.readRows()).visits).toMatchObject([{ id: 'v1' }]);
  expect((await other.readRows()).says).toHaveLength(2);
});

it('takes no visit away by a restore or by undoing it, and brings back none that was deleted', async () => {
  const text = await backupOf([item('a')]);
  const tab = await openTab();
  await tab.writeRows([item('b'), visit('v1'), visit('v2'), letter('v2'), letter()]);
  const found = await read(tab, text);
  expect(found.here).toMatchObject({ says: 1, visits: 2 });
  await tab.restore(found, 'replace');
  expect((await tab.readRows()).says).toMatchObject([{ visit: 'v2' }]);
  expect(await tab.readRows()).toMatchObject({ items: [{ id: 'a' }], visits: [{ id: 'v1' }, { id: 'v2' }] });
  await tab.writeRows([{ table: 'visits', id: 'v1' }]);
  expect(JSON.stringify(await rawRows())).not.toContain('"v1"');
  await tab.undoRestore();
  expect(await tab.readRows()).toMatchObject({ items: [{ id: 'b' }], visits: [{ id: 'v2' }] });
  expect((await tab.readRows()).says.map(({ id }) => id).sort()).toEqual(['pledge', 'v2 pledge']);
});

it('is not stopped by damaged rows: they are named, kept aside, and go only when the person says so', async () => {
  const tab = await openTab();
  await tab.writeRows([{ table: 'lists', row: { id: 'l', title: 'Whole', created: 1, order: 1 } }]);
  const before = await tab.readRows();
  const rows: [string, object][] = [
    ['dates', { id: 'd', title: 'Solicitor', day: 'zzz', sequence: 0, history: [] }],
    ['visits', { id: 'v', keep: 9e15 }],
    ['items', { id: '__proto__', list: 'l', order: Number.NaN, note: 'Half' }],
  ];
  await tab.withDatabase(async (db) => {
    for (const [table, row] of rows) await db.table(table).put(row);
  });
  expect(await tab.readRows()).toEqual(before);
  const named = async () => (await tab.readDamaged()).map(({ table, words }) => [table, words]);
  expect(await named()).toEqual([
    ['items', 'Half'],
    ['dates', 'Solicitor'],
    ['visits', ''],
  ]);
  const text = await tab.exportAll(undefined, true);
  expect(text).toContain('Whole');
  expect(text).not.toContain('Solicitor');
  const restore = await tab.readRestore(text);
  if ('fault' in restore) throw new Error(restore.fault);
  await tab.restore({ data: { ...restore.data, lists: [] } }, 'replace');
  await tab.undoRestore();
  expect(await tab.readRows()).toEqual(before);
  await tab.passcode.setPasscode('27182818');
  expect(await named()).toHaveLength(3);
  expect(JSON.stringify(await rawRows())).not.toMatch(/Solicitor|Half/);
  await tab.passcode.removePasscode('27182818');
  expect(await named()).toHaveLength(3);
  await tab.removeDamaged();
  expect(await named()).toEqual([]);
  expect(await tab.readRows()).toEqual(before);
});

it('is not stopped by rows that no file can hold, or that would be found under another key', async () => {
  const tab = await openTab();
  await tab.writeRows([item('whole')]);
  const before = await tab.readRows();
  const good = { list: 'l1', order: 1 };
  const round: { self?: unknown } = {};
  round.self = round;
  const deep = JSON.parse(`${'['.repeat(300)}${']'.repeat(300)}`) as unknown;
  const odd = [10n, round, deep, new Map(), { ['__proto__']: 1 }, [undefined], Number.POSITIVE_INFINITY];
  const rows: object[] = odd.map((later, nth) => ({ ...good, id: `odd-${nth}`, later }));
  for (const id of ['asked-1', 'asked-2']) rows.push({ ...good, id, question: undefined });
  const all = rows.length + 1;
  await tab.withDatabase(async (db) => {
    await db.table('items').bulkPut(rows);
    await db.table('says').put({ id: 'listed', kind: 'pledge', checks: [], changed: 1 });
  });
  expect(await tab.readRows()).toEqual(before);
  expect(await tab.readDamaged()).toHaveLength(all);
  const found = await read(tab, await tab.exportAll());
  expect(found.data).toEqual(before);
  await tab.restore({ data: { ...before, items: [] } }, 'replace');
  expect(await tab.readDamaged()).toHaveLength(all);
  await tab.undoRestore();
  expect(await tab.readRows()).toEqual(before);
  expect(await tab.readDamaged()).toHaveLength(all);
  await tab.removeDamaged();
  expect(await tab.readDamaged()).toEqual([]);
  expect(await tab.readRows()).toEqual(before);
});
