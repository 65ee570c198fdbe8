import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../../language/reader';
import type { Key } from '../../language/words';
import { canonical, isPasscode } from '../../store/lock/passcode-rule';
import { hasPhoneLock, makePhoneKey } from '../../store/lock/phone-lock';
import { useNewSecret } from '../parts/lock/new-secret';
import { useFocusWrong } from '../parts/use-focus-wrong';
import { useWork } from '../parts/use-work';
import { WorkState } from '../parts/work-state';
import { NewPasscode } from './new-passcode';

/** Setting a passcode, opened with the phone's own lock too where that can be and the person wants it. */
export function PasscodeSet({ done }: { done: (what: Key | undefined) => void }) {
  const { pack, say } = useReader();
  const secret = useNewSecret(isPasscode, 'keep.passcode.short', canonical);
  const [canPhone, setCanPhone] = useState(false);
  const [withPhone, setWithPhone] = useState(false);
  const work = useWork();
  const form = useFocusWrong(work.wrong);
  useEffect(() => void hasPhoneLock().then(setCanPhone), []);
  const set = (event: Event) => {
    event.preventDefault();
    done(undefined);
    void work.run(async () => {
      const fault = secret.fault();
      if (fault) return fault;
      const { setPasscode } = await import('../../store/db/passcode');
      const phone = withPhone ? await makePhoneKey(pack.council.app) : undefined;
      if (withPhone && !phone) return 'keep.phone.notMade';
      done((await setPasscode(secret.first, phone)) ? 'keep.passcode.done' : 'keep.passcode.late');
      return undefined;
    });
  };
  return (
    <form onSubmit={set} ref={form}>
      <NewPasscode secret={secret} said="passcode-wrong" wrong={work.wrong} />
      {canPhone && (
        <>
          <label class="choice">
            <input
              type="checkbox"
              checked={withPhone}
              onChange={({ currentTarget }) => setWithPhone(currentTarget.checked)}
            />
            {say('keep.phone.also')}
          </label>
          <p class="small">{say('keep.phone.text')}</p>
        </>
      )}
      <WorkState id="passcode-wrong" work={work} />
      <button type="submit" class="button" aria-disabled={work.busy}>
        {say('keep.passcode.set')}
      </button>
    </form>
  );
}
