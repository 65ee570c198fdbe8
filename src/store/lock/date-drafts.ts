/**
 * Dates that somebody is still writing, by the id of their form: another language or page takes nothing from them. They are
 * in this tab alone and go with it: in its memory and its storage, where a passcode is set sealed as everything else is.
 */

import type { Sealed } from '../../device/crypto';
import { onForget } from '../../device/local-storage';
import type { Day } from '../model/records';
import { lastKey, onKeys } from './key';
import { open, seal } from './key-wrap';

/** The boxes of the form as they stand. */
export interface Fields {
  title: string;
  variant?: string | undefined;
  /** The day that the rule asks for. */
  given?: Day | undefined;
  /** What the person made of the day: undefined leaves it to the rule, '' is none, null is half a day. */
  set?: Day | '' | null | undefined;
  time: string;
  note: string;
  openTitle: boolean;
}

const key = 'waymark.date-drafts';

/** The one that was typed in last stands last. Undefined until they are asked for. */
let drafts: Map<string, Fields> | undefined;
let inTab = false;
/** What the tab's storage holds sealed, from this page or the one before, and the id of its key. */
let closed: { lock: string; sealed: Sealed } | undefined;
/** Which writing is the last one. */
let turn = 0;

const isFields = (one: unknown): one is Fields =>
  one !== null &&
  typeof one === 'object' &&
  ['title', 'time', 'note'].every((name) => typeof Reflect.get(one, name) === 'string');

/** The drafts among what was kept: it may be of an older version, or of somebody else. */
function draftsIn(kept: unknown): [string, Fields][] {
  const pairs = Array.isArray(kept) ? (kept as [unknown, unknown][]) : [];
  return pairs.filter((pair): pair is [string, Fields] => typeof pair[0] === 'string' && isFields(pair[1]));
}

/** What was left sealed: it may be of an older version, or of somebody else. */
function closedIn(kept: unknown): typeof closed {
  const { lock, sealed } = (kept ?? {}) as Partial<NonNullable<typeof closed>>;
  const whole = typeof lock === 'string' && typeof sealed?.iv === 'string' && typeof sealed.data === 'string';
  return whole ? { lock, sealed } : undefined;
}

function all(): Map<string, Fields> {
  drafts ??= read();
  return drafts;
}

function read(): Map<string, Fields> {
  onForget(() => {
    drafts?.clear();
    closed = undefined;
    turn += 1;
  });
  // A key comes or goes only where there is a passcode.
  onKeys(() => keepDraftsInTab(false));
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    closed = closedIn(kept);
    return new Map(draftsIn(kept));
  } catch {
    // Nothing is stored here, or somebody else wrote it.
    return new Map();
  }
}

function write(): void {
  // What is there is read before it is taken away.
  const now = all();
  turn += 1;
  const [lock, held] = lastKey() ?? [];
  if (held && now.size === 0) closed = undefined;
  // Without a key what was sealed last stays: the page is being left.
  put(inTab && now.size > 0 ? [...now] : closed);
  if (!inTab && lock && held && now.size > 0) void putSealed(lock, held, turn).catch(() => {});
}

async function putSealed(lock: string, held: CryptoKey, mine: number): Promise<void> {
  const sealed = await seal(held, [...all()]);
  if (mine !== turn) return;
  closed = { lock, sealed };
  put(closed);
}

function put(what: object | undefined): void {
  try {
    if (what) sessionStorage.setItem(key, JSON.stringify(what));
    else sessionStorage.removeItem(key);
  } catch {
    // They last as long as the page.
  }
}

/** Opens what the page before left sealed, before its key is held: whoever shows the forms then has it. Never rejects. */
export async function openDrafts(lock: string, held: CryptoKey): Promise<void> {
  const now = all();
  if (closed?.lock !== lock) return;
  const found = await open(held, closed.sealed).catch(() => undefined);
  for (const [form, fields] of draftsIn(found?.value)) if (!now.has(form)) now.set(form, fields);
}

/** What was typed in a form and not saved. */
export const draftOf = (form: string): Fields | undefined => all().get(form);

/** The form that was typed in last, of those whose id begins with `start`. */
export const lastDraft = (start: string): string | undefined =>
  [...all().keys()].filter((form) => form.startsWith(start)).at(-1);

/** Keeps what stands in a form. Never throws. */
export function keepDraft(form: string, fields: Fields): void {
  all().delete(form);
  all().set(form, fields);
  write();
}

/** Forgets a form: it was saved, or given up. Never throws. */
export function dropDraft(form: string): void {
  if (all().delete(form)) write();
}

/** Whether the tab's storage may hold them open: not where a passcode locks what is written here. Never throws. */
export function keepDraftsInTab(may: boolean): void {
  inTab = may;
  write();
}
