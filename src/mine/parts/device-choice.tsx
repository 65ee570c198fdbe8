import type { ComponentChildren } from 'preact';
import { useDevice } from '../../device/use-device';
import { chooseDevice } from '../../device/whose-device';
import { useReader } from '../../language/reader';

const devices = ['worker', 'own'] as const;

/** Asks whose device this is. On a worker's, nothing of a visit goes into its lists and dates. `children` stand below it. */
export function DeviceChoice({ children }: { children?: ComponentChildren }) {
  const { say } = useReader();
  const device = useDevice();
  return (
    <fieldset class="section needs-script" id="device">
      <legend class="legend-head">
        <h2>{say('device.title')}</h2>
      </legend>
      <p>{say('device.text')}</p>
      <div class="row">
        {devices.map((one) => (
          <label class="choice">
            <input type="radio" name="device" checked={device === one} onChange={() => chooseDevice(one)} />
            {say(`device.whose.${one}`)}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
