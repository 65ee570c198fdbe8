/**
 * Dates that somebody is still writing, by the id of their form: another language or page takes nothing from them. They are
 * in this tab alone and go with it: in its memory, and in its storage only where no passcode is set. With a passcode given,
 * they go to the page in another language as its keys do.
 */
import { onForget } from '../offline/remember';
import type { Fields } from './date-draft';
import { alsoLeave, onKeys } from './key';

const key = 'waymark.date-drafts';

/** The one that was typed in last stands last. Undefined until they are asked for. */
let drafts: Map<string, Fields> | undefined;
let inTab = false;

const isFields = (one: unknown): one is Fields =>
  one !== null &&
  typeof one === 'object' &&
  ['title', 'time', 'note'].every((name) => typeof Reflect.get(one, name) === 'string');

/** The drafts among what was kept: it may be of an older version, or of somebody else. */
function draftsIn(kept: unknown): [string, Fields][] {
  const pairs = Array.isArray(kept) ? (kept as [unknown, unknown][]) : [];
  return pairs.filter((pair): pair is [string, Fields] => typeof pair[0] === 'string' && isFields(pair[1]));
}

alsoLeave(
  () => [...all()],
  (left) => {
    for (const [form, fields] of draftsIn(left)) keepDraft(form, fields);
  },
);

function all(): Map<string, Fields> {
  drafts ??= read();
  return drafts;
}

function read(): Map<string, Fields> {
  onForget(() => drafts?.clear());
  // A key comes or goes only where there is a passcode.
  onKeys(() => keepDraftsInTab(false));
  try {
    return new Map(draftsIn(JSON.parse(sessionStorage.getItem(key) ?? '[]')));
  } catch {
    // Nothing is stored here, or somebody else wrote it.
    return new Map();
  }
}

function write(): void {
  // What is there is read before it is taken away.
  const now = all();
  try {
    if (inTab && now.size > 0) sessionStorage.setItem(key, JSON.stringify([...now]));
    else sessionStorage.removeItem(key);
  } catch {
    // They last as long as the page.
  }
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

/** Whether the tab's storage may hold them: not where a passcode locks what is written here. Never throws. */
export function keepDraftsInTab(may: boolean): void {
  inTab = may;
  write();
}
