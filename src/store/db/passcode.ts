/** The passcode over everything that is mine. Import it dynamically only: it brings Dexie. */
import { liveQuery } from 'dexie';
import { onReturn } from '../../device/on-return';
import { openDrafts } from '../lock/date-drafts';
import { type LockRow, rekeyed } from '../lock/encrypted-rows';
import { dropKey, dropKeys, heldKey, holdKey, onKeys } from '../lock/key';
import {
  addPhone,
  type Lock,
  makeLock,
  unlock as openLock,
  type PhoneKey,
  unlockByPhone,
} from '../lock/key-wrap';
import { askPhone, forgetPhone } from '../lock/phone-lock';
import { findMine, rememberMine } from '../model/has-data';
import { type StoreError, toStoreError } from '../model/store-error';
import { withDatabase } from './database';
import { forgetMineIfEmpty } from './read-write';
import { rewrite, type Whole } from './rewrite';
import { rekeyedSnapshot } from './snapshot';
import { beginTry, endTries, pausedUntil } from './tries';

export { dropKeys as lock } from '../lock/key';

/** `none`: no passcode is set. `locked`: this tab was not given it. `open`: it was. */
export type LockState = 'none' | 'locked' | 'open';

/** What came of a passcode that was tried. `paused`: it was not tried, see tries.ts. `late`: another tab was faster. */
export type Tried = 'done' | 'wrong' | 'paused' | 'late';

/** How it is opened: with words or digits, and whether with the phone's own lock too; and until when nobody can try. */
export interface LockShape {
  words: boolean;
  phone: boolean;
  /** Milliseconds since 1970; 0 where there is no pause. */
  until: number;
}

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

/** How it is opened; undefined where no passcode is set. Rejects with a StoreError. */
export async function lockShape(): Promise<LockShape | undefined> {
  const row = await readLock();
  if (!row) return undefined;
  const until = await withDatabase((db) => pausedUntil(db, Date.now()));
  return { words: row.lock.words ?? false, phone: row.lock.phone !== undefined, until };
}

/**
 * Seals everything under a new passcode, in one go: where it fails, everything is as it was. The phone's own lock opens it
 * too where `phone` is given. Gives false, and changes nothing, where there is a passcode already. Rejects with RangeError
 * where `passcode` is none, or with a StoreError.
 */
export async function setPasscode(passcode: string, phone?: PhoneKey): Promise<boolean> {
  const { lock, key } = await makeLock(passcode, phone);
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

/** Opens what is mine in this tab. Rejects with a StoreError. */
export async function unlock(passcode: string): Promise<Tried> {
  const row = await readLock();
  if (!row) return 'done';
  const key = await tryOnce(() => openLock(row.lock, passcode));
  if (typeof key === 'string') return key;
  await openDrafts(row.key, key);
  holdKey(row.key, key);
  return 'done';
}

/** Opens it with the phone's own lock, which asks the person. Rejects with a StoreError. */
export async function unlockWithPhone(): Promise<Tried> {
  const row = await readLock();
  if (!row) return 'done';
  const asked = row.lock.phone && (await askPhone(row.lock.phone));
  const key = asked && (await unlockByPhone(row.lock, asked.secret));
  if (!key) return 'wrong';
  await withDatabase(endTries);
  await openDrafts(row.key, key);
  holdKey(row.key, key);
  return 'done';
}

/** Takes the passcode away and opens everything, in one go. Rejects with a StoreError. */
export async function removePasscode(passcode: string): Promise<Tried> {
  const row = await readLock();
  if (!row) return 'done';
  const key = await tryOnce(() => openLock(row.lock, passcode));
  if (typeof key === 'string') return key;
  const removed = await rewrite(async (now) => {
    if (now.lock?.key !== row.key) return { result: !now.lock };
    return { next: { ...(await resealed(now, key, undefined)), lock: undefined }, result: true };
  });
  if (removed) {
    dropKeys();
    forgetPhone(row.lock.phone);
  }
  await forgetMineIfEmpty();
  return removed ? 'done' : 'late';
}

/**
 * Another passcode, with another key: everything is sealed anew, in one go, and what the old passcode opened opens nothing
 * any more. `phone` is what the phone's own lock gave; without it that opens nothing from now on.
 * Rejects with RangeError where `to` is none, or with a StoreError.
 */
export async function changePasscode(from: string, to: string, phone?: PhoneKey): Promise<Tried> {
  const row = await readLock();
  if (!row) return 'late';
  const old = await tryOnce(() => openLock(row.lock, from));
  if (typeof old === 'string') return old;
  const { lock, key } = await makeLock(to, phone);
  const next: LockRow = { id: 'lock', key: crypto.randomUUID(), lock };
  // Both are held while it lasts, so that this tab locks itself out neither before nor after.
  holdKey(row.key, old);
  holdKey(next.key, key);
  let changed = false;
  try {
    changed = await rewrite(async (now) => {
      if (now.lock?.key !== row.key) return { result: now.lock?.key === next.key };
      return { next: { ...(await resealed(now, old, key)), lock: next }, result: true };
    });
  } finally {
    dropKey(changed ? row.key : next.key);
  }
  if (changed && !phone) forgetPhone(row.lock.phone);
  return changed ? 'done' : 'late';
}

/** What the phone's own lock gives for the lock that is set; undefined where it is not used, or the person said no. */
export async function askPhoneAgain(): Promise<PhoneKey | undefined> {
  const phone = (await readLock())?.lock.phone;
  return phone && askPhone(phone);
}

/** From now on the phone's own lock opens it too. Rejects with a StoreError. */
export async function usePhone(passcode: string, phone: PhoneKey): Promise<Tried> {
  const row = await readLock();
  if (!row) return 'late';
  const lock = await tryOnce(() => addPhone(row.lock, passcode, phone));
  return typeof lock === 'string' ? lock : changeLock(row, lock);
}

/** From now on only the passcode opens it. Rejects with a StoreError. */
export async function stopPhone(): Promise<Tried> {
  const row = await readLock();
  if (!row) return 'late';
  const { phone, ...lock } = row.lock;
  const stopped = await changeLock(row, lock);
  if (stopped === 'done') forgetPhone(phone);
  return stopped;
}

/** The same key under another lock. */
const changeLock = (row: LockRow, lock: Lock): Promise<Tried> =>
  rewrite(async (now) => {
    if (now.lock?.key !== row.key) return { result: 'late' };
    return { next: { lock: { ...row, lock } }, result: 'done' };
  });

/** Tries a passcode once: what it opens, or why it opens nothing. */
async function tryOnce<T>(open: () => Promise<T | undefined>): Promise<T | 'wrong' | 'paused'> {
  if (!(await withDatabase((db) => beginTry(db, Date.now())))) return 'paused';
  const found = await open();
  if (found === undefined) return 'wrong';
  await withDatabase(endTries);
  return found;
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
  return {
    kept: await rekeyed(kept, from, to),
    snapshot: snapshot && (await rekeyedSnapshot(snapshot, from, to)),
  };
}
