/** Rows as the database keeps them: open, or sealed where a passcode is set. */

import type { Sealed } from '../../device/crypto';
import { keyOf, type Row, type Tables } from '../model/change';
import { deletedOn } from '../model/expiry';
import { type Day, type MyData, nothing, type TableName, tables } from '../model/records';
import { checkRow, type Damaged, damaged } from '../model/records-schema';
import { heldKey, onKeys } from './key';
import { type Lock, open, seal } from './key-wrap';

/** The key that a row has in its table, whatever else is in it. */
export const keptKey = (table: TableName, row: KeptRow): string =>
  Reflect.get(row, table === 'answers' ? 'question' : 'id') as string;

/** A sealed row: what it is found by and when it goes, and the whole of it sealed. */
export interface SealedRow {
  id?: string;
  question?: string;
  list?: string;
  /** Of a letter: the visit that it goes with. */
  visit?: string;
  /** Of a visit: the day on which it is deleted, locked or not. */
  goes?: Day;
  /** In the place of `goes` where an earlier version sealed it and nobody has opened it since. */
  latest?: Day;
  sealed: Sealed;
}

export type KeptRow = Row | SealedRow;
export type KeptData = Record<TableName, KeptRow[]>;

/** The row of `settings` that is there while a passcode is set. `key` names the key, which outlives a change of passcode. */
export interface LockRow {
  id: 'lock';
  key: string;
  lock: Lock;
}

/** A passcode is set, and this tab was not given it. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
  constructor() {
    super('What is saved here is locked with a passcode, which this tab was not given.');
  }
}

/** What was opened, by its `iv`, which is never the same twice: a second reading opens only what is new. */
const known = new Map<string, unknown>();
/** Rows that were found to be as they must be, as text: they are looked at once only. */
const sound = new Set<string>();
onKeys(() => {
  known.clear();
  sound.clear();
});

/** The key for what is kept under `lock`; none where there is no lock. Throws LockedError. */
export function keyFor(lock: LockRow | undefined): CryptoKey | undefined {
  if (!lock) return undefined;
  const key = heldKey(lock.key);
  if (!key) throw new LockedError();
  return key;
}

/** The row as it is kept: sealed where there is a key. */
export async function toKept(row: Row, key: CryptoKey | undefined): Promise<KeptRow> {
  if (!key) return row;
  return { ...outsideOf(row), sealed: await seal(key, row) };
}

/** What of a row stands outside the seal: nothing that anybody wrote. */
function outsideOf(row: Row): Omit<SealedRow, 'sealed'> {
  if ('question' in row) return { question: row.question };
  const { id } = row;
  if ('agenda' in row) return { id, goes: deletedOn(row) };
  if ('list' in row) return { id, list: row.list };
  return 'visit' in row && row.visit ? { id, visit: row.visit } : { id };
}

/** The rows under another key, or under none. One that `from` does not open is damaged and stays as it is. */
export async function rekeyed(
  kept: KeptData,
  from: CryptoKey | undefined,
  to: CryptoKey | undefined,
): Promise<KeptData> {
  const next: KeptData = nothing();
  for (const table of tables)
    next[table] = await Promise.all(
      kept[table].map(async (row) => {
        const open = await openedRow(row, from);
        return open ? toKept(open, to) : row;
      }),
    );
  return next;
}

/** The rows opened. One that the key does not open, or that is not as it must be, is damaged: it is left out. */
export async function fromKept(kept: KeptData, lock: LockRow | undefined): Promise<MyData> {
  const key = keyFor(lock);
  const data: Tables = nothing();
  for (const table of tables)
    data[table] = (await opened(kept[table], key)).filter(
      (row) => row !== undefined && isSound(table, row),
    ) as Row[];
  return data as MyData;
}

/** The rows that `fromKept` leaves out, as they are kept and as a person may know them. Throws LockedError. */
export async function damagedIn(kept: KeptData, lock: LockRow | undefined) {
  const key = keyFor(lock);
  const out: (Damaged & { row: KeptRow })[] = [];
  for (const table of tables) {
    const rows = await opened(kept[table], key);
    for (const [nth, row] of kept[table].entries()) {
      const open = rows[nth];
      if (open === undefined || !isSound(table, open)) out.push({ ...damaged(table, open), row });
    }
  }
  return out;
}

function isSound(table: TableName, row: Row): boolean {
  const written = asText(row);
  if (written === undefined) return false;
  const text = `${table} ${written}`;
  if (sound.has(text)) return true;
  if (!checkRow(table, row)) return false;
  sound.add(text);
  return true;
}

/** A row as text; undefined for one that cannot be written as text, and so is none of ours. */
export function asText(row: unknown): string | undefined {
  try {
    return JSON.stringify(row);
  } catch {
    return undefined;
  }
}

/** The value that was sealed; undefined where there is no key or it does not open it. Opened once only. */
export async function openSealed(sealed: Sealed, key: CryptoKey | undefined): Promise<unknown> {
  if (!key) return undefined;
  const before = known.get(sealed.iv);
  if (before !== undefined) return before;
  const value = (await open(key, sealed))?.value;
  if (value !== undefined) known.set(sealed.iv, value);
  return value;
}

const opened = (kept: readonly KeptRow[], key: CryptoKey | undefined): Promise<(Row | undefined)[]> =>
  Promise.all(kept.map((row) => openedRow(row, key)));

/** The row opened; undefined where the key does not open it. */
export async function openedRow(row: KeptRow, key: CryptoKey | undefined): Promise<Row | undefined> {
  if (!('sealed' in row)) return row;
  const value = await openSealed(row.sealed, key);
  return isOf(value, row) ? value : undefined;
}

/** Whether what was sealed belongs under the id that it was found under. */
const isOf = (value: unknown, row: SealedRow): value is Row =>
  typeof value === 'object' && value !== null && keyOf(value as Row) === (row.question ?? row.id);
