/** A page that comes back: who looks again, and what is seen meanwhile. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onReturn } from '../../src/device/on-return';

const page = new EventTarget();
const html = { dataset: {} as Record<string, string> };
const reload = vi.fn();
const stops: (() => void)[] = [];
const comeBack = (persisted = true) =>
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { documentElement: html });
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  html.dataset = {};
  reload.mockClear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('each looks again, but not while the page loads, nor once it has stopped', () => {
  const [one, two] = [vi.fn(), vi.fn()];
  stops.push(onReturn(one), onReturn(two));
  comeBack(false);
  expect(one).not.toHaveBeenCalled();
  comeBack();
  expect([one.mock.calls.length, two.mock.calls.length]).toEqual([1, 1]);
  expect(html.dataset).toEqual({});
  stops[1]?.();
  comeBack();
  expect([one.mock.calls.length, two.mock.calls.length]).toEqual([2, 1]);
});

test('nothing is seen until the last has looked, also where one fails', async () => {
  let found = () => {};
  stops.push(onReturn(() => new Promise<void>((resolve) => (found = resolve))));
  stops.push(onReturn(() => Promise.reject(new Error('The database does not open.'))));
  comeBack();
  await vi.advanceTimersByTimeAsync(1000);
  expect(html.dataset).toHaveProperty('returning');
  found();
  await vi.advanceTimersByTimeAsync(0);
  expect(html.dataset).toEqual({});
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reload).not.toHaveBeenCalled();
});

test('what takes too long is loaded anew, and never shown', async () => {
  stops.push(onReturn(() => new Promise(() => {})));
  comeBack();
  await vi.advanceTimersByTimeAsync(5000);
  expect(reload).toHaveBeenCalledOnce();
  expect(html.dataset).toHaveProperty('returning');
});
