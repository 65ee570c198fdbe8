import { useEffect, useRef, useState } from 'preact/hooks';
import { useReader } from '../../language/reader';
import type { Key } from '../../language/words';
import { useLockState } from '../../store/use-lock-state';
import { LockScreen } from '../parts/lock/lock-screen';
import { PasscodeChange } from './passcode-change';
import { PasscodeSet } from './passcode-set';

const limits = ['hide', 'shape', 'guess', 'before', 'copy', 'force', 'outside', 'forget'] as const;

/** The passcode: set, changed, removed, locked now; and what it cannot do. */
export function Passcode() {
  const { say } = useReader();
  const state = useLockState();
  const [done, setDone] = useState<Key>();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  useEffect(() => {
    // What had the focus is gone with the form it was in.
    if (before.current && document.activeElement === document.body) heading.current?.focus();
    before.current = state;
  }, [state]);
  return (
    <section class="section needs-script" id="passcode" aria-labelledby="passcode-title">
      <h2 id="passcode-title" ref={heading} tabIndex={-1}>
        {say('keep.passcode.title')}
      </h2>
      <p>{say('keep.passcode.text')}</p>
      <details>
        <summary class="quiet">{say('keep.passcode.limits')}</summary>
        <ul>
          {limits.map((limit) => (
            <li>{say(`keep.passcode.limit.${limit}`)}</li>
          ))}
        </ul>
      </details>
      <p role="status">{done && state !== 'locked' && say(done)}</p>
      {state === 'none' && <PasscodeSet done={setDone} />}
      {state === 'open' && <PasscodeChange done={setDone} />}
      {state === 'locked' && <LockScreen level={3} />}
    </section>
  );
}
