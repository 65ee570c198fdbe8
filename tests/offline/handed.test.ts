import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { leave, take } from '../../src/offline/handed';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('gives what was left once, to who knows its name', () => {
  leave('a', 'keys');
  expect(take('b')).toBeUndefined();
  expect(take('a')).toBe('keys');
  expect(take('a')).toBeUndefined();
});

it('forgets it after ten seconds, and when something else is left', () => {
  leave('a', 'keys');
  vi.advanceTimersByTime(9_000);
  leave('b', 'others');
  expect(take('a')).toBeUndefined();
  vi.advanceTimersByTime(9_000);
  expect(take('b')).toBe('others');
  leave('c', 'more');
  vi.advanceTimersByTime(10_000);
  expect(take('c')).toBeUndefined();
});
