/** Everything as it was before the last restore, or before that was undone. Import it dynamically only: it brings Dexie. */
import type { Sealed } from '../../device/crypto';
import { asText, openSealed } from '../lock/encrypted-rows';
import { seal } from '../lock/key-wrap';
import { type MyData, nothing, tables } from '../model/records';
import { sift } from '../model/records-schema';
import { withDatabase } from './database';
import { forgetMineIfEmpty } from './read-write';

/** How many days it can be gone back to. */
const snapshotDays = 14;

/** The row of `settings` with everything as it was before the last restore, of which `restore` is the random name. */
export interface SnapshotRow {
  id: 'snapshot';
  restore: string;
  /** Milliseconds since 1970. */
  made: number;
  /** It was made when a restore was undone. */
  undo?: true;
  data?: MyData;
  /** In the place of `data` while a passcode is set. */
  sealed?: Sealed;
}

/** When a snapshot that was made at `made` goes by itself: both in milliseconds since 1970. */
export const goesAt = (made: number): number => made + snapshotDays * 24 * 60 * 60 * 1000;

/** What can be gone back to, sealed or not. Rejects with a StoreError. */
export const readSnapshot = (): Promise<SnapshotRow | undefined> =>
  withDatabase(async (db) => (await db.settings.get('snapshot')) as SnapshotRow | undefined);

/** Takes the snapshot away where its days are over at `now`, locked or not. Rejects with a StoreError. */
export async function dropOldSnapshot(now: number): Promise<void> {
  const dropped = await withDatabase((db) =>
    db.transaction('rw', db.settings, async () => {
      const snapshot = (await db.settings.get('snapshot')) as SnapshotRow | undefined;
      if (!snapshot || goesAt(snapshot.made) > now) return false;
      await db.settings.delete('snapshot');
      return true;
    }),
  );
  if (dropped) await forgetMineIfEmpty();
}

/** A snapshot of `data`, sealed where there is a key. */
export async function toSnapshot(
  about: Pick<SnapshotRow, 'restore' | 'made' | 'undo'>,
  data: MyData,
  key: CryptoKey | undefined,
): Promise<SnapshotRow> {
  const { restore, made, undo } = about;
  const row = { id: 'snapshot', restore, made, ...(undo && { undo }) } as const;
  return key ? { ...row, sealed: await seal(key, data) } : { ...row, data };
}

/** The data of a snapshot; undefined where it cannot be opened, or is too damaged to be taken for what was there. */
export async function fromSnapshot(
  row: SnapshotRow,
  key: CryptoKey | undefined,
): Promise<MyData | undefined> {
  const found = await heldIn(row, key);
  if (typeof found !== 'object' || found === null) return undefined;
  // One of an earlier version lacks the tables that came later, but not all of them.
  if (!tables.some((table) => Object.hasOwn(found, table))) return undefined;
  const sifted = sift({ ...nothing(), ...found });
  const isEmpty = tables.every((table) => sifted?.data[table].length === 0);
  // Going back to it would take everything away.
  return isEmpty && sifted?.damaged.length ? undefined : sifted?.data;
}

/**
 * The snapshot under another key, or under none, damaged or not. One that `from` does not open stays as it is; one that
 * no file can hold, and so nobody can go back to, goes.
 */
export async function rekeyedSnapshot(
  row: SnapshotRow,
  from: CryptoKey | undefined,
  to: CryptoKey | undefined,
): Promise<SnapshotRow | undefined> {
  const found = await heldIn(row, from);
  if (found === undefined) return row;
  return asText(found) === undefined ? undefined : toSnapshot(row, found as MyData, to);
}

const heldIn = async ({ data, sealed }: SnapshotRow, key: CryptoKey | undefined): Promise<unknown> =>
  sealed ? openSealed(sealed, key) : data;
