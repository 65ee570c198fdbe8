import { useEffect, useState } from 'preact/hooks';
import { type Device, deviceNow, onDevice } from './whose-device';

/** Whose device this is. Undefined in the build, and until somebody has said it. */
export function useDevice(): Device | undefined {
  const [device, setDevice] = useState<Device>();
  useEffect(() => {
    const look = () => setDevice(deviceNow());
    look();
    return onDevice(look);
  }, []);
  return device;
}
