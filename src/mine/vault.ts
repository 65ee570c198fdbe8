/** The passcode over everything that is mine. Import it dynamically only: it brings Dexie. */
import { liveQuery } from 'dexie';
import { onReturn } from '../device/on-return';
import { withDatabase } from './database';
import { openDrafts } from './date-drafts';
import { findMine, rememberMine } from './flag';
import { dropKeys, heldKey, holdKey, onKeys } from './key';
import { changeLock, makeLock, unlock as openLock } from './locked';
import { rewrite, type Whole } from './rewrite';
import { forgetMineIfEmpty } from './rows';
import { type LockRow, rekeyed } from './sealed';
import { fromSnapshot, toSnapshot } from './snapshot';
import { type StoreError, toStoreError } from './store-error';

export { dropKeys as lock } from './key';
export { isPasscode } from './locked';

/** `none`: no passcode is set. `locked`: this tab was not given it. `open`: it was. */
export type LockState = 'none' | 'locked' | 'open';

/** How it stands in this tab. Rejects with a StoreError. */
export async function lockState(): Promise<LockState> {
  return stateOf(await readLock());
}

/** Calls `listener` with how it stands now and after every change, here or in another tab. Returns how to stop. */
export function onLockChange(
  listener: (state: LockState) => void,
  fail: (error: StoreError) => void = () => {},
): () => void {
  let row: LockRow | undefined;
  let known = false;
  let ended = false;
  let stopQuery = () => {};
  const tell = () => {
    if (known && !ended) listener(stateOf(row));
  };
  const stopKeys = onKeys(tell);
  const stopReturning = onReturn(async () => {
    row = await readLock();
    tell();
  });
  const broken = (error: unknown) => {
    if (!ended) fail(toStoreError(error));
  };
  withDatabase(async (db) => db).then((db) => {
    if (ended) return;
    const subscription = liveQuery(() => db.lock()).subscribe((lock) => {
      row = lock;
      known = true;
      tell();
    }, broken);
    stopQuery = () => subscription.unsubscribe();
  }, broken);
  return () => {
    ended = true;
    stopKeys();
    stopReturning();
    stopQuery();
  };
}

/**
 * Seals everything under a new passcode, in one go: where it fails, everything is as it was. Gives false, and changes
 * nothing, where there is a passcode already. Rejects with RangeError where `passcode` is none, or with a StoreError.
 */
export async function setPasscode(passcode: string): Promise<boolean> {
  const { lock, key } = await makeLock(passcode);
  const row: LockRow = { id: 'lock', key: crypto.randomUUID(), lock };
  rememberMine();
  // Held first, so that this tab does not lock itself out.
  holdKey(row.key, key);
  let set = false;
  try {
    set = await rewrite(async (now) => {
      if (now.lock) return { result: now.lock.key === row.key };
      return { next: { ...(await resealed(now, undefined, key)), lock: row }, result: true };
    });
  } finally {
    if (!set) dropKeys();
  }
  return set;
}

/** Opens what is mine in this tab. Gives false where the passcode is another one. Rejects with a StoreError. */
export async function unlock(passcode: string): Promise<boolean> {
  const row = await readLock();
  if (!row) return true;
  const key = await openLock(row.lock, passcode);
  if (!key) return false;
  await openDrafts(row.key, key);
  holdKey(row.key, key);
  return true;
}

/** Takes the passcode away and opens everything, in one go. Gives false where it is another one. Rejects with a StoreError. */
export async function removePasscode(passcode: string): Promise<boolean> {
  const row = await readLock();
  if (!row) return true;
  const key = await openLock(row.lock, passcode);
  if (!key) return false;
  const removed = await rewrite(async (now) => {
    if (now.lock?.key !== row.key) return { result: !now.lock };
    return { next: { ...(await resealed(now, key, undefined)), lock: undefined }, result: true };
  });
  if (removed) dropKeys();
  await forgetMineIfEmpty();
  return removed;
}

/**
 * Another passcode for the same. Gives false where `from` is not the one that is set.
 * Rejects with RangeError where `to` is none, or with a StoreError.
 */
export async function changePasscode(from: string, to: string): Promise<boolean> {
  const row = await readLock();
  const lock = row && (await changeLock(row.lock, from, to));
  if (!lock) return false;
  return rewrite(async (now) => {
    if (now.lock?.key !== row.key) return { result: false };
    return { next: { lock: { ...row, lock } }, result: true };
  });
}

async function readLock(): Promise<LockRow | undefined> {
  return (await findMine()) ? withDatabase((db) => db.lock()) : undefined;
}

function stateOf(row: LockRow | undefined): LockState {
  if (!row) return 'none';
  return heldKey(row.key) ? 'open' : 'locked';
}

/** All rows and the snapshot under another key, or under none. */
async function resealed(
  { kept, snapshot }: Whole,
  from: CryptoKey | undefined,
  to: CryptoKey | undefined,
): Promise<Pick<Whole, 'kept' | 'snapshot'>> {
  const data = snapshot && (await fromSnapshot(snapshot, from));
  return {
    kept: await rekeyed(kept, from, to),
    snapshot: data && snapshot ? await toSnapshot(snapshot, data, to) : snapshot,
  };
}
