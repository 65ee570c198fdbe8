import { useReader } from '../language/reader';
import { useDevice } from './device';

const devices = ['worker', 'own'] as const;

/** Asks whose device this is. On a worker's, nothing of a visit goes into its lists and dates. */
export function DeviceChoice() {
  const { say } = useReader();
  const [device, choose] = useDevice();
  return (
    <fieldset class="section needs-script" id="device">
      <legend class="legend-head">
        <h2>{say('device.title')}</h2>
      </legend>
      <p>{say('device.text')}</p>
      <div class="row">
        {devices.map((one) => (
          <label class="choice">
            <input type="radio" name="device" checked={device === one} onChange={() => choose(one)} />
            {say(`device.whose.${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
