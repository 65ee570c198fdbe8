/** Rows that lie in the database as no version of the app ever wrote them, without a browser. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { writeLetter } from '../../../src/letters/letter';
import { calendarText } from '../../../src/mine/dates/calendar-text';
import { itemsOf } from '../../../src/mine/lists/items';
import { listCards } from '../../../src/mine/lists/list-cards';
import { listText } from '../../../src/mine/lists/list-text';
import { readAnswers } from '../../../src/offer/answers';
import type { Pack } from '../../../src/offer/pack';
import { promises } from '../../../src/offer/promises';
import { verdicts } from '../../../src/offer/verdicts';
import { exportAll, restore, withoutVisits } from '../../../src/store/db/backup';
import { withDatabase } from '../../../src/store/db/database';
import { readDamaged, readRows, removeDamaged } from '../../../src/store/db/read-write';
import { beforeRestore, undoRestore } from '../../../src/store/db/undo-restore';
import { asAnswers } from '../../../src/store/model/answers';
import { readBackup } from '../../../src/store/model/backup-file';
import type { Row } from '../../../src/store/model/change';
import { dueFirst, dueList } from '../../../src/store/model/due';
import { same } from '../../../src/store/model/merge';
import { countsOf, type MyData, type TableName, tables } from '../../../src/store/model/records';
import { summaryLines } from '../../../src/visit/summary/summary';
import { packOf } from '../../e2e/tools/site';
import { data } from '../../store/model/arbitrary';
import type { Attack } from '../attack';
import { forgedRow } from '../forge';
import { sorted } from '../kept-here';
import { builtHere } from '../phone';

const today = '2026-11-22';
const sample = (seed: number) => fc.sample(data, { numRuns: 1, seed })[0] as MyData;
const sum = (counts: Record<TableName, number>) => tables.reduce((all, table) => all + counts[table], 0);

/** Puts rows where they lie, past the app. One that has no key a browser takes cannot lie there. Gives those that do. */
function lay(rows: readonly (readonly [TableName, unknown])[]) {
  return withDatabase(async (db) => {
    for (const table of db.tables) await table.clear();
    const there: (readonly [TableName, unknown])[] = [];
    for (const [table, row] of rows) {
      const put = db.rows(table).put(row as Row);
      await put.then(
        () => there.push([table, row]),
        () => {},
      );
    }
    return there;
  });
}

/** All that pages make of rows, in one language. Throws where they would. */
function shownAll(mine: MyData, pack: Pack): void {
  const { ready, own, away } = listCards(pack.lists, mine);
  for (const { id, title, template } of [...ready, ...own, ...away])
    listText(pack, id, title, itemsOf(id, template?.items ?? [], mine.items), {});
  dueFirst(dueList(mine, today), 3, () => true);
  calendarText(mine.dates, pack, Date.UTC(2026, 10, 22));
  const { answers } = readAnswers(asAnswers(mine.answers), pack.questions);
  verdicts(promises(pack), answers, today);
  for (const { kind, words, checks } of mine.says)
    writeLetter(kind, { ...(words && { words }), ...(checks && { checks }) }, [pack]);
  for (const visit of mine.visits)
    for (const whom of ['record', 'person'] as const)
      summaryLines({ visit, letters: mine.says, version: '1' }, pack, whom);
}

export const attack: Attack = {
  does: 'writes damaged rows past the app; lost where reading, a page, a backup, a restore or its undoing throws, a good row is not there, or a damaged one is not named',
  async begin() {
    await builtHere();
    const packs = [packOf('en'), packOf('ar')];
    const count = { laid: 0, damaged: 0 };
    return {
      async attempt(chance, nth) {
        const good = sample(chance.below(1e9));
        const other = sample(chance.below(1e9));
        const goodRows = tables.flatMap((table) => good[table].map((row) => [table, row] as const));
        const forged = tables.flatMap((table) =>
          other[table].map((row) => [table, forgedRow(row, chance)] as const),
        );
        const there = await lay([...forged, ...goodRows]);
        const all = await withDatabase(async (db) => {
          const counts = await Promise.all(tables.map((table) => db.rows(table).count()));
          return counts.reduce((one, more) => one + more, 0);
        });
        const mine = await readRows();
        const damaged = await readDamaged();
        count.laid += there.length - goodRows.length;
        count.damaged += damaged.length;
        for (const [table, row] of goodRows)
          if (!(mine[table] as Row[]).some((one) => same(one, row)))
            return `a good row of ${table} is not read`;
        if (sum(countsOf(mine)) + damaged.length !== all)
          return `${all} rows are there, ${sum(countsOf(mine))} are read and ${damaged.length} named`;
        for (const pack of packs) shownAll(mine, pack);
        const backup = await readBackup(await exportAll(undefined, true));
        if ('fault' in backup) return `its backup is ${backup.fault}`;
        if (backup.damaged.length > 0 || !same(sorted(backup.data), sorted(mine)))
          return 'its backup holds other rows';
        await restore({ data: sample(nth) }, chance.next() < 0.5 ? 'merge' : 'replace');
        await beforeRestore();
        await undoRestore();
        const own = (data: MyData) => sorted(withoutVisits(data));
        if (!same(own(await readRows()), own(mine))) return 'a restore that was undone leaves other rows';
        if ((await readDamaged()).length !== damaged.length) return 'a restore took damaged rows away';
        await removeDamaged();
        if ((await readDamaged()).length > 0) return 'damaged rows cannot be taken away';
        if (!same(own(await readRows()), own(mine))) return 'good rows went with the damaged ones';
        return undefined;
      },
      async end() {
        console.log(`  damaged-rows: ${count.laid} forged rows, ${count.damaged} of them named as damaged`);
      },
    };
  },
};
