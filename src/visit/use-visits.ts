import { useMemo, useRef, useState } from 'preact/hooks';
import { useDevice } from '../device/use-device';
import { useReader } from '../language/reader';
import { useEverything } from '../store/everything';
import { isOver } from '../store/model/expiry';
import { putFrom } from '../store/model/from-visits';
import type { Say, Visit } from '../store/model/records';
import { useExpiry } from '../store/use-expiry';
import { gone, goneFrom } from './for-phone';
import { written } from './place';
import { byNewest } from './visit';

/**
 * The visits on this device, the one that was changed last first, and what a page can do with them. Everything shows at
 * once and is saved behind it: `my.unsaved` and `my.failed` say how that stands. What is over its time is deleted on
 * opening: `purged` counts it. Each change names its visit, and a finished one is not changed until it is opened again.
 */
export function useVisits() {
  const { today } = useReader();
  const my = useEverything();
  const device = useDevice();
  const [purged, setPurged] = useState(0);
  const rows = my.data?.visits;
  const visits = useMemo(
    () => byNewest((rows ?? []).filter((visit) => !isOver(visit, today))),
    [rows, today],
  );
  useExpiry(false, (gone) => setPurged((before) => before + gone));
  const latest = useRef(visits);
  latest.current = visits;
  const put = (next: Visit | undefined) => {
    if (!next) return;
    latest.current = [next, ...latest.current.filter(({ id }) => id !== next.id)];
    void my.put('visits', next);
  };
  /** Also of a finished one. */
  const mark = (id: string, how: (visit: Visit) => Visit) => {
    const visit = latest.current.find((one) => one.id === id);
    put(visit && how(visit));
  };
  const puts = (visit?: string) => putFrom(my.data, visit);
  return {
    my,
    device,
    ready: rows !== undefined && !my.locked,
    visits,
    purged,
    /** The letters that belong to a visit. */
    lettersOf: (visit: string): Say[] => my.data?.says.filter((one) => one.visit === visit) ?? [],
    /** What of a visit, or of any where none is named, is in the lists and dates of this device, seen there or hidden. */
    putOf: puts,
    save: (visit: Visit) => my.put('visits', visit),
    /** Changes the visit `id` as it is now, not as it was when the page was drawn. */
    change: (id: string, how: (visit: Visit) => Visit) => put(written(latest.current, id, how)),
    finish: (id: string) =>
      put(
        written(latest.current, id, (one) => ({
          ...one,
          ...{ at: one.agenda.length, ended: Date.now() },
        })),
      ),
    reopen: (id: string) => mark(id, ({ ended, ...visit }) => visit),
    /** Notes that a summary of it was copied, shared, printed or saved. */
    give: (id: string) => mark(id, (visit) => ({ ...visit, given: Date.now() })),
    /** Takes a visit away with its letters, and on a worker's device what was put in its lists. Gives how to bring it back. */
    remove(visit: Visit): () => Promise<boolean> {
      const all = goneFrom(visit, my.data, device);
      void my.putAll(all.map(gone));
      return () => my.putAll(all);
    },
    /** Takes what was put in the lists and dates out of them. Gives how to bring it back. */
    takeBack(visit?: string): () => Promise<boolean> {
      const all = puts(visit);
      void my.putAll(all.map(gone));
      return () => my.putAll(all);
    },
  };
}

export type VisitsNow = ReturnType<typeof useVisits>;
