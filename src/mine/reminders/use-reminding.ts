import { useEffect, useState } from 'preact/hooks';
import { onReturn } from '../../device/on-return';
import { type Reminding, remindingNow, startReminding, stopReminding } from './reminding';

/** How reminding stands, and how to start and stop it. Undefined in the build. */
export function useReminding() {
  const [state, setState] = useState<Reminding>();
  useEffect(() => {
    const look = () => setState(remindingNow());
    look();
    return onReturn(look);
  }, []);
  return {
    state,
    start: async () => setState(await startReminding()),
    stop: () => setState(stopReminding()),
  };
}
