/** A backup: one file of readable text with everything that is mine, counted, with a checksum, locked or not. */

import {
  type Bytes,
  decrypt,
  encrypt,
  fromBase64,
  keyFrom,
  randomBytes,
  rounds,
  sha256,
  toBase64,
} from '../../device/crypto';
import { validDay } from '../../offer/days';
import { trimmed } from './passphrase';
import { type Counts, countsOf, type Day, type MyData, nothing, type TableName, tables } from './records';
import { type Damaged, sift } from './records-schema';

/** The version of the file. Raise it with every change of shape, and read the older ones for ever. */
const backupVersion = 2;

/**
 * Why a file is not restored. `truncated`: its end is missing. `edited`: something in it changed since it was made.
 * `foreign`: Waymark did not make it. `newer`: a newer Waymark made it. `counts`: rows are missing.
 */
export type BackupFault =
  | 'truncated'
  | 'edited'
  | 'foreign'
  | 'newer'
  | 'needs-passphrase'
  | 'wrong-passphrase'
  | 'counts';

/** What a whole backup holds. `made` is the day, `app` the version of the app that made it. */
export interface Backup {
  app: string;
  made: Day;
  counts: Counts;
  data: MyData;
  /** The rows of it that are not as they must be: they are left out of `data` and of `counts`. */
  damaged: Damaged[];
  locked: boolean;
}

/** The tables that each older version of the file has; the others are then empty. */
const olderTables: Record<number, readonly TableName[]> = { 1: ['answers', 'lists', 'items', 'dates'] };

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const begin = `{\n  "waymark": "backup",\n  "version": `;
const isKnown = (version: unknown) =>
  version === backupVersion || (typeof version === 'number' && Boolean(olderTables[version]));
const checksum = /^( {2}"sha256": ")([0-9a-f]{64})(",)$/m;
/** More rounds than this would only keep a phone busy. */
const mostRounds = 10_000_000;

/** The text of a file, with the checksum of all of it but the checksum itself. */
async function written(fields: Fields): Promise<string> {
  const whole = { waymark: 'backup', version: backupVersion, sha256: '', ...fields };
  const text = JSON.stringify(whole, null, 2);
  return text.replace('"sha256": ""', `"sha256": "${await sha256(text)}"`);
}

/**
 * A backup of `data` as the text of a file; locked where there is a passphrase. A row that is not as it must be is left
 * out: it must not keep the others from being saved.
 */
export async function makeBackup(
  data: MyData,
  about: { app: string; day: Day },
  passphrase?: string,
): Promise<string> {
  const whole = sift(JSON.parse(JSON.stringify(data)))?.data ?? nothing();
  const plain = await written({ app: about.app, made: about.day, counts: countsOf(whole), data: whole });
  if (!passphrase) return plain;
  const salt = randomBytes(16);
  const key = await keyFrom(trimmed(passphrase) || passphrase, salt, rounds, ['encrypt']);
  const { iv, data: sealed } = await encrypt(key, plain);
  return written({ locked: { salt: toBase64(salt), iv, rounds, data: sealed } });
}

/**
 * Reads the text of a file and checks it whole. Gives what it holds, or why it is not to be restored; changes nothing
 * and never rejects for what is in the file. A passphrase for a file that needs none is left aside.
 */
export async function readBackup(
  text: string,
  passphrase?: string,
): Promise<Backup | { fault: BackupFault }> {
  const read = await fieldsOf(text);
  if ('fault' in read) return read;
  if (!('locked' in read.fields)) return plainBackup(read.fields, false);
  const lock = lockOf(read.fields.locked);
  if (!lock) return { fault: 'foreign' };
  if (!passphrase) return { fault: 'needs-passphrase' };
  const opened = await openedBy(passphrase, lock);
  if (opened === undefined) return { fault: 'wrong-passphrase' };
  const inner = await fieldsOf(opened);
  return 'fault' in inner ? inner : plainBackup(inner.fields, true);
}

/** What a passphrase opens: without the space around it, or with it, as earlier versions took it. */
async function openedBy(passphrase: string, lock: NonNullable<ReturnType<typeof lockOf>>) {
  for (const typed of new Set([trimmed(passphrase), passphrase])) {
    const key = typed && (await keyFrom(typed, lock.salt, lock.rounds, ['decrypt']));
    const opened = key ? await decrypt(key, lock) : undefined;
    if (opened !== undefined) return opened;
  }
  return undefined;
}

/** A backup within other lines, as a mail has it: the same sign may stand before each line of it. */
const within = /^([> \t]*)\{\n\1 {2}"waymark": "backup",\n(?:\1.*\n)*?\1\}(?=\s*$)/m;

/** The lines of the file alone, without what a mail program wrote before, after and around them. */
function ownLines(given: string): string {
  const text = given
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .trim();
  if (text.startsWith(begin) && text.endsWith('\n}')) return text;
  const [found, before = ''] = within.exec(text) ?? [];
  if (!found) return text;
  return found
    .split('\n')
    .map((line) => line.slice(before.length))
    .join('\n');
}

/** The fields of a file that is whole. Mail may have added lines and changed their ends; no other change is let pass. */
async function fieldsOf(given: string): Promise<{ fields: Fields } | { fault: BackupFault }> {
  const text = ownLines(given);
  const fields = parsed(text);
  if (fields === undefined) {
    if (!text.startsWith(begin)) return { fault: begin.startsWith(text) ? 'truncated' : 'foreign' };
    return { fault: text.endsWith('\n}') ? 'edited' : 'truncated' };
  }
  if (!isFields(fields) || fields.waymark !== 'backup') return { fault: 'foreign' };
  const { version } = fields;
  if (typeof version === 'number' && version > backupVersion) return { fault: 'newer' };
  const sum = checksum.exec(text)?.[2];
  const clean = text.replace(checksum, '$1$3');
  const whole = text.startsWith(begin) && isKnown(version) && sum === (await sha256(clean));
  return whole ? { fields } : { fault: 'edited' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function plainBackup(fields: Fields, locked: boolean): Backup | { fault: BackupFault } {
  const { app, made, counts, version } = fields;
  const known = olderTables[Number(version)] ?? tables;
  const read = wholeData(fields.data, known);
  if (!read || !isFields(counts) || typeof app !== 'string' || !isDay(made)) return { fault: 'foreign' };
  const { data, damaged } = read;
  const found = countsOf(data);
  const all = (table: TableName) => found[table] + damaged.filter((one) => one.table === table).length;
  if (known.some((table) => counts[table] !== all(table))) return { fault: 'counts' };
  return { app, made, counts: found, data, damaged, locked };
}

const isDay = (value: unknown): value is Day => typeof value === 'string' && validDay(value);

/** The data with the tables that its version did not have; undefined where it is not as that version made it. */
function wholeData(given: unknown, known: readonly TableName[]) {
  if (!isFields(given) || Object.keys(given).some((name) => !known.some((table) => table === name)))
    return undefined;
  const later = tables.filter((table) => !known.includes(table));
  return sift({ ...given, ...Object.fromEntries(later.map((table) => [table, nothing()[table]])) });
}

function lockOf(value: unknown): { salt: Bytes; iv: string; rounds: number; data: string } | undefined {
  if (!isFields(value)) return undefined;
  const { salt, iv, rounds: count, data } = value;
  if (typeof salt !== 'string' || typeof iv !== 'string' || typeof data !== 'string') return undefined;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > mostRounds)
    return undefined;
  try {
    return { salt: fromBase64(salt), iv, rounds: count, data };
  } catch {
    return undefined;
  }
}
