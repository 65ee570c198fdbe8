/** What a page has to say in the place of the app's own news, so that neither ever lies over the other. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

let said: ComponentChildren;
const listeners = new Set<(now: ComponentChildren) => void>();

function tell(now: ComponentChildren): void {
  said = now;
  for (const listener of [...listeners]) listener(now);
}

/** Shows `children` at the foot of the screen, above the app's own news, for as long as it stands on a page. One at a time. */
export function PageNews({ children }: { children: ComponentChildren }) {
  useLayoutEffect(() => tell(children), [children]);
  useLayoutEffect(() => () => tell(undefined), []);
  return null;
}

/** What the page has to say now. */
export function usePageNews(): ComponentChildren {
  const [now, setNow] = useState<{ said: ComponentChildren }>({ said });
  useLayoutEffect(() => {
    const listener = (next: ComponentChildren) =>
      setNow((before) => (before.said === next ? before : { said: next }));
    listeners.add(listener);
    listener(said);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return now.said;
}
