import { useEffect, useRef, useState } from 'preact/hooks';
import { letterId, type Say } from '../store/model/records';
import { myStore } from '../store/my-store';

const view = myStore.view({ tables: ['says'] });

/**
 * The letters of this phone, or those of the visit `visit`, and what a page can do with them: never with both. Everything
 * shows at once and is saved behind it: `unsaved` and `failed` say how that stands. `says` is undefined in the build,
 * while being read, and while it is locked.
 */
export function useSays(visit?: string) {
  const [now, setNow] = useState(view.now);
  useEffect(() => view.watch(setNow), []);
  const says = now.data?.says.filter((one) => one.visit === visit);
  const latest = useRef(says);
  latest.current = says;
  const put = (row: Say) => {
    const next = { ...row, changed: Date.now() };
    latest.current = [...(latest.current ?? []).filter(({ id }) => id !== row.id), next];
    return myStore.save([{ table: 'says', row: next }]);
  };
  const of = (kind: string) => latest.current?.find(({ id }) => id === letterId(kind, visit));
  return {
    ...now,
    says,
    put,
    /** The letter of a kind, where it was begun. */
    of,
    /** Changes the letter of a kind as it is now, not as it was when the page was drawn. */
    change(kind: string, how: (row: Say) => Say) {
      if (!latest.current) return;
      const begun = { id: letterId(kind, visit), kind, ...(visit ? { visit } : {}), changed: 0 };
      void put(how(of(kind) ?? begun));
    },
    remove: (kind: string) => myStore.save([{ table: 'says', id: letterId(kind, visit) }]),
    retry: () => myStore.retry(),
  };
}

export type SaysNow = ReturnType<typeof useSays>;
