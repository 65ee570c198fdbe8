import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type MyDate,
  type MyItem,
  type MyList,
  nothing,
  type Say,
  type Visit,
} from '../../../src/store/model/records';
import { nativeVersion } from '../../../src/store/model/versions';
import { makeByVersion1 } from '../model/made-by/v1';
import { madeByVersion2, makeByVersion2 } from '../model/made-by/v2';
import { madeByVersion3, makeByVersion3 } from '../model/made-by/v3';
import { dieAfterPuts, newPhone, openRaw, openTab, rawRows } from '../tab';

beforeEach(() => {
  newPhone();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.doUnmock('../../../src/store/model/versions');
});

const list: MyList = { id: 'l1', title: 'وثائقي', created: 1, order: 1024 };
const item = (id: string, of = 'l1'): MyItem => ({ id, list: of, text: `Item ${id}`, order: 1024 });
const date: MyDate = { id: 'd1', day: '2026-02-28', sequence: 0, history: [] };

it('saves rows so that another visit finds them, and one list alone', async () => {
  const tab = await openTab();
  await tab.writeRows([
    { table: 'lists', row: list },
    { table: 'items', row: item('a') },
    { table: 'items', row: item('b', 'l2') },
    { table: 'dates', row: date },
  ]);
  const next = await openTab();
  expect(await next.readRows()).toEqual({
    answers: [],
    lists: [list],
    items: [item('a'), item('b', 'l2')],
    dates: [date],
    says: [],
    visits: [],
  });
  const one = { tables: ['lists', 'items'], list: 'l1' } as const;
  expect(await next.readRows(one)).toEqual({ ...nothing(), lists: [list], items: [item('a')] });
});

it('takes rows away, and notes when nothing is left', async () => {
  const tab = await openTab();
  await tab.writeRows([
    { table: 'lists', row: list },
    { table: 'items', row: item('a') },
  ]);
  await tab.writeRows([
    { table: 'lists', id: 'l1' },
    { table: 'items', row: item('b') },
  ]);
  expect(await tab.readRows()).toMatchObject({ lists: [], items: [item('a'), item('b')] });
  expect(tab.hasMine()).toBe(true);
  await tab.writeRows([{ table: 'items', all: true }]);
  expect(tab.hasMine()).toBe(false);
});

it('leaves out what says nothing, and refuses a row that no backup could hold', async () => {
  const tab = await openTab();
  await tab.writeRows([{ table: 'items', row: { ...item('a'), due: '', done: undefined, note: '' } }]);
  expect((await rawRows()).items).toEqual([item('a')]);
  const wrong = { ...item('b'), due: 'tomorrow' };
  await expect(
    tab.writeRows([
      { table: 'items', row: item('c') },
      { table: 'items', row: wrong },
    ]),
  ).rejects.toThrow(TypeError);
  expect((await rawRows()).items).toEqual([item('a')]);
});

it('keeps all of a change or none when the phone dies in the middle', async () => {
  const tab = await openTab();
  await tab.writeRows([{ table: 'items', row: item('a') }]);
  dieAfterPuts(1);
  const both = tab.writeRows([
    { table: 'items', row: { ...item('a'), done: '2026-01-01' } },
    { table: 'dates', row: date },
  ]);
  await expect(both).rejects.toMatchObject({ reason: 'lost' });
  vi.restoreAllMocks();
  expect(await (await openTab()).readRows()).toMatchObject({ items: [item('a')], dates: [] });
});

it('has on another visit each of 200 saves that said it was done, wherever the phone died', async () => {
  const tab = await openTab();
  const done: string[] = [];
  dieAfterPuts(120);
  for (let number = 0; number < 200; number += 1) {
    const id = `i${String(number).padStart(3, '0')}`;
    try {
      await tab.writeRows([{ table: 'items', row: item(id) }]);
      done.push(id);
    } catch {
      break;
    }
  }
  vi.restoreAllMocks();
  const rows = (await (await openTab()).readRows()).items.map(({ id }) => id);
  expect(done).toHaveLength(120);
  expect(rows).toEqual(done);
});

it('says that the phone is full, and keeps what was there', async () => {
  const tab = await openTab();
  await tab.writeRows([{ table: 'items', row: item('a') }]);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  await expect(tab.writeRows([{ table: 'dates', row: date }])).rejects.toMatchObject({ reason: 'full' });
  vi.restoreAllMocks();
  expect(await tab.readRows()).toMatchObject({ items: [item('a')], dates: [] });
});

it('opens the database anew after the browser closed it', async () => {
  const tab = await openTab();
  await tab.writeRows([{ table: 'items', row: item('a') }]);
  await tab.withDatabase(async (db) => {
    const raw = db.backendDB();
    raw.close();
    raw.onclose?.(new Event('close'));
  });
  await tab.writeRows([{ table: 'items', row: item('b') }]);
  expect((await tab.readRows()).items).toEqual([item('a'), item('b')]);
});

