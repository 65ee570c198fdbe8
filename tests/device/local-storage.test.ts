import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { recall, remember, storageWorks, unremember } from '../../src/device/local-storage';
import { FakeStore } from '../service-worker/fakes';

let store: FakeStore;
beforeEach(() => {
  store = new FakeStore();
  vi.stubGlobal('localStorage', store);
});
afterEach(() => vi.unstubAllGlobals());

it('remembers on the phone', () => {
  remember('a', '1');
  expect(recall('a')).toBe('1');
  expect(store.values.get('a')).toBe('1');
  unremember('a');
  expect(recall('a')).toBeUndefined();
  expect(storageWorks()).toBe(true);
});

it('remembers for the page where storage is blocked', () => {
  store.refuses = true;
  remember('b', '2');
  expect(recall('b')).toBe('2');
  unremember('b');
  expect(recall('b')).toBeUndefined();
  expect(storageWorks()).toBe(false);
});

it('remembers for the page where there is no storage at all', () => {
  vi.stubGlobal('localStorage', undefined);
  remember('c', '3');
  expect(recall('c')).toBe('3');
  expect(storageWorks()).toBe(false);
});
