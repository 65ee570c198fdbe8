/** Whose device this is: remembered on it, asked once where a visit is begun, and changed in Settings. */

import { onForget, recall, remember } from './local-storage';
import { onReturn } from './on-return';

/** `worker`: several people's visits are on it, and nothing of them goes anywhere else on it. `own`: it is one person's. */
export type Device = 'worker' | 'own';

const key = 'waymark.device';
const listeners = new Set<() => void>();

/** Whose device this is; undefined in the build, and until somebody has said it. */
export const deviceNow = (): Device | undefined =>
  (['worker', 'own'] as const).find((one) => one === recall(key));

/** Remembers whose device this is, for every page. */
export function chooseDevice(device: Device): void {
  remember(key, device);
  for (const listener of [...listeners]) listener();
}

/**
 * Calls `listener` when it is said whose device this is, in this tab or another, when it is forgotten, and when the page
 * comes back, since it may have been said meanwhile. Returns how to stop.
 */
export function onDevice(listener: () => void): () => void {
  listeners.add(listener);
  globalThis.addEventListener?.('storage', listener);
  const stops = [onForget(listener), onReturn(listener)];
  return () => {
    for (const stop of stops) stop();
    listeners.delete(listener);
    globalThis.removeEventListener?.('storage', listener);
  };
}
