/** A save, a restore, its undoing or the removal of damaged rows, cut in the middle of its transaction; without a browser. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { restore, withoutVisits } from '../../../src/store/db/backup';
import { withDatabase } from '../../../src/store/db/database';
import { tidyRow, writeRows } from '../../../src/store/db/read-write';
import { undoRestore } from '../../../src/store/db/undo-restore';
import type { Change } from '../../../src/store/model/change';
import { type MyData, tables } from '../../../src/store/model/records';
import { data } from '../../store/model/arbitrary';
import type { Attack, Chance } from '../attack';
import { afterStep, type KeptHere, type Step, sameKept } from '../kept-here';

/** Without visits: a restore never takes those away. */
const sample = (chance: Chance): MyData =>
  withoutVisits(fc.sample(data, { numRuns: 1, seed: chance.below(1e9) })[0] as MyData);
const save = (mine: MyData): Change[] =>
  tables.flatMap((table) => mine[table].map((row) => ({ table, row: tidyRow(row) }) as Change));

const kept = (): Promise<KeptHere> =>
  withDatabase(async (db) => {
    const all = await Promise.all(tables.map(async (table) => [table, await db.rows(table).toArray()]));
    const { data: before } = ((await db.settings.get('snapshot')) ?? {}) as { data?: MyData };
    return { data: Object.fromEntries(all) as MyData, ...(before && { before }) };
  });

/** From now on the write after the first `left` ones ends its transaction. Gives how to stop, and whether one was ended. */
function cutAfter(left: number): () => boolean {
  const { prototype } = IDBObjectStore;
  const whole = { put: prototype.put, delete: prototype.delete, clear: prototype.clear };
  let cut = false;
  const cutting = <A extends unknown[]>(write: (...given: A) => IDBRequest) =>
    function (this: IDBObjectStore, ...given: A) {
      const request = write.apply(this, given);
      if (left-- > 0 || cut) return request;
      cut = true;
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
  Object.assign(prototype, {
    put: cutting(whole.put),
    delete: cutting(whole.delete),
    clear: cutting(whole.clear),
  });
  return () => {
    Object.assign(prototype, whole);
    return cut;
  };
}

function step(chance: Chance): Step {
  const which = chance.next();
  if (which < 0.25) return { undo: true };
  if (which < 0.5) return { save: save(sample(chance)) };
  return { bring: sample(chance), how: which < 0.75 ? 'replace' : 'merge' };
}

const take = (one: Step): Promise<unknown> =>
  'save' in one ? writeRows(one.save) : 'undo' in one ? undoRestore() : restore({ data: one.bring }, one.how);

export const attack: Attack = {
  does: 'cuts a save, a restore or its undoing in the middle of its transaction, in fake-indexeddb; lost where half of it is there, or it is called done and is not',
  async begin() {
    let cuts = 0;
    return {
      async attempt(chance) {
        await withDatabase((db) => Promise.all(db.tables.map((table) => table.clear())));
        await writeRows(save(sample(chance)));
        await restore({ data: sample(chance) }, chance.next() < 0.5 ? 'merge' : 'replace');
        const before = await kept();
        const deed = step(chance);
        const stop = cutAfter(chance.below(30));
        const done = await take(deed).then(
          () => true,
          () => false,
        );
        const cut = stop();
        if (cut) cuts += 1;
        const after = await kept();
        if (!cut && !done) return 'it was not cut, and is not done';
        if (sameKept(after, done ? afterStep(before, deed) : before)) return undefined;
        return done ? 'it is called done, and is not' : 'it was cut, and something of it is there';
      },
      async end() {
        console.log(
          `  cut-transactions: ${cuts} of them were cut; the others were done before it came to that`,
        );
      },
    };
  },
};
