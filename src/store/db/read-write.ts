/** Reading and saving what is mine. Import it dynamically only: it brings Dexie. */
import { liveQuery } from 'dexie';
import { onReturn } from '../../device/on-return';
import { keepDraftsInTab } from '../lock/date-drafts';
import {
  damagedIn,
  fromKept,
  type KeptData,
  keptKey,
  keyFor,
  LockedError,
  type LockRow,
  toKept,
} from '../lock/encrypted-rows';
import { heldKey, onKeys } from '../lock/key';
import { type Change, keyOfChange, type Put, type Row, type Scope } from '../model/change';
import { doubtSaved, findMine, forgetMine, rememberMine, rememberSaved } from '../model/has-data';
import { beginAnew } from '../model/loss';
import { type MyData, nothing, tables } from '../model/records';
import { checkRow, type Damaged } from '../model/records-schema';
import { type StoreError, toStoreError } from '../model/store-error';
import { type Database, withDatabase } from './database';

export { onUpgrade } from './database';

/** Everything that is mine. */
export const everything: Scope = { tables };

/** How many saves of this tab are done. */
let saves = 0;
/** The lock that the last save was under: as a rule the next one is under it too. */
let lastLock: LockRow | undefined;

/**
 * Saves the changes, all of them or none. Resolves once they are saved, to the number of the save: see `watchRows`.
 * Rejects with TypeError for a row that is not as it must be, with LockedError, or with a StoreError.
 */
export async function writeRows(given: readonly Change[]): Promise<number> {
  const changes = given.map(tidy);
  const puts = changes.some((change) => 'row' in change);
  // Noted first: what is saved and not noted would never be found again.
  if (puts) rememberMine();
  await withDatabase(async (db) => {
    // Not before it is open, because only then is it known whether anything was lost.
    if (puts) beginAnew();
    else doubtSaved();
    let lock = lastLock && heldKey(lastLock.key) ? lastLock : undefined;
    while (!(await writeUnder(db, lock, changes))) lock = await db.lock();
    lastLock = lock;
  });
  if (puts) rememberSaved();
  else await forgetMineIfEmpty();
  saves += 1;
  return saves;
}

/** Reads the rows of a scope. Rejects with LockedError or a StoreError. */
export async function readRows(scope = everything): Promise<MyData> {
  const { kept, lock } = await withDatabase((db) => readKept(db, scope));
  return fromKept(kept, lock);
}

/** The rows that are not as they must be, or cannot be opened: they are in nothing that is read. Rejects as `readRows` does. */
export async function readDamaged(): Promise<Damaged[]> {
  const { kept, lock } = await withDatabase((db) => readKept(db, everything));
  return damagedIn(kept, lock);
}

/** Takes away the rows that `readDamaged` names. Rejects as it does. */
export async function removeDamaged(): Promise<void> {
  await withDatabase(async (db) => {
    const { kept, lock } = await readKept(db, everything);
    for (const { table, row } of await damagedIn(kept, lock))
      await db.rows(table).delete(keptKey(table, row));
  });
  await forgetMineIfEmpty();
}

/**
 * Calls `listener` with the rows of a scope, now and after every change in this tab or another; with undefined while
 * they are locked. `upTo` is the last save of this tab that is surely in them; `sealed` says whether a passcode is set.
 * `fail` is called when they cannot be read: that ends the watch. Returns how to stop.
 */
