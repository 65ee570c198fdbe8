import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { useDevice } from '../../device/use-device';
import { useReader } from '../../language/reader';
import { useEverything } from '../../store/everything';
import { putFrom } from '../../store/model/from-visits';

/** On a worker's device, what was put in its lists and dates from visits: that it is hidden, and one tap that takes it out. */
export function LeftFromVisits() {
  const { say } = useReader();
  const my = useEverything();
  const device = useDevice();
  const [back, setBack] = useState<() => Promise<boolean>>();
  const button = useRef<HTMLButtonElement>(null);
  const left = putFrom(my.data);
  // The button that had the focus is gone.
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), [back]);
  if (device !== 'worker') return null;
  const take = () => {
    const puts = left;
    void my.putAll(puts.map(({ table, row }) => ({ table, id: 'id' in row ? row.id : '' })));
    setBack(() => () => my.putAll(puts));
  };
  return (
    <>
      <p role="status">{left.length > 0 ? say('device.left') : back && say('device.backDone')}</p>
      {left.length > 0 ? (
        <p>
          <button type="button" class="quiet" onClick={take}>
            <Icon id="trash" /> {say('device.back')}
          </button>
        </p>
      ) : (
        back && (
          <p>
            <button
              type="button"
              class="quiet"
              ref={button}
              onClick={() => {
                setBack(undefined);
                void back();
              }}
            >
              {say('device.putBack')}
            </button>
          </p>
        )
      )}
    </>
  );
}
