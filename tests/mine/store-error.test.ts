import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { StoreError, toStoreError } from '../../src/mine/store-error';

const dom = (name: string) => new DOMException('No.', name);

it.each([
  ['full', dom('QuotaExceededError')],
  ['full', new Dexie.QuotaExceededError('No room.')],
  ['full', new Dexie.AbortError(dom('QuotaExceededError'))],
  ['full', new Dexie.DatabaseClosedError(dom('QuotaExceededError'))],
  ['blocked', dom('InvalidStateError')],
  ['blocked', dom('SecurityError')],
  ['blocked', new Dexie.MissingAPIError()],
  ['blocked', new Dexie.OpenFailedError(dom('UnknownError'))],
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
