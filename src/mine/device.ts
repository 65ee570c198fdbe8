/** Whose device this is: remembered on it, asked once where a visit is begun, and changed in Settings. */
import { useEffect, useState } from 'preact/hooks';
import { onForget, recall, remember } from '../offline/remember';

/** `worker`: several people's visits are on it, and nothing of them goes anywhere else on it. `own`: it is one person's. */
export type Device = 'worker' | 'own';

const key = 'waymark.device';
const listeners = new Set<() => void>();

const known = (): Device | undefined => (['worker', 'own'] as const).find((one) => one === recall(key));

/** Whose device this is, and how to say so. Undefined in the build, and until somebody has said it. */
export function useDevice(): [Device | undefined, (device: Device) => void] {
  const [device, setDevice] = useState<Device>();
  useEffect(() => {
    const look = () => setDevice(known());
    look();
    listeners.add(look);
    addEventListener('storage', look);
    const stop = onForget(look);
    return () => {
      stop();
      listeners.delete(look);
      removeEventListener('storage', look);
    };
  }, []);
  const choose = (device: Device) => {
    remember(key, device);
    for (const look of [...listeners]) look();
  };
  return [device, choose];
}
