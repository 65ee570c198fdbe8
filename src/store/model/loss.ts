/**
 * Whether this browser lost what was saved here: after a full disk or a sudden end it may begin a new database and say
 * nothing. What was noted beside it tells: something was saved, and the database holds nothing. It stays noted until the
 * person brings a backup back or begins anew, however much is saved meanwhile.
 */

import { recall, remember, unremember } from '../../device/local-storage';
import { onReturn } from '../../device/on-return';
import { rememberSaved, wasSaved } from './has-data';

const key = 'waymark.lost';
/** In milliseconds: another tab may be about to note that the person deleted the last of it. */
const aMoment = 500;

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of [...listeners]) listener();
};

/** Whether it is known that what was saved here is lost. False in the build. */
export const isLost = (): boolean => recall(key) !== undefined;

/** Forgets it: the person knows, and begins anew or brought a backup back. */
export function forgetLoss(): void {
  unremember(key);
  tell();
}

/** Notes that something is saved in the new database: what it holds from now on is not the old that came back. */
export function beginAnew(): void {
  if (isLost()) remember(key, 'anew');
}

/**
 * Looks whether what was saved is lost, in a database that was opened just now. Where it all came back (a card was put in
 * again) the loss is forgotten. Rejects with what `holdsAnything` rejects with.
 */
export async function lookForLoss(holdsAnything: () => Promise<boolean>): Promise<void> {
  if (await holdsAnything()) {
    rememberSaved();
    if (recall(key) === 'all') forgetLoss();
    return;
  }
  if (!wasSaved() || isLost()) return;
  await new Promise((resolve) => setTimeout(resolve, aMoment));
  if (!wasSaved() || (await holdsAnything())) return;
  remember(key, 'all');
  tell();
}

/** Calls `listener` when that changes, in this tab or another. Returns how to stop. */
export function onLoss(listener: () => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === key) listener();
  };
  listeners.add(listener);
  addEventListener('storage', heard);
  const stopReturning = onReturn(listener);
  return () => {
    stopReturning();
    listeners.delete(listener);
    removeEventListener('storage', heard);
  };
}
