import { useEffect, useRef, useState } from 'preact/hooks';

/** One thing that was taken away, and how to bring it back. */
export interface Undo {
  said: string;
  back: () => unknown;
}

/**
 * What can be undone now, the button that does it, which gets the focus at once, and how to set and do it. `after` is told
 * when it is done: it must find the focus a new place.
 */
export function useUndo(after: () => void) {
  const [undo, setUndo] = useState<Undo>();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), [undo]);
  return {
    undo,
    button,
    offer: setUndo,
    async run() {
      const done = undo;
      setUndo(undefined);
      await done?.back();
      after();
    },
  };
}
