/** Deletes what has had its time: visits, and what was here before a restore. Import it dynamically only: it brings Dexie. */

import { deviceNow } from '../../device/whose-device';
import { type KeptRow, openedRow, type SealedRow } from '../lock/encrypted-rows';
import { heldKey, onKeys } from '../lock/key';
import { deletedOn, isOver } from '../model/expiry';
import { listOf, rowOf } from '../model/from-visits';
import type { Day, Visit } from '../model/records';
import { addDays } from '../model/recurrence';
import { type Database, withDatabase } from './database';
import { forgetMineIfEmpty } from './read-write';
import { dropOldSnapshot } from './snapshot';

/** A visit that an earlier version sealed and that nobody opens goes after so many days: the form keeps none longer. */
const longestKept = 366;

/**
 * Deletes what is over on the day `today`, locked or not, and once more whenever a passcode is given: then also what an
 * earlier version sealed is dated. `told` hears how many visits went. Returns how to stop.
 */
export function deleteExpired(today: Day, told: (visits: number) => void = () => {}): () => void {
  let ended = false;
  const run = () =>
    void deleteVisits(today).then(
      (gone) => !ended && gone > 0 && told(gone),
      // What cannot be deleted now is tried again on the next page.
      () => {},
    );
  dropOldSnapshot(Date.now()).catch(() => {});
  const stop = onKeys(run);
  run();
  return () => {
    ended = true;
    stop();
  };
}

/**
 * Deletes the visits that are over, and every letter whose visit is not there; on a worker's device also what was put in
 * its lists and dates from them. On any other that stays: it is the young person's. Gives how many visits went. Rejects
 * with a StoreError.
 */
async function deleteVisits(today: Day): Promise<number> {
  const gone = await withDatabase(async (db) => {
    const dated = await dates(db, today);
    return db.transaction('rw', ['visits', 'says', 'lists', 'items', 'dates'], async () => {
      const rows = await db.rows('visits').toArray();
      const over: string[] = [];
      const stay = new Set<string>();
      for (const row of rows as (Visit | SealedRow)[]) {
        const id = row.id ?? '';
        const day = dated.get(signOf(row));
        if (day && 'sealed' in row) await db.rows('visits').put({ ...day, ...row });
        if (isGone({ ...day, ...row }, today)) over.push(id);
        else stay.add(id);
      }
      await db.rows('visits').bulkDelete(over);
      if (deviceNow() === 'worker') for (const id of over) await deletePut(db, id);
      const letters = (await db.rows('says').where('visit').above('').toArray()) as SealedRow[];
      const left = letters.filter(({ visit }) => !stay.has(visit ?? ''));
      await db.rows('says').bulkDelete(left.map(({ id }) => id ?? ''));
      return { visits: over.length, letters: left.length };
    });
  });
  if (gone.visits + gone.letters > 0) await forgetMineIfEmpty();
  return gone.visits;
}

/** Deletes what was put in the lists and dates from a visit: by its ids, which no passcode seals. */
async function deletePut(db: Database, id: string): Promise<void> {
  await db.rows('lists').delete(listOf({ id }));
  await db.rows('items').where('list').equals(listOf({ id })).delete();
  for (const table of ['items', 'dates'] as const)
    await db.rows(table).where('id').startsWith(rowOf({ id }, '')).delete();
}

/** The days of the visits that an earlier version sealed without them, by the sign of their seal. */
async function dates(db: Database, today: Day): Promise<Map<string, Pick<SealedRow, 'goes' | 'latest'>>> {
  const lock = await db.lock();
  const key = lock && heldKey(lock.key);
  const found = new Map<string, Pick<SealedRow, 'goes' | 'latest'>>();
  for (const row of await db.rows('visits').toArray()) {
    if (!('sealed' in row) || row.goes) continue;
    const visit = (await openedRow(row, key)) as Visit | undefined;
    if (visit) found.set(signOf(row), { goes: deletedOn(visit) });
    else if (!row.latest) found.set(signOf(row), { latest: addDays(today, longestKept) });
  }
  return found;
}

const signOf = (row: KeptRow): string => ('sealed' in row ? row.sealed.iv : '');

function isGone(row: Visit | SealedRow, today: Day): boolean {
  if (!('sealed' in row)) return isOver(row, today);
  const day = row.goes ?? row.latest;
  return day !== undefined && day <= today;
}
