import { Dexie } from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { StoreError, toStoreError, withRoom } from '../../../src/store/model/store-error';

afterEach(() => vi.unstubAllGlobals());

const dom = (name: string) => new DOMException('No.', name);

it.each([
  ['full', dom('QuotaExceededError')],
  ['full', new Dexie.QuotaExceededError('No room.')],
  ['full', new Dexie.AbortError(dom('QuotaExceededError'))],
  ['full', new Dexie.DatabaseClosedError(dom('QuotaExceededError'))],
  ['blocked', dom('InvalidStateError')],
  ['blocked', dom('SecurityError')],
  ['blocked', new Dexie.MissingAPIError()],
  ['lost', new Dexie.OpenFailedError(dom('UnknownError'))],
  ['blocked', new Dexie.DatabaseClosedError(new Dexie.MissingAPIError())],
  ['full', new Dexie.OpenFailedError(dom('QuotaExceededError'))],
  ['newer', dom('VersionError')],
  ['newer', new Dexie.VersionError('Newer.')],
  ['newer', new Dexie.DatabaseClosedError(new Dexie.VersionError('Newer.'))],
  ['lost', new Dexie.DatabaseClosedError()],
  ['lost', dom('UnknownError')],
  ['lost', new Dexie.AbortError()],
  ['lost', new TypeError('Failed to fetch dynamically imported module')],
  ['lost', 'nothing that is an error'],
  ['lost', undefined],
])('is %s: %s', (reason, error) => {
  const told = toStoreError(error);
  expect(told).toBeInstanceOf(StoreError);
  expect(told.reason).toBe(reason);
  expect(told.cause).toBe(error);
});

it('leaves a StoreError as it is, and finds it inside another error', () => {
  const error = new StoreError('newer', 'Another tab.');
  expect(toStoreError(error)).toBe(error);
  expect(toStoreError(new Error('Outer.', { cause: error }))).toBe(error);
});

it('comes to an end where an error is its own cause', () => {
  const error = new Error('Round.');
  error.cause = error;
  expect(toStoreError(error).reason).toBe('lost');
});

it.each([
  ['full', 'lost', { usage: 2_000_000_000, quota: 2_000_500_000 }],
  ['full', 'lost', { usage: 0, quota: 0 }],
  ['lost', 'lost', { usage: 5_000_000, quota: 2_000_000_000 }],
  ['lost', 'lost', {}],
  ['lost', 'lost', undefined],
  ['blocked', 'blocked', { usage: 0, quota: 0 }],
] as const)('calls a phone %s that says %s, and of its room %o', async (said, told, room) => {
  const estimate = async () => room ?? Promise.reject(new TypeError('No.'));
  vi.stubGlobal('navigator', { storage: { estimate } });
  expect((await withRoom(new StoreError(told, 'No.'))).reason).toBe(said);
  vi.stubGlobal('navigator', {});
  expect((await withRoom(new StoreError(told, 'No.'))).reason).toBe(told);
});
