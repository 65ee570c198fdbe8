import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeSay } from '../../../src/language/words';
import type { Pack } from '../../../src/offer/pack';
import type { MyItem } from '../../../src/store/model/records';
import { newPhone, openTab } from '../../store/tab';

const today = '2026-11-22';
const badge = { setAppBadge: vi.fn(async (_: number) => {}), clearAppBadge: vi.fn(async () => {}) };
const said: string[] = [];
const ui = { dates: { remind: { due: 'Something waits.', hour: 'At {{time}}.' } } };
const pack = { ui, council: { app: 'Waymark' }, language: { code: 'en' } } as unknown as Pack;
const say = makeSay('en', ui);
const item = (id: string, due?: string): MyItem => ({
  id,
  list: 'l1',
  text: id,
  order: 1,
  ...(due ? { due } : {}),
});
let stop = () => {};

beforeEach(() => {
  newPhone();
  said.length = 0;
  vi.stubGlobal('navigator', badge);
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal(
    'Notification',
    class {
      static permission = 'granted';
      constructor(_: string, { body }: { body: string }) {
        said.push(body);
      }
    },
  );
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A tab with what waits watched in it: what the app's picture shows last. */
async function openWatched() {
  const tab = await openTab();
  const { watchNotices } = await import('../../../src/mine/reminders/notices');
  const { watchRows } = await import('../../../src/store/db/read-write');
  let shows: number | undefined;
  badge.setAppBadge.mockImplementation(async (count) => {
    shows = count;
  });
  badge.clearAppBadge.mockImplementation(async () => {
    shows = 0;
  });
  const loadPack = vi.fn(async () => pack);
  stop = watchNotices(watchRows, loadPack, today, say);
  return { tab, loadPack, shows: (count: number) => vi.waitFor(() => expect(shows).toBe(count)) };
}

it('counts dates and things on lists that wait, and counts anew after each change', async () => {
  const { tab, shows, loadPack } = await openWatched();
  await shows(0);
  await tab.writeRows([
    { table: 'lists', row: { id: 'l1', created: 1, order: 1 } },
    { table: 'items', row: item('over', '2026-11-01') },
    { table: 'items', row: item('now', today) },
    { table: 'items', row: item('later', '2026-11-23') },
    { table: 'items', row: item('whenever') },
    { table: 'dates', row: { id: 'd1', day: today, sequence: 0, history: [] } },
  ]);
  await shows(3);
  await tab.writeRows([{ table: 'items', row: { ...item('now', today), done: today } }]);
  await shows(2);
  await tab.writeRows([{ table: 'lists', row: { id: 'l1', created: 1, order: 1, archived: true } }]);
  await shows(1);
  await tab.writeRows([{ table: 'dates', id: 'd1' }]);
  await shows(0);
  expect(said).toEqual([]);
  expect(loadPack).not.toHaveBeenCalled();
});

it('counts nothing that is from a visit on a worker’s device, from the moment it is called one', async () => {
  const { tab, shows } = await openWatched();
  await tab.writeRows([
    { table: 'lists', row: { id: 'visit-v1', created: 1, order: 1 } },
    { table: 'items', row: { ...item('typed there', today), list: 'visit-v1' } },
    { table: 'dates', row: { id: 'visit-v1.health', day: today, sequence: 0, history: [] } },
    { table: 'items', row: item('mine', today) },
  ]);
  await shows(3);
  const { chooseDevice } = await import('../../../src/device/whose-device');
  chooseDevice('worker');
  await shows(1);
  chooseDevice('own');
  await shows(3);
});

it('reads no item that is not due', async () => {
  const tab = await openTab();
  await tab.writeRows([
    ...Array.from({ length: 300 }, (_, nth) => ({ table: 'items' as const, row: item(`no-${nth}`) })),
    { table: 'items', row: item('now', today) },
  ]);
  const read: number[] = [];
  for (const kind of [IDBObjectStore, IDBIndex]) {
    const { getAll } = kind.prototype;
    vi.spyOn(kind.prototype, 'getAll').mockImplementation(function (this: never, ...asked) {
      const request = getAll.apply(this, asked);
      request.addEventListener('success', () => read.push(request.result.length));
      return request;
    });
  }
  const { shows } = await openWatched();
  await shows(1);
  expect(Math.max(...read)).toBe(1);
});

it('reminds of a thing on a list where the person wants it, once', async () => {
  const { tab, loadPack } = await openWatched();
  await tab.writeRows([{ table: 'items', row: item('now', today) }]);
  localStorage.setItem('waymark.remind', '1');
  dispatchEvent(new Event('waymark-remind'));
  await vi.waitFor(() => expect(said).toEqual(['Something waits.']));
  await tab.writeRows([{ table: 'items', row: item('too', today) }]);
  await vi.waitFor(() => expect(loadPack.mock.calls.length).toBeGreaterThan(1));
  expect(said).toHaveLength(1);
});

it('shows no number where a passcode is set, open or locked, and reminds only while it is open', async () => {
  const { tab, shows } = await openWatched();
  await tab.writeRows([{ table: 'items', row: item('now', today) }]);
  await shows(1);
  await tab.passcode.setPasscode('27182818');
  await shows(0);
  tab.passcode.lock();
  await new Promise((resolve) => setTimeout(resolve, 100));
  localStorage.setItem('waymark.remind', '1');
  dispatchEvent(new Event('waymark-remind'));
  await tab.writeRows([{ table: 'items', row: item('other', today) }]).catch(() => {});
  expect(said).toEqual([]);
  await tab.passcode.unlock('27182818');
  await vi.waitFor(() => expect(said).toEqual(['Something waits.']));
  await shows(0);
  await tab.passcode.removePasscode('27182818');
  await shows(1);
});