it('shows a change in one tab to the other, and tells which saves are in it', async () => {
  const [here, there] = [await openTab(), await openTab()];
  const seen: [unknown, number][] = [];
  const stop = there.watchRows({ tables: ['items'], list: 'l1' }, (data, upTo) =>
    seen.push([data?.items, upTo]),
  );
  await vi.waitFor(() => expect(seen).toEqual([[[], 0]]));
  await here.writeRows([{ table: 'items', row: item('a') }]);
  await vi.waitFor(() => expect(seen.at(-1)).toEqual([[item('a')], 0]));
  const number = await there.writeRows([{ table: 'items', row: item('b') }]);
  await vi.waitFor(() => expect(seen.at(-1)?.[0]).toEqual([item('a'), item('b')]));
  await here.writeRows([{ table: 'items', row: item('c') }]);
  await vi.waitFor(() => expect(seen.at(-1)).toEqual([[item('a'), item('b'), item('c')], number]));
  stop();
});

const visit: Visit = {
  id: 'v1',
  kind: 'first-visit',
  label: 'A. B.',
  langs: ['en', 'ar'],
  started: 1,
  day: '2026-11-22',
  version: '2026-11-01',
  agenda: [
    { ref: 'housing', state: 'wants', action: 'Ask for the deposit', by: '2026-12-01' },
    { ref: 'pledge' },
  ],
  at: 1,
  keep: 30,
};
const letter: Say = {
  id: 'pledge',
  kind: 'pledge',
  checks: { home: { kept: 'not', note: 'cold' } },
  changed: 1,
};

it('saves visits and letters, tells the other tabs, and refuses one that no backup could hold', async () => {
  const [here, there] = [await openTab(), await openTab()];
  const seen = vi.fn();
  const stop = there.watchRows({ tables: ['says', 'visits'] }, seen);
  await here.writeRows([
    { table: 'visits', row: visit },
    { table: 'says', row: letter },
  ]);
  await vi.waitFor(() =>
    expect(seen.mock.lastCall?.[0]).toEqual({ ...nothing(), says: [letter], visits: [visit] }),
  );
  stop();
  for (const wrong of [
    { at: -1 },
    { day: 'today' },
    { agenda: [{ ref: 'a' }, { ref: 'a' }] },
    { langs: ['en'] },
  ])
    await expect(here.writeRows([{ table: 'visits', row: { ...visit, ...wrong } as Visit }])).rejects.toThrow(
      TypeError,
    );
});

describe('a database of an earlier version', () => {
  it('made by version 1: the answers are there, and lists have their place', async () => {
    await makeByVersion1(indexedDB);
    const tab = await openTab();
    expect(await tab.loadAnswers()).toEqual({ born: '2008-02-29', status: 'not-sure' });
    await tab.writeRows([{ table: 'lists', row: list }]);
    expect(await tab.readRows()).toMatchObject({ lists: [list], answers: [{}, {}] });
  });

  it('made by version 1 while a tab of version 1 is open: that one gives way and loses nothing', async () => {
    vi.doMock('../../../src/store/model/versions', () => ({
      versions: [{ version: 1, stores: { answers: 'question' } }],
      nativeVersion: 10,
    }));
    const old = await openTab();
    const told = vi.fn();
    old.onUpgrade(told);
    await old.withDatabase((db) => db.rows('answers').put({ question: 'home', value: 'family', changed: 1 }));
    vi.doUnmock('../../../src/store/model/versions');
    const tab = await openTab();
    await tab.writeRows([{ table: 'lists', row: list }]);
    expect(told.mock.calls).toEqual([['upgraded']]);
    expect(await tab.loadAnswers()).toEqual({ home: 'family' });
    await expect(old.withDatabase((db) => db.rows('answers').toArray())).rejects.toMatchObject({
      reason: 'newer',
    });
  });

  it('held by a tab of version 1 that does not give way: said, and saved once it is closed', async () => {
    await makeByVersion1(indexedDB);
    const old = await openRaw();
    const tab = await openTab();
    const saving = tab.writeRows([{ table: 'lists', row: list }]);
    setTimeout(() => old.close(), 50);
    await saving;
    expect(await tab.readRows()).toMatchObject({ lists: [list], answers: [{}, {}] });
  });

  it('made by version 2', async () => {
    await makeByVersion2(indexedDB, 'open');
    expect(await (await openTab()).readRows()).toEqual({ ...nothing(), ...madeByVersion2 });
    expect((await openRaw()).version).toBe(nativeVersion);
  });

  it('made by version 2 under a passcode', async () => {
    await makeByVersion2(indexedDB, 'sealed');
    const tab = await openTab();
    await expect(tab.readRows()).rejects.toMatchObject({ name: 'LockedError' });
    expect(await tab.passcode.unlock('123456')).toBe('done');
    expect(await tab.readRows()).toEqual({ ...nothing(), ...madeByVersion2 });
  });

  it('made by version 3: whole, and what is due is found among it', async () => {
    await makeByVersion3(indexedDB, 'open');
    const tab = await openTab();
    expect(await tab.readRows()).toEqual(madeByVersion3);
    const [due] = madeByVersion3.items;
    expect((await tab.readRows({ tables: ['items'], dueBy: '2026-08-31' })).items).toEqual([due]);
    expect((await openRaw()).version).toBe(nativeVersion);
  });

  it('made by version 3 under a passcode', async () => {
    await makeByVersion3(indexedDB, 'sealed');
    const tab = await openTab();
    await expect(tab.readRows()).rejects.toMatchObject({ name: 'LockedError' });
    expect(await tab.passcode.unlock('123456')).toBe('done');
    expect(await tab.readRows()).toEqual(madeByVersion3);
  });
});
