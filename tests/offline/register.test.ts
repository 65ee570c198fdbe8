import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { KeepAnswer } from '../../src/service-worker/messages';
import { FakeStore } from '../service-worker/fakes';

const mocks = vi.hoisted(() => ({
  made: [] as EventTarget[],
  addresses: [] as unknown[],
  asked: [] as unknown[],
  answer: { ok: true } as unknown,
  refuse: false,
  update: vi.fn(async () => undefined),
  skip: vi.fn(),
  registration: undefined as object | undefined,
}));

vi.mock('workbox-window', () => ({
  Workbox: class extends EventTarget {
    messageSkipWaiting = mocks.skip;
    update = mocks.update;
    constructor(address: unknown) {
      super();
      mocks.made.push(this);
      mocks.addresses.push(address);
    }
    async register() {
      if (mocks.refuse) throw new DOMException('Refused.', 'SecurityError');
      mocks.registration = { active: {}, waiting: {} };
      return mocks.registration;
    }
  },
  messageSW: async (_: unknown, question: unknown) => {
    mocks.asked.push(question);
    return mocks.answer;
  },
}));

let container: EventTarget & { controller: object | null };
let page: EventTarget & { visibilityState: string };
let windowEvents: EventTarget;
let store: FakeStore;
let offline: typeof import('../../src/offline/register');
const reload = vi.fn();
const on = { onReady: vi.fn(), onUpdate: vi.fn(), onProblem: vi.fn() };
const start = (more: object = {}) => offline.startOffline({ lang: 'ar', ...on, ...more });
const soon = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(async () => {
  Object.assign(mocks, {
    made: [],
    addresses: [],
    asked: [],
    answer: { ok: true } as KeepAnswer,
    refuse: false,
  });
  mocks.registration = undefined;
  container = Object.assign(new EventTarget(), {
    controller: null,
    getRegistration: async () => mocks.registration,
  });
  Object.defineProperty(container, 'ready', { get: async () => mocks.registration });
  page = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    activeElement: null,
    querySelector: () => null,
  });
  windowEvents = new EventTarget();
  store = new FakeStore();
  vi.stubGlobal('navigator', { serviceWorker: container, onLine: true });
  vi.stubGlobal('document', page);
  vi.stubGlobal('localStorage', store);
  vi.stubGlobal('sessionStorage', new FakeStore());
  vi.stubGlobal('history', { replaceState: () => {} });
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('location', { reload, pathname: '/ar/' });
  vi.stubGlobal('addEventListener', windowEvents.addEventListener.bind(windowEvents));
  vi.resetModules();
  offline = await import('../../src/offline/register');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  vi.restoreAllMocks();
});

it('registers the worker, keeps the language of the page and says once that it is ready', async () => {
  await start();
  expect(mocks.addresses).toEqual(['/sw.js']);
  expect(mocks.asked).toEqual([{ type: 'keep', lang: 'ar' }]);
  expect(on.onReady).toHaveBeenCalledOnce();
  expect(on.onProblem).not.toHaveBeenCalled();
});

it('keeps no language where none is chosen', async () => {
  await start({ lang: '' });
  expect(mocks.asked).toEqual([]);
  expect(on.onReady).toHaveBeenCalledOnce();
});

it('names its worker through a policy where the site demands one', async () => {
  const created: string[] = [];
  let rules = { createScriptURL: (address: string): string => address };
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, given: typeof rules) {
      created.push(name);
      rules = given;
      return { createScriptURL: (address: string) => ({ trusted: given.createScriptURL(address) }) };
    },
  });
  await start();
  expect(created).toEqual(['waymark']);
  expect(mocks.addresses).toEqual([{ trusted: '/sw.js' }]);
  expect(() => rules.createScriptURL('https://b.example/sw.js')).toThrow(TypeError);
});

it('goes on where the browser has no worker', async () => {
  vi.stubGlobal('navigator', { onLine: true });
  await start();
  expect(on.onProblem).toHaveBeenCalledExactlyOnceWith('no-worker');
});

