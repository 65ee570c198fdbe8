/** The day of a page that stays open. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilMidnight, watchDay } from '../../src/device/watch-day';

const page = new EventTarget();
const days: string[] = [];
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  days.length = 0;
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const begin = (time: string) => {
  vi.setSystemTime(new Date(time));
  stop = watchDay((day) => days.push(day));
};

test('it is the next day at midnight, and again at the one after, with nobody touching the page', () => {
  begin('2026-12-30T22:00:00');
  vi.advanceTimersByTime(2 * 3_600_000 - 1);
  expect(new Set(days)).toEqual(new Set(['2026-12-30']));
  vi.advanceTimersByTime(1);
  expect(days.at(-1)).toBe('2026-12-31');
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(days.at(-1)).toBe('2027-01-01');
});

test.each(['visibilitychange', 'focus'])('a device that slept over midnight hears of it at %s', (event) => {
  begin('2026-11-30T22:00:00');
  // Its timers slept too.
  vi.setSystemTime(new Date('2026-12-01T07:00:00'));
  page.dispatchEvent(new Event(event));
  expect(days.at(-1)).toBe('2026-12-01');
});

test('a device that slept in sight, and says nothing, has the day within ten minutes', () => {
  begin('2026-11-30T12:00:00');
  vi.setSystemTime(new Date('2026-12-01T07:00:00'));
  vi.advanceTimersByTime(10 * 60_000);
  expect(days.at(-1)).toBe('2026-12-01');
});

test('a page that the browser brings back has the day at once; one that is stopped hears nothing', () => {
  begin('2026-11-30T22:00:00');
  vi.setSystemTime(new Date('2026-12-03T07:00:00'));
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(days.at(-1)).toBe('2026-12-03');
  stop();
  const before = days.length;
  vi.advanceTimersByTime(48 * 3_600_000);
  for (const event of ['visibilitychange', 'focus']) page.dispatchEvent(new Event(event));
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(days).toHaveLength(before);
});

test('midnight is always still to come, also where the clocks change', () => {
  const wrong: Date[] = [];
  for (let hour = 0; hour < 24 * 400; hour += 1) {
    const now = new Date(2026, 0, 1, hour, 17);
    const wait = untilMidnight(now);
    const [before, after] = [wait - 1, wait].map((ms) => new Date(now.getTime() + ms).getDate());
    if (wait <= 0 || wait > 25 * 3_600_000 || before !== now.getDate() || after === before) wrong.push(now);
  }
  expect(wrong).toEqual([]);
});
