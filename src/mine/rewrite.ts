/** Changing everything at once: all of it, or nothing. Import it dynamically only: it brings Dexie. */

import type { Sealed } from './crypto';
import { type Database, withDatabase } from './database';
import { seal } from './locked';
import { type MyData, nothing, tables } from './records';
import { fromKept, type KeptData, type LockRow, openSealed } from './sealed';

/** The row of `settings` with everything as it was before the last restore, of which `restore` is the random name. */
export interface SnapshotRow {
  id: 'snapshot';
  restore: string;
  /** Milliseconds since 1970. */
  made: number;
  data?: MyData;
  /** In the place of `data` while a passcode is set. */
  sealed?: Sealed;
}

/** All that the database holds. */
export interface Whole {
  kept: KeptData;
  lock: LockRow | undefined;
  snapshot: SnapshotRow | undefined;
}

/** What is to be in the place of what is there; a part that is left out stays, `undefined` takes it away. */
export interface Plan<T> {
  next?: Partial<Whole>;
  result: T;
}

/** What there was before the last restore, sealed or not. Rejects with a StoreError. */
export const readSnapshot = (): Promise<SnapshotRow | undefined> =>
  withDatabase(async (db) => (await db.settings.get('snapshot')) as SnapshotRow | undefined);

/**
 * Puts what `plan` makes of everything in its place, in one transaction. Where something changed while `plan` was at
 * work, it is asked again; and once more where the connection was lost, so it must know its own work. Rejects with what
 * `plan` rejects with, or with a StoreError; then everything is as it was.
 */
export function rewrite<T>(plan: (now: Whole) => Promise<Plan<T>>): Promise<T> {
  return withDatabase(async (db) => {
    for (;;) {
      const now = await db.transaction('r', db.tables, () => whole(db));
      const { next, result } = await plan(now);
      if (!next || (await put(db, now, next))) return result;
    }
  });
}

/** A snapshot of `data`, sealed where there is a key. */
export async function toSnapshot(
  { restore, made }: Pick<SnapshotRow, 'restore' | 'made'>,
  data: MyData,
  key: CryptoKey | undefined,
): Promise<SnapshotRow> {
  const about = { id: 'snapshot', restore, made } as const;
  return key ? { ...about, sealed: await seal(key, data) } : { ...about, data };
}

/** The data of a snapshot; undefined where it cannot be opened. */
export async function fromSnapshot(
  { data, sealed }: SnapshotRow,
  key: CryptoKey | undefined,
): Promise<MyData | undefined> {
  const found = sealed ? ((await openSealed(sealed, key)) as MyData | undefined) : data;
  // One of an earlier version lacks the tables that came later.
  return found && { ...nothing(), ...found };
}

/** Everything that is mine, opened. Rejects with LockedError. */
export const dataOf = ({ kept, lock }: Whole): Promise<MyData> => fromKept(kept, lock);

async function whole(db: Database): Promise<Whole> {
  const kept: KeptData = nothing();
  for (const table of tables) kept[table] = await db.rows(table).toArray();
  const snapshot = (await db.settings.get('snapshot')) as SnapshotRow | undefined;
  return { kept, lock: await db.lock(), snapshot };
}

function put(db: Database, now: Whole, next: Partial<Whole>): Promise<boolean> {
  const planned = JSON.stringify(now);
  return db.transaction('rw', db.tables, async () => {
    if (JSON.stringify(await whole(db)) !== planned) return false;
    for (const table of next.kept ? tables : []) {
      await db.rows(table).clear();
      await db.rows(table).bulkPut(next.kept?.[table] ?? []);
    }
    for (const id of ['lock', 'snapshot'] as const) {
      if (!(id in next)) continue;
      const row = next[id];
      if (row) await db.settings.put(row);
      else await db.settings.delete(id);
    }
    return true;
  });
}
