/** How the passcode stands, for a page. Loads the database only when something was saved, or a passcode is set now. */
import { useEffect, useState } from 'preact/hooks';
import type { LockState } from './db/passcode';
import { findMine, onFirstMine } from './model/has-data';

/** See `LockState`; undefined until it is known, and where it cannot be read. */
export function useLockState(): LockState | undefined {
  const [state, setState] = useState<LockState>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let wanted = true;
    const start = async () => {
      const { onLockChange } = await import('./db/passcode');
      if (wanted) stop ??= onLockChange(setState);
    };
    const begin = () => void start().catch(() => {});
    const stopWaiting = onFirstMine(begin);
    void findMine().then((found) => (found ? begin() : wanted && setState('none')));
    return () => {
      wanted = false;
      stopWaiting();
      stop?.();
    };
  }, []);
  return state;
}
