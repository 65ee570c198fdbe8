import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeStore } from '../service-worker/fakes';

const reload = vi.fn();
const replaceState = vi.fn();
let page: EventTarget & { visibilityState: string; activeElement: unknown; open: boolean };
let windowEvents: EventTarget;
let store: FakeStore;
let phone: { onLine: boolean; serviceWorker?: { controller: unknown } };
let offline: typeof import('../../src/device/reload') & typeof import('../../src/device/unsaved-input');

beforeEach(async () => {
  page = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    activeElement: null,
    open: false,
    querySelector() {
      return this.open ? {} : null;
    },
  });
  windowEvents = new EventTarget();
  store = new FakeStore();
  phone = { onLine: true };
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', phone);
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('history', { replaceState });
  vi.stubGlobal('scrollY', 250);
  vi.stubGlobal('sessionStorage', store);
  vi.stubGlobal('addEventListener', windowEvents.addEventListener.bind(windowEvents));
  vi.resetModules();
  offline = {
    ...(await import('../../src/device/reload')),
    ...(await import('../../src/device/unsaved-input')),
  };
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

/** A field as the page has it, after somebody typed in it. */
function typed(more: object) {
  const field = { isConnected: true, type: 'text', value: '', form: null, ...more };
  const event = new Event('input');
  Object.defineProperty(event, 'target', { value: field });
  windowEvents.dispatchEvent(event);
  return field;
}
const seen = (how: string) => {
  page.visibilityState = how;
  page.dispatchEvent(new Event('visibilitychange'));
};

it('loads the page anew at once where nobody is at anything, and notes where it stood', () => {
  expect(offline.reloadAtRest()).toBe(true);
  expect(reload).toHaveBeenCalledOnce();
  expect(replaceState).toHaveBeenCalledWith({ top: 250 }, '');
});

it('waits while something is unsaved, until the page is left or looked at again and it is saved', () => {
  let unsaved = true;
  offline.holdReload(() => unsaved);
  expect(offline.reloadAtRest()).toBe(false);
  seen('hidden');
  expect(reload).not.toHaveBeenCalled();
  unsaved = false;
  expect(reload).not.toHaveBeenCalled();
  seen('visible');
  expect(reload).toHaveBeenCalledOnce();
});

it('waits under a dialog, open fields or an offer to undo', () => {
  page.open = true;
  expect(offline.reloadAtRest()).toBe(false);
  page.open = false;
  expect(offline.reloadAtRest()).toBe(true);
});

it('waits for what was typed, as long as it stands there', () => {
  offline.watchTyping();
  const line = typed({ value: 'half a sen' });
  expect(offline.reloadAtRest()).toBe(false);
  line.value = '';
  expect(offline.isTyped()).toBe(false);
  const gone = typed({ value: 'a note' });
  const choice = typed({ type: 'radio', value: 'yes', form: {} });
  expect(offline.isTyped()).toBe(true);
  gone.isConnected = false;
  expect(offline.isTyped()).toBe(true);
  choice.isConnected = false;
  // A tick on a list is saved at once.
  typed({ type: 'checkbox', value: 'on' });
  expect(offline.reloadAtRest()).toBe(true);
});

it('waits while a field has the focus, unless nobody sees it', () => {
  page.activeElement = { matches: (which: string) => which.includes('textarea') };
  expect(offline.reloadAtRest()).toBe(false);
  seen('hidden');
  expect(reload).toHaveBeenCalledOnce();
});

it('never loads what could not be had: with no signal, where no worker keeps the page', () => {
  phone.onLine = false;
  expect(offline.reloadAtRest()).toBe(false);
  phone.serviceWorker = { controller: {} };
  expect(offline.reloadAtRest()).toBe(true);
});

it('never goes round: once in ten minutes, and not where that cannot be noted', () => {
  expect(offline.reloadAtRest()).toBe(true);
  expect(offline.reloadAtRest()).toBe(false);
  store.refuses = true;
  expect(offline.reloadAtRest()).toBe(false);
  expect(reload).toHaveBeenCalledOnce();
});
