/** Everything as it was before the last restore, or before that was undone. Import it dynamically only: it brings Dexie. */
import type { Sealed } from './crypto';
import { withDatabase } from './database';
import { seal } from './locked';
import { type MyData, nothing } from './records';
import { sift } from './records-schema';
import { forgetMineIfEmpty } from './rows';
import { openSealed } from './sealed';

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

/** The data of a snapshot; undefined where it cannot be opened. */
export async function fromSnapshot(
  { data, sealed }: SnapshotRow,
  key: CryptoKey | undefined,
): Promise<MyData | undefined> {
  const found = sealed ? ((await openSealed(sealed, key)) as MyData | undefined) : data;
  // One of an earlier version lacks the tables that came later.
  return found && (sift({ ...nothing(), ...found })?.data ?? nothing());
}
