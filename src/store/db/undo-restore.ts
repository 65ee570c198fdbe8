/** Going back to how everything was before the last restore. Import it dynamically only: it brings Dexie. */

import { keyFor } from '../lock/encrypted-rows';
import { findMine } from '../model/has-data';
import { type MyData, tables } from '../model/records';
import { brought, withoutVisits, withVisitsOf } from './backup';
import { withDatabase } from './database';
import { forgetMineIfEmpty, readRows } from './read-write';
import { dataOf, rewrite } from './rewrite';
import {
  dropOldSnapshot,
  fromSnapshot,
  goesAt,
  readSnapshot,
  type SnapshotRow,
  toSnapshot,
} from './snapshot';

/** What can be gone back to. */
export interface Before {
  /** When the restore was, or its undoing: in milliseconds since 1970. */
  made: number;
  /** When this goes by itself. */
  until: number;
  /** It was a restore that was undone: going back takes that back. */
  undo: boolean;
  /** How many rows were written or changed since, and would go. Visits stay, so they are not counted. */
  since: number;
}

/** How many rows of `data` were written or changed after the moment `made`, visits left aside. */
const changedSince = (data: MyData, made: number): number =>
  tables
    .flatMap((table): { changed?: number }[] => withoutVisits(data)[table])
    .filter(({ changed = 0 }) => changed > made).length;

/**
 * What can be gone back to, or nothing, also where it is damaged; one whose days are over is taken away. Rejects with
 * LockedError or a StoreError.
 */
export async function beforeRestore(): Promise<Before | undefined> {
  if (!(await findMine())) return undefined;
  await dropOldSnapshot(Date.now());
  const snapshot = await readSnapshot();
  if (!snapshot) return undefined;
  const key = keyFor(await withDatabase((db) => db.lock()));
  if (!(await fromSnapshot(snapshot, key))) return undefined;
  const { made, undo = false } = snapshot;
  return { made, until: goesAt(made), undo, since: changedSince(await readRows(), made) };
}

/**
 * Puts everything back to how it was before the last restore, but for visits. What goes by it is kept in its place, so
 * that this too can be undone. Gives false, and changes nothing, where there is nothing to go back to. Rejects with
 * LockedError or a StoreError.
 */
export async function undoRestore(): Promise<boolean> {
  const about: Pick<SnapshotRow, 'restore' | 'made' | 'undo'> = {
    restore: crypto.randomUUID(),
    made: Date.now(),
  };
  let under: string | undefined;
  const undone = await rewrite(async (now) => {
    // The connection was lost just after the end of it: it is done already.
    if (now.snapshot?.restore === about.restore) return { result: true };
    const key = keyFor(now.lock);
    const data = now.snapshot && (await fromSnapshot(now.snapshot, key));
    if (!data || (under !== undefined && now.snapshot?.restore !== under)) return { result: false };
    under = now.snapshot?.restore;
    const mine = await dataOf(now);
    const kept = await brought(now, mine, withVisitsOf(data, mine), 'replace');
    const undo = now.snapshot?.undo ? {} : { undo: true as const };
    const snapshot = await toSnapshot({ ...about, ...undo }, withoutVisits(mine), key);
    return { next: { kept, snapshot }, result: true };
  });
  await forgetMineIfEmpty();
  return undone;
}

/** Forgets what was here before the last restore: it cannot be gone back to from then on. Rejects with a StoreError. */
export async function keepRestore(): Promise<void> {
  await rewrite(async ({ snapshot }) => ({
    ...(snapshot ? { next: { snapshot: undefined } } : {}),
    result: undefined,
  }));
  await forgetMineIfEmpty();
}
