import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { isTakenOver } from '../taken-over';

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
