import { useRef, useState } from 'preact/hooks';
import { holdReload } from '../../device/reload';
import type { Key } from '../../language/words';
import { toStoreError } from '../../store/model/store-error';

let running = 0;
holdReload(() => running > 0);

/** What an error means for the person: nothing has changed, and what to do. */
export function faultOf(error: unknown): Key {
  const locked = error instanceof Error && error.name === 'LockedError';
  return `keep.errors.${locked ? 'locked' : toStoreError(error).reason}`;
}

/**
 * Work that takes a moment: `run` starts it unless some is under way. It gives what went wrong, as a word of the app, or
 * nothing; what it throws is said as `faultOf` has it. `busy` while it lasts; `wrong` until the next or `clear`.
 */
export function useWork() {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Key>();
  const mine = useRef(false);
  return {
    busy,
    wrong,
    clear: () => setWrong(undefined),
    async run(work: () => Promise<Key | undefined>): Promise<void> {
      if (mine.current) return;
      mine.current = true;
      running += 1;
      setBusy(true);
      setWrong(undefined);
      try {
        setWrong(await work());
      } catch (error) {
        setWrong(faultOf(error));
      } finally {
        mine.current = false;
        running -= 1;
        setBusy(false);
      }
    },
  };
}

export type Work = ReturnType<typeof useWork>;
