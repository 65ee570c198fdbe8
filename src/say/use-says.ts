import { useEffect, useRef, useState } from 'preact/hooks';
import { keeper } from '../mine/my-keeper';
import type { Say } from '../mine/records';

const view = keeper.view({ tables: ['says'] });

/**
 * The letters on this phone, and what a page can do with them. Everything shows at once and is saved behind it: `unsaved`
 * and `failed` say how that stands. `says` is undefined in the build, while being read, and while it is locked.
 */
export function useSays() {
  const [now, setNow] = useState(view.now);
  useEffect(() => view.watch(setNow), []);
  const says = now.data?.says;
  const latest = useRef(says);
  latest.current = says;
  const put = (row: Say) => {
    const next = { ...row, changed: Date.now() };
    latest.current = [...(latest.current ?? []).filter(({ id }) => id !== row.id), next];
    return keeper.save([{ table: 'says', row: next }]);
  };
  return {
    ...now,
    says,
    put,
    /** Changes the letter of a kind as it is now, not as it was when the page was drawn. */
    change(kind: string, how: (row: Say) => Say) {
      if (!latest.current) return;
      const row = latest.current.find(({ id }) => id === kind) ?? { id: kind, kind, changed: 0 };
      void put(how(row));
    },
    remove: (id: string) => keeper.save([{ table: 'says', id }]),
    retry: () => keeper.retry(),
  };
}

export type SaysNow = ReturnType<typeof useSays>;
