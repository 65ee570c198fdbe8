/** The passcode, for a page. Loads the database only when something was saved, or a passcode is set now. */
import { useEffect, useState } from 'preact/hooks';
import { findMine, onFirstMine } from './flag';
import type { StoreError } from './store-error';
import type { LockState } from './vault';

const vault = () => import('./vault');

/**
 * How the passcode stands (`state`: see `LockState`; undefined until it is known), `failed` where that cannot be read, and
 * what a page can do: see src/mine/vault.ts.
 */
export function useVault() {
  const [state, setState] = useState<LockState>();
  const [failed, setFailed] = useState<StoreError>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let wanted = true;
    const start = async () => {
      const { onLockChange } = await vault();
      if (wanted) stop ??= onLockChange(setState, setFailed);
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
  return { state, failed, ...doing };
}

const doing = {
  setPasscode: async (passcode: string) => (await vault()).setPasscode(passcode),
  unlock: async (passcode: string) => (await vault()).unlock(passcode),
  removePasscode: async (passcode: string) => (await vault()).removePasscode(passcode),
  changePasscode: async (from: string, to: string) => (await vault()).changePasscode(from, to),
  lock: async () => (await vault()).lock(),
};
