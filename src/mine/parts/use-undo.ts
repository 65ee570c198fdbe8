import { useEffect, useState } from 'preact/hooks';

/** One thing that was taken away, and how to bring it back. */
export interface Undo {
  said: string;
  back: () => unknown;
}

/**
 * What can be undone now, how to offer and do it, and how to let it be. `after` is told when it is over: it must find the
 * focus a new place. Nothing is left of it once what it is about is `locked`.
 */
export function useUndo(after: () => void, locked: boolean) {
  const [undo, setUndo] = useState<Undo>();
  useEffect(() => {
    if (locked) setUndo(undefined);
  }, [locked]);
  return {
    undo: locked ? undefined : undo,
    offer: setUndo,
    async run() {
      const done = undo;
      setUndo(undefined);
      await done?.back();
      after();
    },
    close() {
      setUndo(undefined);
      after();
    },
  };
}
