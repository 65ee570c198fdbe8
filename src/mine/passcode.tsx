import { useEffect, useRef, useState } from 'preact/hooks';
import { useReader } from '../language/reader';
import type { Key } from '../language/words';
import { LockScreen } from './lock-screen';
import { isPasscode } from './locked';
import { NewSecret, useNewSecret } from './new-secret';
import { SecretField } from './secret-field';
import { useFocusWrong } from './use-focus-wrong';
import { useLockState } from './use-lock-state';
import { useWork } from './use-work';
import { WorkState } from './work-state';

const limits = ['hide', 'shape', 'guess', 'force', 'outside', 'forget'] as const;

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
      {state === 'none' && <SetPasscode done={setDone} />}
      {state === 'open' && <ChangePasscode done={setDone} />}
      {state === 'locked' && <LockScreen level={3} />}
      <p role="status">{done && state !== 'locked' && say(done)}</p>
    </section>
  );
}

interface Props {
  done: (what: Key | undefined) => void;
}

function SetPasscode({ done }: Props) {
  const { say } = useReader();
  const secret = useNewSecret(isPasscode, 'keep.passcode.short');
  const work = useWork();
  const form = useFocusWrong(work.wrong);
  const set = (event: Event) => {
    event.preventDefault();
    done(undefined);
    void work.run(async () => {
      const fault = secret.fault();
      if (fault) return fault;
      const { setPasscode } = await import('./vault');
      if (await setPasscode(secret.first)) done('keep.passcode.done');
      return undefined;
    });
  };
  return (
    <form onSubmit={set} ref={form}>
      <NewSecret
        secret={secret}
        labels={['keep.passcode.new', 'keep.passcode.again']}
        digits
        said="passcode-wrong"
        wrong={work.wrong}
      />
      <WorkState id="passcode-wrong" work={work} />
      <button type="submit" class="button" aria-disabled={work.busy}>
        {say('keep.passcode.set')}
      </button>
    </form>
  );
}

function ChangePasscode({ done }: Props) {
  const { say } = useReader();
  const [current, setCurrent] = useState('');
  const secret = useNewSecret(isPasscode, 'keep.passcode.short');
  const work = useWork();
  const form = useFocusWrong(work.wrong);
  const clear = () => {
    setCurrent('');
    secret.clear();
  };
  const change = (event: Event) => {
    event.preventDefault();
    done(undefined);
    void work.run(async () => {
      const fault = secret.fault();
      if (fault) return fault;
      const { changePasscode } = await import('./vault');
      if (!(await changePasscode(current, secret.first))) return 'keep.passcode.wrong';
      clear();
      done('keep.passcode.changed');
      return undefined;
    });
  };
  const remove = () => {
    done(undefined);
    void work.run(async () => {
      const { removePasscode } = await import('./vault');
      if (!(await removePasscode(current))) return 'keep.passcode.wrong';
      done('keep.passcode.removed');
      return undefined;
    });
  };
  const lockNow = () => void import('./vault').then(({ lock }) => lock());
  return (
    <form onSubmit={change} ref={form}>
      <p>{say('keep.passcode.isSet')}</p>
      <button type="button" class="button" onClick={lockNow}>
        {say('keep.passcode.lockNow')}
      </button>
      <SecretField
        label={say('keep.passcode.current')}
        value={current}
        set={setCurrent}
        digits
        said="passcode-wrong"
        wrong={work.wrong === 'keep.passcode.wrong'}
      />
      <button type="button" class="quiet" aria-disabled={work.busy} onClick={remove}>
        {say('keep.passcode.remove')}
      </button>
      <NewSecret
        secret={secret}
        labels={['keep.passcode.new', 'keep.passcode.again']}
        digits
        said="passcode-wrong"
        wrong={work.wrong === 'keep.passcode.wrong' ? undefined : work.wrong}
      />
      <WorkState id="passcode-wrong" work={work} />
      <button type="submit" class="quiet" aria-disabled={work.busy}>
        {say('keep.passcode.change')}
      </button>
    </form>
  );
}
