/** Visits and their letters go on their day, at any start, whether the passcode is given or not. */
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Change } from '../../../src/store/model/change';
import { deletedOn, isNotCopied } from '../../../src/store/model/expiry';
import { listOf, rowOf } from '../../../src/store/model/from-visits';
import { letterId, type Visit } from '../../../src/store/model/records';
import { addDays } from '../../../src/store/model/recurrence';
import { newPhone, openTab, rawRows, type Tab } from '../tab';
import * as any from './arbitrary';
import { madeByVersion3 } from './made-by/v3';
import { makeByVersion4 } from './made-by/v4';

beforeEach(() => {
  newPhone();
});

const visit = (id: string, day: string): Change => ({
  table: 'visits',
  row: {
    ...{ id, kind: 'first-visit', langs: ['en', 'ar'], started: 1, day, version: '2026-01-01' },
    ...{ agenda: [], at: 0, keep: 30 },
  },
});
const letter = (of?: string): Change => ({
  table: 'says',
  row: { id: letterId('pledge', of), kind: 'pledge', ...(of ? { visit: of } : {}), changed: 1 },
});
const rows = [visit('old', '2026-01-01'), visit('new', '2026-02-01'), letter('old'), letter('new'), letter()];
const idsOf = async (table: string) =>
  ((await rawRows())[table] ?? []).map((row) => (row as { id: string }).id).sort();

/** Starts a page on the day. Gives how many visits it says are gone. */
async function start(tab: Tab, today: string, left: number) {
  const told = vi.fn();
  const before = (await idsOf('visits')).length;
  const stop = tab.deleteExpired(today, told);
  await vi.waitFor(async () => expect(await idsOf('visits')).toHaveLength(left));
  if (before > left) await vi.waitFor(() => expect(told).toHaveBeenCalled());
  stop();
  return told;
}

it.each(['open', 'given', 'locked'] as const)('%s: a visit goes on its day with its letters', async (how) => {
  const tab = await openTab();
  await tab.writeRows(rows);
  if (how !== 'open') await tab.passcode.setPasscode('27182818');
  const next = how === 'locked' ? await openTab() : tab;
  await start(next, '2026-01-30', 2);
  expect(await idsOf('says')).toEqual(['new pledge', 'old pledge', 'pledge']);
  const told = await start(next, '2026-01-31', 1);
  expect(told.mock.calls).toEqual([[1]]);
  expect(await idsOf('visits')).toEqual(['new']);
  expect(await idsOf('says')).toEqual(['new pledge', 'pledge']);
});

/** What was put in the lists and dates from a visit, with one thing more that was typed on that list. */
const put = (visit: string): Change[] => [
  { table: 'lists', row: { id: listOf({ id: visit }), created: 1, order: 1 } },
  { table: 'items', row: { id: rowOf({ id: visit }, 'health'), list: listOf({ id: visit }), order: 1 } },
  { table: 'items', row: { id: `${visit} typed`, list: listOf({ id: visit }), order: 2 } },
  {
    table: 'dates',
    row: { id: rowOf({ id: visit }, 'health'), day: '2027-01-01', sequence: 0, history: [] },
  },
];

it.each([
  ['worker', 'open'],
  ['worker', 'locked'],
  ['own', 'open'],
  ['own', 'locked'],
  [undefined, 'open'],
] as const)(
  'device %s, %s: what a visit put in the lists goes with it on a worker’s device alone',
  async (device, how) => {
    const tab = await openTab();
    await tab.writeRows([
      ...rows,
      ...put('old'),
      ...put('new'),
      { table: 'items', row: { id: 'own', list: 'own', order: 1 } },
    ]);
    if (how === 'locked') await tab.passcode.setPasscode('27182818');
    if (device) localStorage.setItem('waymark.device', device);
    const next = how === 'locked' ? await openTab() : tab;
    await start(next, '2026-01-31', 1);
    const stays = device === 'worker' ? [] : ['old'];
    expect(await idsOf('lists')).toEqual(['visit-new', ...stays.map(() => 'visit-old')]);
    expect(await idsOf('items')).toEqual([
      'new typed',
      ...stays.map(() => 'old typed'),
      'own',
      'visit-new.health',
      ...stays.map(() => 'visit-old.health'),
    ]);
    expect(await idsOf('dates')).toEqual(['visit-new.health', ...stays.map(() => 'visit-old.health')]);
  },
);

it('nothing that anybody wrote stands beside the day outside the seal', async () => {
  const tab = await openTab();
  await tab.writeRows(rows);
  await tab.passcode.setPasscode('27182818');
  const { visits, says } = await rawRows();
  const sealed = expect.any(Object);
  expect(visits).toEqual([
    { id: 'new', goes: '2026-03-03', sealed },
    { id: 'old', goes: '2026-01-31', sealed },
  ]);
  expect(says).toEqual([
    { id: 'new pledge', visit: 'new', sealed },
    { id: 'old pledge', visit: 'old', sealed },
    { id: 'pledge', sealed },
  ]);
});

it('a letter whose visit is not there goes, also where it came later', async () => {
  const tab = await openTab();
  await tab.writeRows([letter('gone'), letter()]);
  const stop = tab.deleteExpired('2026-01-01');
  await vi.waitFor(async () => expect(await idsOf('says')).toEqual(['pledge']));
  stop();
});

it('a visit that version 4 sealed goes once the passcode is given, or after a year at the latest', async () => {
  await makeByVersion4(indexedDB, 'sealed');
  const locked = await openTab();
  await start(locked, '2026-11-30', 1);
  await vi.waitFor(async () => expect((await rawRows()).visits).toMatchObject([{ latest: '2027-12-01' }]));
  const stop = locked.deleteExpired('2026-09-29');
  await locked.passcode.unlock('123456');
  await vi.waitFor(async () => expect((await rawRows()).visits).toMatchObject([{ goes: '2026-09-30' }]));
  stop();
  expect((await locked.readRows()).visits).toEqual(madeByVersion3.visits);
  await start(await openTab(), '2026-09-30', 0);

  newPhone();
  await makeByVersion4(indexedDB, 'sealed');
  await start(await openTab(), '2026-11-30', 1);
  await vi.waitFor(async () => expect((await rawRows()).visits).toMatchObject([{ latest: '2027-12-01' }]));
  await start(await openTab(), '2027-11-30', 1);
  await start(await openTab(), '2027-12-01', 0);
});

it('a database of version 4 opens whole, and its letters are this phone’s own', async () => {
  await makeByVersion4(indexedDB, 'open');
  const tab = await openTab();
  await start(tab, '2026-09-29', 1);
  expect(await tab.readRows()).toEqual(madeByVersion3);
});

it('is not copied yet only in the last seven days of a visit that nobody took a summary of', () => {
  fc.assert(
    fc.property(any.visit, fc.integer({ min: -3, max: 12 }), (visit, before) => {
      const today = addDays(deletedOn(visit), -before);
      const { given, ...never } = visit as Visit;
      expect(isNotCopied(never, today)).toBe(before >= 1 && before <= 7);
      expect(isNotCopied({ ...never, given: 1 }, today)).toBe(false);
    }),
  );
});
