import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** What would happen, as a question. */
  children: ComponentChildren;
  yes: ComponentChildren;
  no: string;
  /** It cannot be undone. */
  danger?: true;
  /** While it happens nothing more can be chosen. */
  busy: boolean;
  act: () => void;
  /** Told that it is not to happen. */
  leave: () => void;
  /** The button that began it: after a no it stands there again, and gets the focus. */
  begin: RefObject<HTMLButtonElement | null>;
}

/** Asks once more before something happens. It has the focus while it asks. */
export function AskAgain({ children, yes, no, danger, busy, act, leave, begin }: Props) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  const stop = () => {
    if (busy) return;
    leave();
    requestAnimationFrame(() => begin.current?.focus());
  };
  return (
    <>
      <p class="wrong" data-busy ref={place} tabIndex={-1}>
        {children}
      </p>
      <p class="row">
        <button type="button" class={danger ? 'button danger' : 'button'} aria-disabled={busy} onClick={act}>
          {yes}
        </button>
        <button type="button" class="quiet" aria-disabled={busy} onClick={stop}>
          {no}
        </button>
      </p>
    </>
  );
}
