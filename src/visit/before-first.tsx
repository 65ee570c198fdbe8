import { useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import { DeviceChoice } from '../mine/parts/device-choice';
import { to } from '../routes';
import { useLockState } from '../store/use-lock-state';
import type { VisitsNow } from './use-visits';

/** What is asked before the first visit on a device: whose it is, and whether it is to have a passcode. */
export function BeforeFirst({ now }: { now: VisitsNow }) {
  const { lang, say } = useReader();
  const lock = useLockState();
  // It stays where it was answered, and with it the focus.
  const [asks] = useState(now.device === undefined);
  return (
    <>
      {asks && <DeviceChoice />}
      {lock === 'none' && now.visits.length === 0 && (
        <div class="box">
          <p>
            <Icon id="about" /> {say('visit.passcode')}
          </p>
          <p>
            <a class="quiet" href={to(lang, 'settings', 'passcode')}>
              {say('visit.passcodeSet')}
            </a>
          </p>
        </div>
      )}
    </>
  );
}
