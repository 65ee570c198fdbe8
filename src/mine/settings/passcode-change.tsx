import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../../language/reader';
import type { Key } from '../../language/words';
import type { Tried } from '../../store/db/passcode';
import { canonical, isPasscode } from '../../store/lock/passcode-rule';
import { hasPhoneLock, makePhoneKey } from '../../store/lock/phone-lock';
import { useNewSecret } from '../parts/lock/new-secret';
import { PauseState } from '../parts/lock/pause-state';
import { SecretField } from '../parts/lock/secret-field';
import { useLockShape, wordOf } from '../parts/lock/use-lock-shape';
import { useFocusWrong } from '../parts/use-focus-wrong';
import { useWork } from '../parts/use-work';
import { WorkState } from '../parts/work-state';
import { NewPasscode } from './new-passcode';

/** What can be done while a passcode is set and was given: lock now, the phone's own lock, another passcode, none. */
export function PasscodeChange({ done }: { done: (what: Key | undefined) => void }) {
  const { pack, say } = useReader();
  const [current, setCurrent] = useState('');
  const secret = useNewSecret(isPasscode, 'keep.passcode.short', canonical);
  const [canPhone, setCanPhone] = useState(false);
  const { shape, look } = useLockShape();
  const work = useWork();
  const form = useFocusWrong(work.wrong);
  useEffect(() => void hasPhoneLock().then(setCanPhone), []);
  const clear = () => {
    setCurrent('');
    secret.clear();
  };
  /** Does something that needs the passcode, and says what came of it. */
  const act = (
    what: (db: typeof import('../../store/db/passcode')) => Promise<{ tried: Tried; said: Key } | Key>,
  ) => {
    done(undefined);
    void work.run(async () => {
      const came = await what(await import('../../store/db/passcode'));
      await look();
      if (typeof came === 'string') return came;
      if (came.tried !== 'done') return wordOf(came.tried);
      clear();
      done(came.said);
      return undefined;
    });
  };
  const change = (event: Event) => {
    event.preventDefault();
    act(async (db) => {
      const fault = secret.fault();
      if (fault) return fault;
      const phone = await db.askPhoneAgain();
      const tried = await db.changePasscode(current, secret.first, phone);
      return { tried, said: shape?.phone && !phone ? 'keep.phone.lost' : 'keep.passcode.changed' };
    });
  };
  const remove = () =>
    act(async (db) => ({ tried: await db.removePasscode(current), said: 'keep.passcode.removed' }));
  const startPhone = () =>
    act(async (db) => {
      if (!current) return 'keep.phone.first';
      const phone = await makePhoneKey(pack.council.app);
      return phone
        ? { tried: await db.usePhone(current, phone), said: 'keep.phone.on' }
        : 'keep.phone.notMade';
    });
  const stopPhone = () => act(async (db) => ({ tried: await db.stopPhone(), said: 'keep.phone.off' }));
  const lockNow = () => void import('../../store/db/passcode').then(({ lock }) => lock());
  const wrongNow = work.wrong === 'keep.passcode.wrong' || work.wrong === 'keep.phone.first';
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
        digits={!shape?.words}
        said="passcode-wrong"
        wrong={wrongNow}
      />
      <PauseState until={shape?.until} />
      <button type="button" class="quiet" aria-disabled={work.busy} onClick={remove}>
        {say('keep.passcode.remove')}
      </button>
      {(shape?.phone || canPhone) && (
        <>
          <p class="small">{say('keep.phone.text')}</p>
          <button
            type="button"
            class="quiet"
            aria-disabled={work.busy}
            onClick={shape?.phone ? stopPhone : startPhone}
          >
            {say(shape?.phone ? 'keep.phone.stop' : 'keep.phone.use')}
          </button>
        </>
      )}
      <h3>{say('keep.passcode.change')}</h3>
      <NewPasscode secret={secret} said="passcode-wrong" wrong={wrongNow ? undefined : work.wrong} />
      <WorkState id="passcode-wrong" work={shape?.until ? { busy: work.busy, wrong: undefined } : work} />
      <button type="submit" class="quiet" aria-disabled={work.busy}>
        {say('keep.passcode.change')}
      </button>
    </form>
  );
}