it('goes on where the worker is refused, and tries again when the reader asks', async () => {
  mocks.refuse = true;
  await start();
  expect(on.onProblem).toHaveBeenCalledExactlyOnceWith('no-worker');
  const { keep } = await import('../../src/offline/kept');
  expect(await keep('ar')).toEqual({ ok: false, reason: 'no-worker' });
  mocks.refuse = false;
  expect(await keep('ar')).toEqual({ ok: true });
});

it('does nothing on a phone that saves data, until asked; and then goes on doing so', async () => {
  await start({ saveData: true });
  expect(mocks.made).toEqual([]);
  expect(await offline.keepAnyway()).toEqual({ ok: true });
  expect(mocks.asked).toContainEqual({ type: 'keep', lang: 'ar' });
  expect(on.onReady).toHaveBeenCalledOnce();
  expect(store.values.get('waymark.keep')).toBe('1');
});

it('asks the browser whether to save data', async () => {
  vi.stubGlobal('navigator', { serviceWorker: container, onLine: true, connection: { saveData: true } });
  await start();
  expect(mocks.made).toEqual([]);
});

it.each(['full', 'blocked'])('says when the language cannot be kept: %s', async (reason) => {
  mocks.answer = { ok: false, reason };
  await start();
  expect(on.onProblem).toHaveBeenCalledExactlyOnceWith(reason);
  expect(on.onReady).not.toHaveBeenCalled();
});

it('keeps the language later when the signal comes back', async () => {
  mocks.answer = { ok: false, reason: 'offline' };
  await start();
  expect(on.onReady).not.toHaveBeenCalled();
  mocks.answer = { ok: true };
  windowEvents.dispatchEvent(new Event('online'));
  await soon();
  expect(on.onReady).toHaveBeenCalledOnce();
});

it('looks for a new version when the site has moved on', async () => {
  mocks.answer = { ok: false, reason: 'changed' };
  await start();
  expect(mocks.update).toHaveBeenCalledOnce();
});

it('reloads for a new version only after the reader took it', async () => {
  container.controller = {};
  await start();
  mocks.made[0]?.dispatchEvent(new Event('waiting'));
  expect(on.onUpdate).toHaveBeenCalledOnce();
  expect(mocks.skip).not.toHaveBeenCalled();
  on.onUpdate.mock.calls[0]?.[0]();
  await soon();
  expect(mocks.skip).toHaveBeenCalledOnce();
  expect(reload).not.toHaveBeenCalled();
  container.dispatchEvent(new Event('controllerchange'));
  expect(reload).toHaveBeenCalledOnce();
});

it('loads the page anew when another tab took the new version', async () => {
  container.controller = {};
  await start();
  container.dispatchEvent(new Event('controllerchange'));
  expect(reload).toHaveBeenCalledOnce();
  expect(on.onUpdate).not.toHaveBeenCalled();
});

it('offers it instead where something would be lost by it', async () => {
  container.controller = {};
  await start();
  const { holdReload } = await import('../../src/device/reload');
  holdReload(() => true);
  container.dispatchEvent(new Event('controllerchange'));
  expect(reload).not.toHaveBeenCalled();
  expect(on.onUpdate).toHaveBeenCalledOnce();
});

it('takes the first worker for no update', async () => {
  await start();
  container.dispatchEvent(new Event('controllerchange'));
  expect(on.onUpdate).not.toHaveBeenCalled();
});

it('says when a new version did not come', async () => {
  container.controller = {};
  await start();
  mocks.made[0]?.dispatchEvent(Object.assign(new Event('redundant'), { sw: {} }));
  expect(on.onProblem).toHaveBeenCalledExactlyOnceWith('update');
});

it('looks for a new version when the app is seen again, once an hour', async () => {
  const now = vi.spyOn(Date, 'now').mockReturnValue(0);
  await start();
  const seenAt = async (minutes: number) => {
    now.mockReturnValue(minutes * 60_000);
    page.dispatchEvent(new Event('visibilitychange'));
    await Promise.resolve();
  };
  await seenAt(59);
  expect(mocks.update).not.toHaveBeenCalled();
  await seenAt(61);
  await seenAt(90);
  expect(mocks.update).toHaveBeenCalledOnce();
  mocks.update.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await seenAt(122);
  await soon();
  expect(on.onProblem).toHaveBeenCalledExactlyOnceWith('update');
});
