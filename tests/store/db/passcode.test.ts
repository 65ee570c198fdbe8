import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Change } from '../../../src/store/model/change';
import { dieAfterPuts, newPage, newPhone, openTab, rawRows } from '../tab';

let page: ReturnType<typeof newPage>;
beforeEach(() => {
  newPhone();
  page = newPage();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

// A lock of 600,000 rounds is looked at in locked.test.ts.
vi.mock('../../../src/device/crypto', async (original) => ({ ...(await original<object>()), rounds: 1000 }));

const passcode = '27182818';
const another = '31415926';
const secrets = ['council', 'Sunday', 'وثائقي', 'Amira', 'hospital', '2026-08-31', 'Zaynab', 'damp', 'cold'];
const rows: Change[] = [
  { table: 'answers', row: { question: 'home', value: 'council', changed: 1 } },
  { table: 'lists', row: { id: 'l1', title: 'Sunday وثائقي', created: 1, order: 1024 } },
  { table: 'items', row: { id: 'i1', list: 'l1', text: 'Call Amira', note: 'hospital', order: 1024 } },
  { table: 'dates', row: { id: 'd1', day: '2026-08-31', title: 'Review', sequence: 0, history: [] } },
  {
    table: 'visits',
    row: {
      ...{
        id: 'v1',
        kind: 'first-visit',
        label: 'Zaynab',
        langs: ['en', 'ar'],
        started: 1,
        day: '2026-11-22',
      },
      ...{ version: '2026-11-01', agenda: [{ ref: 'housing', note: 'damp' }], at: 0, keep: 30 },
    },
  },
  {
    table: 'says',
    row: { id: 'pledge', kind: 'pledge', checks: { a: { kept: 'not', note: 'cold' } }, changed: 1 },
  },
];

async function filled() {
  const tab = await openTab();
  await tab.writeRows(rows);
  return { tab, data: await tab.readRows() };
}

it('seals every row, so that nothing on the phone holds a word of it', async () => {
  const { tab, data } = await filled();
  await tab.restore({ data: { ...data, items: [] } }, 'replace');
  const before = await tab.readRows();
  expect(JSON.stringify(await rawRows())).toContain('Amira');
  expect(await tab.passcode.setPasscode(passcode)).toBe(true);
  const raw = await rawRows();
  for (const word of [...secrets, passcode, 'title', 'note']) expect(JSON.stringify(raw)).not.toContain(word);
  expect(Object.keys(raw.lists?.[0] ?? {})).toEqual(['id', 'sealed']);
  expect(await tab.readRows()).toEqual(before);
  expect(await tab.passcode.lockState()).toBe('open');
  expect(await tab.undoRestore()).toBe(true);
  expect(await tab.readRows()).toEqual(data);
  for (const word of secrets) expect(JSON.stringify(await rawRows())).not.toContain(word);
});

it('asks every tab for the passcode, and takes no other', async () => {
  const { tab, data } = await filled();
  await tab.passcode.setPasscode(passcode);
  const other = await openTab();
  expect(await other.passcode.lockState()).toBe('locked');
  await expect(other.readRows()).rejects.toMatchObject({ name: 'LockedError' });
  await expect(other.writeRows(rows)).rejects.toMatchObject({ name: 'LockedError' });
  await expect(other.exportAll()).rejects.toMatchObject({ name: 'LockedError' });
  expect(await other.passcode.unlock('27182819')).toBe('wrong');
  expect(await other.passcode.lockState()).toBe('locked');
  expect(await other.passcode.unlock('٢٧١٨٢٨١٨')).toBe('done');
  expect(await other.readRows()).toEqual(data);
});

it('saves sealed while it is set, also in a tab that was open before', async () => {
  const { tab } = await filled();
  const other = await openTab();
  await other.readRows();
  await tab.passcode.setPasscode(passcode);
  const more: Change[] = [{ table: 'items', row: { id: 'i2', list: 'l1', text: 'Amira 2', order: 2048 } }];
  await expect(other.writeRows(more)).rejects.toMatchObject({ name: 'LockedError' });
  await tab.writeRows(more);
  expect(JSON.stringify(await rawRows())).not.toContain('Amira');
  await other.passcode.unlock(passcode);
  await other.writeRows(more);
  expect(JSON.stringify(await rawRows())).not.toContain('Amira');
  expect((await other.readRows()).items).toHaveLength(2);
});

it('opens everything again when it is taken away, in every tab', async () => {
  const { tab, data } = await filled();
  await tab.passcode.setPasscode(passcode);
  const other = await openTab();
  expect(await other.passcode.removePasscode('00000000')).toBe('wrong');
  expect(await other.passcode.lockState()).toBe('locked');
  expect(await other.passcode.removePasscode(passcode)).toBe('done');
  expect(await other.passcode.lockState()).toBe('none');
  expect(await rawRows()).toEqual({ ...data, settings: [] });
  await tab.writeRows(rows);
  expect(await rawRows()).toEqual({ ...data, settings: [] });
  expect(await tab.passcode.lockState()).toBe('none');
});

it.each([0, 2, 4])('leaves everything as it was when the phone dies after %i rows', async (puts) => {
  const { tab, data } = await filled();
  const before = await rawRows();
  dieAfterPuts(puts);
  await expect(tab.passcode.setPasscode(passcode)).rejects.toMatchObject({ name: 'StoreError' });
  vi.restoreAllMocks();
  expect(await rawRows()).toEqual(before);
  expect(await tab.passcode.lockState()).toBe('none');
  await tab.passcode.setPasscode(passcode);
  const sealed = await rawRows();
  dieAfterPuts(Math.min(puts, 3));
  await expect(tab.passcode.removePasscode(passcode)).rejects.toMatchObject({ name: 'StoreError' });
  vi.restoreAllMocks();
  expect(await rawRows()).toEqual(sealed);
  expect(await tab.readRows()).toEqual(data);
});

it('misses no row that another tab saves meanwhile', async () => {
  const { tab } = await filled();
  const other = await openTab();
  const [set] = await Promise.all([
    tab.passcode.setPasscode(passcode),
    (async () => {
      for (let number = 0; number < 20; number += 1) {
        const row = { id: `more${number}`, list: 'l1', text: 'Amira', order: number + 1 };
        await other.writeRows([{ table: 'items', row }]).catch(() => {});
      }
    })(),
  ]);
  expect(set).toBe(true);
  const raw = await rawRows();
  expect(JSON.stringify(raw)).not.toContain('Amira');
  expect((await tab.readRows()).items).toHaveLength(raw.items?.length ?? 0);
});

it('does not take a second passcode over the first', async () => {
  const { tab } = await filled();
  await tab.passcode.setPasscode(passcode);
  const other = await openTab();
  expect(await other.passcode.setPasscode(another)).toBe(false);
  await expect(other.passcode.setPasscode('12')).rejects.toThrow(RangeError);
  expect(await other.passcode.unlock(another)).toBe('wrong');
  expect(await other.passcode.unlock(passcode)).toBe('done');
});

it('seals everything anew when the passcode is changed: the old one and its key open nothing any more', async () => {
  const { tab, data } = await filled();
  await tab.passcode.setPasscode(passcode);
  await tab.restore({ data: { ...data, items: [] } }, 'replace');
  const other = await openTab();
  await other.passcode.unlock(passcode);
  const before = await rawRows();
  expect(await tab.passcode.changePasscode('00000000', another)).toBe('wrong');
  expect((await rawRows()).lists).toEqual(before.lists);
  expect(await tab.passcode.changePasscode(passcode, another)).toBe('done');
  const after = await rawRows();
  const sealed = (raw: typeof after): string[] => [...(JSON.stringify(raw).match(/"data":"[^"]+"/g) ?? [])];
  expect(sealed(after)).toHaveLength(sealed(before).length);
  expect(sealed(after).filter((one) => sealed(before).includes(one))).toEqual([]);
  expect(await tab.passcode.lockState()).toBe('open');
  expect((await tab.readRows()).dates).toEqual(data.dates);
  expect(await tab.undoRestore()).toBe(true);
  expect(await tab.readRows()).toEqual(data);
  // A tab that had the old key is asked again, and cannot save under it.
  expect(await other.passcode.lockState()).toBe('locked');
  await expect(other.writeRows(rows)).rejects.toMatchObject({ name: 'LockedError' });
  expect(await other.passcode.unlock(passcode)).toBe('wrong');
  expect(await other.passcode.unlock(another)).toBe('done');
  expect(await other.readRows()).toEqual(data);
});

it.each([0, 3])('keeps the old passcode when the phone dies after %i rows of the change', async (puts) => {
  const { tab, data } = await filled();
  await tab.passcode.setPasscode(passcode);
  const before = await rawRows();
  dieAfterPuts(1 + puts);
  await expect(tab.passcode.changePasscode(passcode, another)).rejects.toMatchObject({ name: 'StoreError' });
  vi.restoreAllMocks();
  expect({ ...(await rawRows()), settings: [] }).toEqual({ ...before, settings: [] });
  expect(await tab.readRows()).toEqual(data);
  expect(await tab.passcode.changePasscode(passcode, another)).toBe('done');
  expect(await tab.readRows()).toEqual(data);
});

it('makes a pause after five wrong tries, in every tab, and a longer one after that', async () => {
  const { tab, data } = await filled();
  await tab.passcode.setPasscode(passcode);
  const now = Date.now();
  const clock = vi.spyOn(Date, 'now').mockReturnValue(now);
  const wrong = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      const other = await openTab();
      expect(await other.passcode.unlock('00000000')).toBe('wrong');
    }
  };
  await wrong(3);
  expect(await tab.passcode.removePasscode('00000000')).toBe('wrong');
  expect((await tab.passcode.lockShape())?.until).toBe(0);
  expect(await tab.passcode.changePasscode('00000000', another)).toBe('wrong');
  const other = await openTab();
  expect(await other.passcode.unlock(passcode)).toBe('paused');
  expect(await tab.passcode.removePasscode(passcode)).toBe('paused');
  expect(await other.passcode.lockShape()).toEqual({ words: false, phone: false, until: now + 30_000 });
  // A clock that is turned back does not end it.
  clock.mockReturnValue(now - 10_000);
  expect(await other.passcode.unlock(passcode)).toBe('paused');
  clock.mockReturnValue(now + 31_000);
  await wrong(1);
  expect((await other.passcode.lockShape())?.until).toBe(now + 91_000);
  clock.mockReturnValue(now + 92_000);
  expect(await other.passcode.unlock(passcode)).toBe('done');
  expect(await other.readRows()).toEqual(data);
  await wrong(4);
  expect(await tab.passcode.removePasscode(passcode)).toBe('done');
  expect((await rawRows()).settings).toEqual([]);
});

it('counts tries that are made at once', async () => {
  const { tab } = await filled();
  await tab.passcode.setPasscode(passcode);
  const tabs = await Promise.all(Array.from({ length: 12 }, openTab));
  const tried = await Promise.all(tabs.map(({ passcode }) => passcode.unlock('00000000')));
  expect(tried.filter((one) => one === 'wrong')).toHaveLength(5);
});

it('tells what it is, here and in another tab', async () => {
  const { tab } = await filled();
  const other = await openTab();
  const [here, there]: [string[], string[]] = [[], []];
  tab.passcode.onLockChange((state) => here.push(state));
  other.passcode.onLockChange((state) => there.push(state));
  await vi.waitFor(() => expect([here.at(-1), there.at(-1)]).toEqual(['none', 'none']));
  await tab.passcode.setPasscode(passcode);
  await vi.waitFor(() => expect([here.at(-1), there.at(-1)]).toEqual(['open', 'locked']));
  expect(here).not.toContain('locked');
  tab.passcode.lock();
  expect(here.at(-1)).toBe('locked');
});

it('takes a date that is half written out of the storage of the tab, whichever tab the passcode is set in', async () => {
  const { tab } = await filled();
  sessionStorage.setItem('waymark.date-drafts', '[["add-own",{"title":"Zaynab","time":"","note":""}]]');
  const other = await openTab();
  const stop = other.watchRows({ tables: ['dates'] }, () => {});
  await tab.passcode.setPasscode(passcode);
  await vi.waitFor(() => expect(sessionStorage).toHaveLength(0));
  stop();
});

it('locks when the page is left, and when it was out of sight for a minute', async () => {
  const { tab } = await filled();
  await tab.passcode.setPasscode(passcode);
  page.dispatchEvent(new Event('pagehide'));
  expect(await tab.passcode.lockState()).toBe('locked');
  await tab.passcode.unlock(passcode);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  page.see(false);
  vi.advanceTimersByTime(59_000);
  page.see(true);
  vi.advanceTimersByTime(120_000);
  const state = () => vi.waitFor(() => tab.passcode.lockState());
  vi.useRealTimers();
  expect(await state()).toBe('open');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  page.see(false);
  vi.advanceTimersByTime(61_000);
  vi.useRealTimers();
  expect(await state()).toBe('locked');
});

it('locks when it is seen again after a sleep in which no clock ran', async () => {
  const { tab } = await filled();
  await tab.passcode.setPasscode(passcode);
  page.see(false);
  const asleep = Date.now() + 61_000;
  vi.spyOn(Date, 'now').mockReturnValue(asleep);
  page.see(true);
  vi.restoreAllMocks();
  expect(await tab.passcode.lockState()).toBe('locked');
});

it('shows nothing of it while it is locked, and everything again after', async () => {
  const { tab, data } = await filled();
  await tab.passcode.setPasscode(passcode);
  const seen: unknown[] = [];
  const stop = tab.watchRows(tab.everything, (now) => seen.push(now));
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(data));
  tab.passcode.lock();
  await vi.waitFor(() => expect(seen.at(-1)).toBeUndefined());
  await tab.passcode.unlock(passcode);
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(data));
  stop();
});

it('leaves a damaged row where it is, and shows the others', async () => {
  const { tab, data } = await filled();
  await tab.passcode.setPasscode(passcode);
  const [row] = (await rawRows()).items ?? [];
  const damaged = { ...(row as object), id: 'moved' };
  await tab.withDatabase((db) => db.rows('items').put(damaged as never));
  expect(await tab.readRows()).toEqual(data);
  await tab.passcode.removePasscode(passcode);
  expect(await tab.readRows()).toEqual(data);
  expect((await rawRows()).items).toEqual([data.items[0], damaged]);
});
