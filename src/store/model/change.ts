/** Changes of what is mine, before they are saved: what they touch, and what they make of the rows. Pure. */
import type { Day, MyData, MyDate, MyItem, MyList, Say, TableName, Visit } from './records';
import type { AnswerRow } from './versions';

/** The row of each table. */
export interface Rows {
  answers: AnswerRow;
  lists: MyList;
  items: MyItem;
  dates: MyDate;
  says: Say;
  visits: Visit;
}

export type Row = Rows[TableName];
export type Tables = Record<TableName, Row[]>;

/** A row as it is to be, new or in the place of the one with its id. */
export type Put = { [T in TableName]: { table: T; row: Rows[T] } }[TableName];

/** A row put, the row of an id taken away, or all rows of a table taken away. */
export type Change = Put | { table: TableName; id: string } | { table: TableName; all: true };

/** What a page shows: some tables, or of the lists and items those of one list alone. */
export interface Scope {
  tables: readonly TableName[];
  list?: string;
  /** Of the items only those with a day up to this one need be read. Where they are sealed all of them are. */
  dueBy?: Day;
}

/** The key of a row: its id, or the question of an answer. */
export const keyOf = (row: Row): string => ('question' in row ? row.question : row.id);

/** The key of the row that a change is of; undefined where it is of all rows of its table. */
export function keyOfChange(change: Change): string | undefined {
  if ('all' in change) return undefined;
  return 'row' in change ? keyOf(change.row) : change.id;
}

/** Whether two changes have a row in common, so that it matters which comes first. */
export function overlap(one: Change, other: Change): boolean {
  if (one.table !== other.table) return false;
  const [key, otherKey] = [keyOfChange(one), keyOfChange(other)];
  return key === undefined || otherKey === undefined || key === otherKey;
}

/** Whether nothing is left of `before` once `after` is done. */
export const overrides = (after: Change, before: Change): boolean =>
  overlap(after, before) && ('all' in after || !('all' in before));

/** The rows of `data` after the changes, in no order. Tables that they leave alone are the same arrays as before. */
export function applied(data: MyData, changes: readonly Change[], scope: Scope): MyData {
  const next: Tables = { ...data };
  for (const table of scope.tables) {
    const own = changes.filter((change) => change.table === table && isIn(change, scope));
    if (own.length > 0) next[table] = changed(data[table], own);
  }
  return next as MyData;
}

/** Whether a change may be of a row in the scope. Of a row taken away only the id is known. */
export function isIn(change: Change, { tables, list }: Scope): boolean {
  if (!tables.includes(change.table)) return false;
  if (list === undefined || !('row' in change)) return true;
  if (change.table === 'items') return change.row.list === list;
  return change.table !== 'lists' || change.row.id === list;
}

function changed(before: readonly Row[], changes: readonly Change[]): Row[] {
  const rows = new Map(before.map((row) => [keyOf(row), row]));
  for (const change of changes) {
    if ('all' in change) rows.clear();
    else if ('row' in change) rows.set(keyOf(change.row), change.row);
    else rows.delete(change.id);
  }
  return [...rows.values()];
}
