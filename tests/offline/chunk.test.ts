import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchChunks } from '../../src/offline/chunk';
import { FakeStore } from '../service-worker/fakes';

let page: EventTarget;
let store: FakeStore;
const reload = vi.fn();
const onProblem = vi.fn();
const fail = () => {
  const event = new Event('vite:preloadError', { cancelable: true });
  page.dispatchEvent(event);
  return event;
};

beforeEach(() => {
  page = new EventTarget();
  store = new FakeStore();
  vi.useFakeTimers({ now: new Date('2024-04-16') });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
  vi.stubGlobal('document', { querySelector: () => null, activeElement: null });
  vi.stubGlobal('sessionStorage', store);
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('navigator', { onLine: true });
  watchChunks(onProblem);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it('reloads once, then says so', () => {
  expect(fail().defaultPrevented).toBe(true);
  expect(reload).toHaveBeenCalledOnce();
  expect(fail().defaultPrevented).toBe(false);
  expect(reload).toHaveBeenCalledOnce();
  expect(onProblem).toHaveBeenCalledExactlyOnceWith('chunk');
});

it('reloads again when the last time is long past', () => {
  fail();
  vi.advanceTimersByTime(11 * 60_000);
  fail();
  expect(reload).toHaveBeenCalledTimes(2);
});

it('never reloads with no signal', () => {
  vi.stubGlobal('navigator', { onLine: false });
  fail();
  expect(reload).not.toHaveBeenCalled();
  expect(onProblem).toHaveBeenCalledWith('chunk');
});

it('never reloads where it could not note that it did', () => {
  store.refuses = true;
  fail();
  expect(reload).not.toHaveBeenCalled();
  expect(onProblem).toHaveBeenCalledWith('chunk');
});

it('never reloads under what somebody is at', () => {
  vi.stubGlobal('document', { querySelector: () => ({}), activeElement: null });
  expect(fail().defaultPrevented).toBe(false);
  expect(reload).not.toHaveBeenCalled();
  expect(onProblem).toHaveBeenCalledWith('chunk');
});

it('leaves the loading to what mends first, where that is there', () => {
  page.addEventListener('waymark-again', (event) => event.preventDefault());
  expect(fail().defaultPrevented).toBe(true);
  expect(reload).not.toHaveBeenCalled();
});
