import { useEffect, useState } from 'preact/hooks';
import type { Say } from '../language/words';
import { loadPack } from '../screens';
import type { Badge } from './badges';
import { hasMine } from './flag';

const none: Record<string, Badge> = {};

/** The badges of every section. Loads nothing on a phone where nobody answered anything. */
export function useBadges(packAddress: string, today: string, say: Say): Record<string, Badge> {
  const [badges, setBadges] = useState(none);
  useEffect(() => {
    if (!hasMine()) return;
    let stop: (() => void) | undefined;
    let wanted = true;
    import('./badges').then(
      ({ watchBadges }) => {
        if (wanted) stop = watchBadges(() => loadPack(packAddress), today, say, setBadges);
      },
      () => {},
    );
    return () => {
      wanted = false;
      stop?.();
    };
  }, [packAddress, today, say]);
  return badges;
}
