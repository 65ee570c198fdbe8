import { useMemo, useRef, useState } from 'preact/hooks';
import { useReader } from '../language/reader';
import { useMyData } from '../mine/everything';
import { isOver } from '../mine/expire';
import type { Visit } from '../mine/records';
import { useExpiry } from '../mine/use-expiry';
import { byNewest } from './visit';

/**
 * The visits on this device, the one that is open first, and what a page can do with them. Everything shows at once and
 * is saved behind it: `my.unsaved` and `my.failed` say how that stands. What is over its time is deleted on opening:
 * `purged` counts it.
 */
export function useVisits() {
  const { today } = useReader();
  const my = useMyData();
  const [purged, setPurged] = useState(0);
  const rows = my.data?.visits;
  const visits = useMemo(
    () => byNewest((rows ?? []).filter((visit) => !isOver(visit, today))),
    [rows, today],
  );
  useExpiry(today, false, (gone) => setPurged((before) => before + gone));
  const latest = useRef(visits);
  latest.current = visits;
  return {
    my,
    ready: rows !== undefined && !my.locked,
    visits,
    purged,
    save: (visit: Visit) => my.put('visits', visit),
    /** Changes the visit `id` as it is now, not as it was when the page was drawn. */
    change(id: string, how: (visit: Visit) => Visit) {
      const visit = latest.current.find((one) => one.id === id);
      if (!visit) return;
      const next = how(visit);
      latest.current = [next, ...latest.current.filter((one) => one.id !== id)];
      void my.put('visits', next);
    },
    remove: (id: string) => my.remove('visits', id),
  };
}

export type VisitsNow = ReturnType<typeof useVisits>;
