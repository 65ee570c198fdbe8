/** Whether anything was ever saved on this phone, known without loading the database. */
import { recall, remember, unremember } from '../../device/local-storage';

const key = 'waymark.mine';
/** What is noted there once something surely is saved; before that, and by earlier versions of the app, another value. */
const surely = 'rows';
/** When everything began to be taken off this phone, in milliseconds since 1970. */
export const wipingKey = 'waymark.wiping';
/** In milliseconds: a wipe that was killed must not keep the app shut. */
const wipeLasts = 30_000;

const listeners = new Set<() => void>();

export const databaseName = 'waymark';

/** Whether it is noted that something of the person's own is saved here. False in the build; for sure: `findMine()`. */
export function hasMine(): boolean {
  return recall(key) !== undefined;
}

/** From now on no tab opens or makes a database, until this note goes with all the others. */
export function beginWipe(): void {
  remember(wipingKey, String(Date.now()));
}

/** Whether everything is being taken off this phone, in this tab or another. */
export function isWiping(): boolean {
  const began = recall(wipingKey);
  return began !== undefined && Math.abs(Date.now() - Number(began)) < wipeLasts;
}

/**
 * Whether something of the person's own may be saved here. Browsers write notes down later than the database, so a phone
 * that was switched off in between has only the database. Never rejects.
 */
export async function findMine(): Promise<boolean> {
  if (isWiping()) return false;
  if (hasMine()) return true;
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch {
    return false;
  }
}

/** Notes that something is saved, or is about to be. */
export function rememberMine(): void {
  if (hasMine()) return;
  remember(key, '1');
  for (const tell of listeners) tell();
}

/** Notes that something surely is saved: a database that holds nothing has lost it from now on. See loss.ts. */
export function rememberSaved(): void {
  rememberMine();
  if (!wasSaved()) remember(key, surely);
}

/** Whether it is noted that something surely was saved, and not that it was deleted since. */
export const wasSaved = (): boolean => recall(key) === surely;

/** Notes that the last of it may be gone in a moment, because the person deletes it. */
export function doubtSaved(): void {
  if (wasSaved()) remember(key, '1');
}

/** Notes that nothing is saved any more. */
export function forgetMine(): void {
  unremember(key);
}

/** Calls `listener` when the first thing is about to be saved, in this tab or another. Returns how to stop. */
export function onFirstMine(listener: () => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === key && event.newValue !== null && event.oldValue !== surely) listener();
  };
  listeners.add(listener);
  addEventListener('storage', heard);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', heard);
  };
}
