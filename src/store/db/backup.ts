/** Everything that is mine as a file, and back. Import it dynamically only: it brings Dexie. */
import { phoneDay } from '../../device/phone-day';
import { type KeptData, type KeptRow, keptKey, keyFor, toKept } from '../lock/encrypted-rows';
import { type Backup, type BackupFault, makeBackup, readBackup } from '../model/backup-file';
import { keyOf, type Row, type Tables } from '../model/change';
import { findMine, rememberMine } from '../model/has-data';
import { forgetLoss } from '../model/loss';
import { incoming, type Merged, merge, same } from '../model/merge';
import { type Counts, countsOf, type MyData, nothing, tables } from '../model/records';
import { nativeVersion } from '../model/versions';
import { forgetMineIfEmpty, readRows, tidyRow } from './read-write';
import { dataOf, rewrite, type Whole } from './rewrite';
import { toSnapshot } from './snapshot';

/** What a backup would bring. */
export interface Restore extends Backup {
  /** How much is on this phone now: what `replace` takes away. */
  here: Counts;
  /** What `merge` does: rows that come in new, replace an older one, or change nothing. */
  added: Counts;
  replaced: Counts;
  unchanged: Counts;
  /** How many rows `merge` brings in; 0 where all of it is here already. */
  incoming: number;
}

/**
 * The text of a backup of everything, of today, locked where there is a passphrase. Visits are in it where `visits` says
 * so: they are about other people. `shown` is what stands on the screen where not all of that could be saved: the backup
 * has it as it stands there. Rejects with LockedError or a StoreError.
 */
export async function exportAll(passphrase?: string, visits = false, shown?: MyData): Promise<string> {
  const about = { app: `store ${nativeVersion / 10}`, day: phoneDay() };
  const data = shown ? tidied(shown) : await here();
  return makeBackup(visits ? data : withoutVisits(data), about, passphrase);
}

/** Everything as it would be saved. */
function tidied(data: MyData): MyData {
  const next: Tables = nothing();
  for (const table of tables) next[table] = (data[table] as Row[]).map(tidyRow);
  return next as MyData;
}

/**
 * Checks a backup whole and says what would come in, or why it cannot be restored. Changes nothing.
 * Rejects with LockedError or a StoreError.
 */
export async function readRestore(
  text: string,
  passphrase?: string,
): Promise<Restore | { fault: BackupFault }> {
  const backup = await readBackup(text, passphrase);
  if ('fault' in backup) return backup;
  const mine = await here();
  const merged: Merged = merge(mine, backup.data);
  const { added, replaced, unchanged } = merged;
  return {
    ...backup,
    here: { ...countsOf(withoutVisits(mine)), visits: mine.visits.length },
    added,
    replaced,
    unchanged,
    incoming: incoming(merged),
  };
}

/**
 * Brings in what `readRestore` gave: beside what is here, or in its place; all of it or nothing. What was here before is
 * kept for `undoRestore`, but for visits: they are only ever added to, and what is deleted of them is deleted. Gives whether anything changed. Rejects with LockedError or a StoreError.
 */
export async function restore({ data }: Pick<Backup, 'data'>, mode: 'merge' | 'replace'): Promise<boolean> {
  const about = { restore: crypto.randomUUID(), made: Date.now() };
  rememberMine();
  const changed = await rewrite(async (now) => {
    if (now.snapshot?.restore === about.restore) return { result: true };
    const mine = await dataOf(now);
    const both = merge(mine, data).data;
    const wanted = mode === 'merge' ? both : withVisitsOf(data, both);
    if (isSame(mine, wanted)) return { result: false };
    const snapshot = await toSnapshot(about, withoutVisits(mine), keyFor(now.lock));
    return { next: { kept: await brought(now, mine, wanted, mode), snapshot }, result: true };
  });
  await forgetMineIfEmpty();
  forgetLoss();
  return changed;
}

/** Everything but the visits and their letters: they are about other people. */
export const withoutVisits = (data: MyData): MyData => ({
  ...data,
  visits: [],
  says: data.says.filter(({ visit }) => !visit),
});

/** What is the person's own of `data`, with the visits and their letters of `other`. */
export const withVisitsOf = (data: MyData, other: MyData): MyData => ({
  ...data,
  visits: other.visits,
  says: [...withoutVisits(data).says, ...other.says.filter(({ visit }) => visit)],
});

/** A phone with nothing on it stays without a database. */
const here = async (): Promise<MyData> => ((await findMine()) ? readRows() : nothing());

const byKey = (rows: readonly Row[]) => new Map(rows.map((row) => [keyOf(row), row]));

function isSame(mine: MyData, wanted: MyData): boolean {
  return tables.every((table) => {
    const rows = byKey(mine[table]);
    return (
      rows.size === wanted[table].length && wanted[table].every((row) => same(rows.get(keyOf(row)), row))
    );
  });
}

/** The rows to keep: what stays the same is not sealed anew. What is damaged is left alone. */
export async function brought(
  now: Whole,
  mine: MyData,
  wanted: MyData,
  mode: 'merge' | 'replace',
): Promise<KeptData> {
  const key = keyFor(now.lock);
  const kept: KeptData = nothing();
  for (const table of tables) {
    const before = new Map<string, KeptRow>(now.kept[table].map((row) => [keptKey(table, row), row]));
    const open = byKey(mine[table]);
    const rows = new Map([...before].filter(([key]) => mode === 'merge' || !open.has(key)));
    const toSave = async (row: Row): Promise<KeptRow> => {
      const stays = same(open.get(keyOf(row)), row) ? before.get(keyOf(row)) : undefined;
      return stays ?? toKept(row, key);
    };
    const saved = await Promise.all(wanted[table].map(toSave));
    for (const row of saved) rows.set(keptKey(table, row), row);
    kept[table] = [...rows.values()];
  }
  return kept;
}
