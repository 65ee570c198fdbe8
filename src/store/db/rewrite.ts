/** Changing everything at once: all of it, or nothing. Import it dynamically only: it brings Dexie. */

import { asText, fromKept, type KeptData, type LockRow } from '../lock/encrypted-rows';
import { type MyData, nothing, tables } from '../model/records';
import { type Database, withDatabase } from './database';
import type { SnapshotRow } from './snapshot';

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

/** Everything that is mine, opened. Rejects with LockedError. */
export const dataOf = ({ kept, lock }: Whole): Promise<MyData> => fromKept(kept, lock);

async function whole(db: Database): Promise<Whole> {
  const kept: KeptData = nothing();
  for (const table of tables) kept[table] = await db.rows(table).toArray();
  const snapshot = (await db.settings.get('snapshot')) as SnapshotRow | undefined;
  return { kept, lock: await db.lock(), snapshot };
}

/** All of it as text, to see whether it changed. A row that cannot be written as text is told by its place alone. */
const whatIs = ({ kept, lock, snapshot }: Whole): string =>
  JSON.stringify([lock, snapshot, ...tables.map((table) => kept[table].map(asText))].map(asText));

function put(db: Database, now: Whole, next: Partial<Whole>): Promise<boolean> {
  const planned = whatIs(now);
  return db.transaction('rw', db.tables, async () => {
    if (whatIs(await whole(db)) !== planned) return false;
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
