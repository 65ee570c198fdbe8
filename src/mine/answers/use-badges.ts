import { useEffect, useState } from 'preact/hooks';
import type { Badge } from '../../language/reader';
import type { Say } from '../../language/words';
import { loadWholePack } from '../../packs/load';
import { findMine, onFirstMine } from '../../store/model/has-data';

const none: Record<string, Badge> = {};

/** The badges of every section. Loads nothing on a phone where nobody answered anything. */
export function useBadges(packAddress: string, today: string, say: Say): Record<string, Badge> {
  const [badges, setBadges] = useState(none);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let wanted = true;
    const start = async () => {
      const [{ watchBadges }, { watchRows }] = await Promise.all([
        import('./badges'),
        import('../../store/db/read-write'),
      ]);
      if (wanted) stop ??= watchBadges(watchRows, () => loadWholePack(packAddress), today, say, setBadges);
    };
    const begin = () => void start().catch(() => {});
    const stopWaiting = onFirstMine(begin);
    findMine().then((found) => found && begin());
    return () => {
      wanted = false;
      stopWaiting();
      stop?.();
    };
  }, [packAddress, today, say]);
  return badges;
}