export function watchRows(
  scope: Scope,
  listener: (data: MyData | undefined, upTo: number, sealed: boolean) => void,
  fail: (error: StoreError) => void = () => {},
): () => void {
  let last: Reading | undefined;
  let turn = 0;
  let ended = false;
  const show = async () => {
    if (!last) return;
    turn += 1;
    const mine = turn;
    const { kept, lock, upTo } = last;
    // A passcode set here or in another tab holds for what is half written in this one.
    if (lock) keepDraftsInTab(false);
    const data = await fromKept(kept, lock).catch(orLocked);
    if (mine === turn && !ended) listener(data, upTo, lock !== undefined);
  };
  const broken = (error: unknown) => {
    if (ended) return;
    stop();
    fail(toStoreError(error));
  };
  let stopQuery = () => {};
  const stopKeys = onKeys(() => void show().catch(broken));
  const begin = () =>
    withDatabase(async (db) => db).then((db) => {
      if (ended) return;
      stopQuery();
      return new Promise<void>((resolve) => {
        const subscription = liveQuery(() => readKept(db, scope)).subscribe(
          (reading) => {
            last = reading;
            void show().catch(broken).then(resolve);
          },
          (error) => {
            broken(error);
            resolve();
          },
        );
        stopQuery = () => {
          subscription.unsubscribe();
          resolve();
        };
      });
    }, broken);
  const lookAgain = async () => {
    if (await findMine()) return begin();
    // What was wiped meanwhile must not be made anew, empty, nor shown.
    last = undefined;
    turn += 1;
    if (!ended) listener(nothing(), saves, false);
  };
  const stops = [onLookAgain(lookAgain), onReturn(lookAgain)];
  const stop = () => {
    ended = true;
    for (const stopLooking of stops) stopLooking();
    stopKeys();
    stopQuery();
  };
  void begin();
  return stop;
}

/** Calls `listener` when a tab that was in the background is looked at again: while it slept it may not have heard of a save. */
function onLookAgain(listener: () => void): () => void {
  const page = globalThis.document as Document | undefined;
  const heard = () => page?.visibilityState === 'visible' && listener();
  page?.addEventListener('visibilitychange', heard);
  return () => page?.removeEventListener('visibilitychange', heard);
}

/** Notes that nothing is saved here, where that is so. A second look, because another tab may save meanwhile. */
export async function forgetMineIfEmpty(): Promise<void> {
  if (!(await findMine())) return;
  if (await holdsAnything()) return rememberSaved();
  forgetMine();
  if (await holdsAnything()) rememberSaved();
}

interface Reading {
  kept: KeptData;
  lock: LockRow | undefined;
  upTo: number;
}

async function readKept(db: Database, { tables: wanted, list, dueBy }: Scope): Promise<Reading> {
  const upTo = saves;
  return db.transaction('r', [...wanted, 'settings'], async () => {
    const lock = await db.lock();
    const kept: KeptData = nothing();
    for (const table of wanted) {
      const rows = db.rows(table);
      if (dueBy !== undefined && table === 'items' && !lock)
        kept[table] = await rows.where('due').belowOrEqual(dueBy).toArray();
      else if (list === undefined || (table !== 'items' && table !== 'lists'))
        kept[table] = await rows.toArray();
      else
        kept[table] = await rows
          .where(table === 'items' ? 'list' : 'id')
          .equals(list)
          .toArray();
    }
    return { kept, lock, upTo };
  });
}

/** Saves the changes under a lock, or under none. Gives false, and saves nothing, where another one is there. */
async function writeUnder(db: Database, lock: LockRow | undefined, changes: readonly Change[]) {
  const key = keyFor(lock);
  const kept = await Promise.all(
    changes.map((change) => ('row' in change ? toKept(change.row, key) : undefined)),
  );
  const used = [...new Set(changes.map(({ table }) => table)), 'settings'];
  return db.transaction('rw', used, async () => {
    if ((await db.lock())?.key !== lock?.key) return false;
    await Promise.all(
      changes.map((change, index) => {
        const rows = db.rows(change.table);
        const row = kept[index];
        if (row) return rows.put(row);
        const id = keyOfChange(change);
        return id === undefined ? rows.clear() : rows.delete(id);
      }),
    );
    return true;
  });
}

/** The row without fields that say nothing, such as the day of a date field that was emptied: as it is saved. */
export const tidyRow = <T extends Row>(row: T): T =>
  Object.fromEntries(
    Object.entries(row).filter(([name, value]) => value !== undefined && (value !== '' || name === 'value')),
  ) as T;

function tidy(change: Change): Change {
  if (!('row' in change)) return change;
  const put = { ...change, row: tidyRow(change.row) } as Put;
  if (checkRow(put.table, put.row)) return put;
  throw new TypeError(`This row of ${put.table} is not as src/store/model/records-schema.ts says.`);
}

function orLocked(error: unknown): undefined {
  if (!(error instanceof LockedError)) throw error;
}

const holdsAnything = (): Promise<boolean> => withDatabase((db) => db.holdsAnything());
