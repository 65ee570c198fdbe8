/** Two sets of what is mine as one: a backup, and what is on this phone. */
import { shownInCalendar } from './date-changes';
import {
  type Counts,
  countsOf,
  type Happened,
  type MyData,
  type MyDate,
  nothing,
  type TableName,
  tables,
} from './records';

/** What a merge does, table by table: rows that come in new, rows that replace an older one, rows that change nothing. */
export interface Merged {
  data: MyData;
  added: Counts;
  replaced: Counts;
  unchanged: Counts;
}

interface Stamped {
  changed?: number;
}

const none = (): Counts => countsOf(nothing());

/** Whether two rows hold the same, whatever the order of their fields. */
export const same = (a: unknown, b: unknown): boolean => written(a) === written(b);

/** A row as text, whatever the order of its fields. */
const written = (row: unknown): string =>
  JSON.stringify(row, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

const isNewer = (mine: Stamped, theirs: Stamped) => (theirs.changed ?? 0) > (mine.changed ?? 0);
const newer = <Row extends Stamped>(mine: Row, theirs: Row): Row => (isNewer(mine, theirs) ? theirs : mine);

function histories(mine: readonly Happened[], theirs: readonly Happened[]): Happened[] {
  const missing = theirs.filter(({ day, what }) => !mine.some((one) => one.day === day && one.what === what));
  if (missing.length === 0) return [...mine];
  return [...mine, ...missing].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The newer of two dates with the history of both, and a sequence that no calendar takes for an old one. */
function oneDate(mine: MyDate, theirs: MyDate): MyDate {
  const [kept, other] = isNewer(mine, theirs) ? [theirs, mine] : [mine, theirs];
  const differs = shownInCalendar.some((field) => kept[field] !== other[field]);
  const behind = differs ? other.sequence + 1 : other.sequence;
  const sequence = kept.sequence > other.sequence ? kept.sequence : Math.max(kept.sequence, behind);
  return { ...kept, sequence, history: histories(kept.history, other.history) };
}

function mergeRows<Row extends object>(
  mine: readonly Row[],
  theirs: readonly Row[],
  key: (row: Row) => string,
  choose: (mine: Row, theirs: Row) => Row,
  count: (what: 'added' | 'replaced' | 'unchanged') => void,
): Row[] {
  const rows = new Map(mine.map((row) => [key(row), row]));
  for (const row of theirs) {
    const here = rows.get(key(row));
    const chosen = here ? choose(here, row) : row;
    count(!here ? 'added' : same(here, chosen) ? 'unchanged' : 'replaced');
    rows.set(key(row), chosen);
  }
  return [...rows.values()].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/**
 * Everything in `mine` and in `theirs`. Where both have a row of the same id, the one that changed later is kept, and
 * the one in `mine` where neither did; a date keeps the history of both. Rows come sorted by id. Changes neither.
 */
export function merge(mine: MyData, theirs: MyData): Merged {
  const tally = { added: none(), replaced: none(), unchanged: none() };
  const counter = (table: TableName) => (what: keyof typeof tally) => {
    tally[what][table] += 1;
  };
  const id = (row: { id: string }) => row.id;
  const data: MyData = {
    answers: mergeRows(mine.answers, theirs.answers, (row) => row.question, newer, counter('answers')),
    lists: mergeRows(mine.lists, theirs.lists, id, newer, counter('lists')),
    items: mergeRows(mine.items, theirs.items, id, newer, counter('items')),
    dates: mergeRows(mine.dates, theirs.dates, id, oneDate, counter('dates')),
    says: mergeRows(mine.says, theirs.says, id, newer, counter('says')),
    visits: mergeRows(mine.visits, theirs.visits, id, newer, counter('visits')),
  };
  return { data, ...tally };
}

/** How many rows a merge takes in, new or newer: 0 when the backup holds nothing that is not here. */
export const incoming = ({ added, replaced }: Pick<Merged, 'added' | 'replaced'>): number =>
  tables.reduce((sum, table) => sum + added[table] + replaced[table], 0);
