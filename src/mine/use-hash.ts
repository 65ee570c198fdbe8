import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';

/** What the address names after its `#`; '' where it names nothing, undefined in the build and until the page is taken over. */
export function useHash(): string | undefined {
  const { url } = useLocation();
  const [hash, setHash] = useState<string>();
  const look = () => setHash(location.hash.slice(1));
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
