import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';

/**
 * Which of the steps `ids` the address names after its `#`; undefined where it names none, and in the build. `go` moves to
 * a step, or to none: each is an address of its own, so the browser's Back goes to the step before. At each move the
 * heading inside `frame` gets the focus.
 */
export function useStep(ids: string[], address: (id: string) => string) {
  const { url, route } = useLocation();
  const [hash, setHash] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => setHash(location.hash), [url]);
  useEffect(() => {
    // Between two steps of one page Back changes nothing that the router tells of.
    const look = () => setHash(location.hash);
    addEventListener('popstate', look);
    return () => removeEventListener('popstate', look);
  }, []);
  const at = ids.findIndex((id) => `#${id}` === hash);
  const shown = useRef(at);
  useLayoutEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    frame.current?.scrollIntoView();
    frame.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [at]);
  const go = (place = -1) => {
    route(address(ids[place] ?? ''));
    setHash(location.hash);
  };
  return { at: at < 0 ? undefined : at, frame, go };
}
