import { useEffect, useMemo, useState } from 'preact/hooks';
import { findMine } from './model/has-data';
import { type Counts, countsOf, type MyData, nothing } from './model/records';

/**
 * How much is on this phone, what is on the screen alone left aside: then it is counted where it is kept. Undefined until
 * that is known.
 */
export function useSavedCounts({ data, unsaved }: { data: MyData | undefined; unsaved: readonly string[] }) {
  const [saved, setSaved] = useState<Counts>();
  const all = unsaved.length === 0;
  const shown = useMemo(() => data && countsOf(data), [data]);
  useEffect(() => {
    let wanted = true;
    const count = async () => {
      const rows = (await findMine()) ? await (await import('./db/read-write')).readRows() : nothing();
      if (wanted) setSaved(countsOf(rows));
    };
    if (!all) count().catch(() => wanted && setSaved(undefined));
    return () => {
      wanted = false;
    };
  }, [all, data]);
  return all ? shown : saved;
}
