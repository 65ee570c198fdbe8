/** A date that is still being written: kept for this tab, and gone with a save, a lock and a wipe. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Fields } from '../../../src/store/lock/date-drafts';
import { FakeStore } from '../../service-worker/fakes';

const tea: Fields = {
  title: 'Tea with Sam',
  set: '2026-12-24',
  time: '',
  note: 'Zanzibar',
  openTitle: false,
};
const key = 'waymark.date-drafts';
let tab: FakeStore;
let heard: Record<string, (event: object) => void>;

beforeEach(() => {
  tab = new FakeStore();
  heard = {};
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('localStorage', new FakeStore());
  vi.stubGlobal('addEventListener', (what: string, listener: (event: object) => void) => {
    heard[what] = listener;
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A page as it is loaded: with nothing in its memory. */
async function load() {
  vi.resetModules();
  const drafts = await import('../../../src/store/lock/date-drafts');
  return {
    ...drafts,
    ...(await import('../../../src/device/local-storage')),
    ...(await import('../../../src/store/lock/key')),
  };
}

it('outlives a page where no passcode is set, the one typed in last first, until it is saved or given up', async () => {
  const page = await load();
  page.keepDraft('add-own', tea);
  expect(tab.values.has(key)).toBe(false);
  page.keepDraftsInTab(true);
  page.keepDraft('add-bus-pass', { ...tea, title: '' });
  page.keepDraft('date-1-form', tea);
  page.keepDraft('add-own', { ...tea, note: 'Later' });
  const next = await load();
  expect(next.lastDraft('add-')).toBe('add-own');
  expect(next.draftOf('add-own')).toEqual({ ...tea, note: 'Later' });
  next.keepDraftsInTab(true);
  next.dropDraft('add-own');
  expect(next.lastDraft('add-')).toBe('add-bus-pass');
  next.dropDraft('add-bus-pass');
  next.dropDraft('date-1-form');
  expect([next.lastDraft(''), tab.values.has(key)]).toEqual([undefined, false]);
});

it('is sealed where there is a passcode, is shown to nobody, and comes back with its key', async () => {
  const { makeLock } = await import('../../../src/store/lock/key-wrap');
  const [{ key: lock }, { key: other }] = [await makeLock('27182818'), await makeLock('27182818')];
  const page = await load();
  page.keepDraftsInTab(true);
  page.keepDraft('add-own', tea);
  vi.stubGlobal('document', { addEventListener: () => {}, removeEventListener: () => {} });
  vi.stubGlobal('removeEventListener', () => {});
  page.holdKey('lock', lock);
  expect(tab.values.has(key)).toBe(false);
  page.keepDraft('add-own', { ...tea, note: 'Still' });
  page.keepDraft('add-own', { ...tea, note: 'Still secret' });
  await vi.waitFor(() => expect(tab.values.get(key)).toContain('sealed'));
  expect([...tab.values.values()].join()).not.toMatch(/secret|Sam|add-own/);
  page.dropKeys();
  expect(page.draftOf('add-own')?.note).toBe('Still secret');
  const next = await load();
  expect([next.draftOf('add-own'), next.lastDraft('')]).toEqual([undefined, undefined]);
  next.keepDraftsInTab(false);
  await next.openDrafts('another', other);
  await next.openDrafts('lock', other);
  expect(next.lastDraft('')).toBeUndefined();
  await next.openDrafts('lock', lock);
  next.holdKey('lock', lock);
  expect(next.draftOf('add-own')?.note).toBe('Still secret');
  next.dropDraft('add-own');
  expect(tab.values.has(key)).toBe(false);
});

it('leaves the tab where a passcode is set on a page that asked for no draft, and is still there for this page', async () => {
  const before = await load();
  before.keepDraftsInTab(true);
  before.keepDraft('add-own', tea);
  const page = await load();
  page.keepDraftsInTab(false);
  expect(tab.values.has(key)).toBe(false);
  expect(page.draftOf('add-own')).toEqual(tea);
});

it('goes with everything else, here and in the other tabs', async () => {
  const page = await load();
  page.keepDraftsInTab(true);
  page.keepDraft('add-own', tea);
  expect(page.unrememberAll()).toBe(true);
  expect([page.draftOf('add-own'), tab.values.size, localStorage.length]).toEqual([undefined, 0, 0]);
  page.forgetWithOthers();
  page.keepDraft('add-own', tea);
  const closed = vi.fn();
  page.onForget(closed);
  heard.storage?.({ key: 'waymark.theme', newValue: 'dark' });
  expect(page.draftOf('add-own')).toEqual(tea);
  heard.storage?.({ key: 'waymark.forgotten', newValue: 'yes' });
  expect([page.draftOf('add-own'), tab.values.size, closed.mock.calls.length]).toEqual([undefined, 0, 1]);
});

it.each(['{', '{"a":1}', '[["add-own",{"title":1}],7,["x",null]]'])('reads nothing from %s', async (text) => {
  tab.setItem(key, text);
  const page = await load();
  expect([page.draftOf('add-own'), page.lastDraft('')]).toEqual([undefined, undefined]);
});

it('lasts as long as the page where the browser stores nothing', async () => {
  tab.refuses = true;
  const page = await load();
  page.keepDraftsInTab(true);
  page.keepDraft('add-own', tea);
  expect(page.draftOf('add-own')).toEqual(tea);
});
