import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { isTakenOver } from '../../device/hydrated';

/** What the address names after its `#`; '' where it names nothing, undefined in the build and until the page is taken over. */
export function useHash(): string | undefined {
  const { url } = useLocation();
  const now = () => location.hash.slice(1);
  const [hash, setHash] = useState(() => (isTakenOver() ? now() : undefined));
  const look = () => setHash(now());
  useLayoutEffect(look, [url]);
  useEffect(() => {
    addEventListener('popstate', look);
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('popstate', look);
      removeEventListener('hashchange', look);
    };
  }, []);
  return hash;
}

/** What `useHash` gives. At each move to another place the page starts at its top, and the first heading below `frame` gets the focus. */
export function useHashPlace(frame: RefObject<HTMLElement | null>): string | undefined {
  const hash = useHash();
  const before = useRef(hash);
  useEffect(() => {
    if (before.current !== undefined && before.current !== hash) {
      scrollTo(0, 0);
      frame.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    }
    before.current = hash;
  }, [hash]);
  return hash;
}
