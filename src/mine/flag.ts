/** Whether anything was ever saved on this phone, known without loading the database. */
import { recall, remember, unremember } from '../offline/remember';

const key = 'waymark.mine';

/** Whether something of the person's own is saved here. False in the build. */
export function hasMine(): boolean {
  return recall(key) !== undefined;
}

/** Notes that something is saved, or is about to be. */
export function rememberMine(): void {
  if (!hasMine()) remember(key, '1');
}

/** Notes that nothing is saved any more. */
export function forgetMine(): void {
  unremember(key);
}

/** Calls `listener` when another tab saves the first thing. Returns how to stop. */
export function onFirstMine(listener: () => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === key && event.newValue !== null) listener();
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}
