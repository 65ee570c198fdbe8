import { useState } from 'preact/hooks';
import { useReader } from '../../../language/reader';
import { to } from '../../../routes';
import type { Tried } from '../../../store/db/passcode';
import { useFocusWrong } from '../use-focus-wrong';
import { useWork } from '../use-work';
import { WorkState } from '../work-state';
import { PauseState } from './pause-state';
import { SecretField } from './secret-field';
import { useLockShape, wordOf } from './use-lock-shape';

/** In the place of what a passcode keeps closed: unlocking it, and what to do when it is forgotten. `level` is of its heading, `text` is what is closed. */
export function LockScreen({ level = 2, text }: { level?: 2 | 3; text?: string }) {
  const { lang, say } = useReader();
  const [passcode, setPasscode] = useState('');
  const work = useWork();
  const form = useFocusWrong(work.wrong);
  const Heading = level === 2 ? 'h2' : 'h3';
  const { shape, look } = useLockShape();
  const open = (
    how: (db: typeof import('../../../store/db/passcode')) => Promise<Tried>,
    wrong?: 'keep.phone.failed',
  ) =>
    work.run(async () => {
      const tried = await how(await import('../../../store/db/passcode'));
      if (tried === 'done') {
        // The form goes, and with it the focus.
        if (level === 2) document.querySelector<HTMLElement>('h1')?.focus();
        return undefined;
      }
      setPasscode('');
      await look();
      return wrong ?? wordOf(tried);
    });
  return (
    <div class="lock-screen needs-script">
      <Heading>{say('keep.lock.title')}</Heading>
      <p>
        {text ?? say('keep.lock.text')} {say('keep.lock.offer')}
      </p>
      {shape?.phone && (
        <button
          type="button"
          class="button"
          aria-disabled={work.busy}
          onClick={() => void open((db) => db.unlockWithPhone(), 'keep.phone.failed')}
        >
          {say('keep.phone.open')}
        </button>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void open((db) => db.unlock(passcode));
        }}
        ref={form}
      >
        <SecretField
          label={say('keep.lock.passcode')}
          value={passcode}
          set={setPasscode}
          digits={!shape?.words}
          said="lock-wrong"
          wrong={work.wrong !== undefined}
        />
        <PauseState until={shape?.until} />
        {/* While nobody can try, only that is said. */}
        <WorkState id="lock-wrong" work={shape?.until ? { busy: work.busy, wrong: undefined } : work} />
        <button type="submit" class="button" disabled={!passcode || !!shape?.until} aria-disabled={work.busy}>
          {say('keep.lock.open')}
        </button>
      </form>
      <details>
        <summary class="quiet">{say('keep.lock.forgotten')}</summary>
        <p>{say('keep.lock.forgottenText')}</p>
        <a href={to(lang, 'settings', 'wipe')}>{say('keep.wipe.title')}</a>
      </details>
    </div>
  );
}
