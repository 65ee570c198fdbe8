import { useState } from 'preact/hooks';
import { useReader } from '../language/reader';
import { to } from '../routes';
import { SecretField } from './secret-field';
import { useFocusWrong } from './use-focus-wrong';
import { useWork } from './use-work';
import { WorkState } from './work-state';

/** In the place of what a passcode keeps closed: unlocking it, and what to do when it is forgotten. `level` is of its heading, `text` is what is closed. */
export function LockScreen({ level = 2, text }: { level?: 2 | 3; text?: string }) {
  const { lang, say } = useReader();
  const [passcode, setPasscode] = useState('');
  const work = useWork();
  const form = useFocusWrong(work.wrong);
  const Heading = level === 2 ? 'h2' : 'h3';
  const open = (event: Event) => {
    event.preventDefault();
    void work.run(async () => {
      const { unlock } = await import('./vault');
      if (await unlock(passcode)) {
        // The form goes, and with it the focus.
        if (level === 2) document.querySelector<HTMLElement>('h1')?.focus();
        return undefined;
      }
      setPasscode('');
      return 'keep.passcode.wrong';
    });
  };
  return (
    <div class="lock-screen needs-script">
      <Heading>{say('keep.lock.title')}</Heading>
      <p>
        {text ?? say('keep.lock.text')} {say('keep.lock.offer')}
      </p>
      <form onSubmit={open} ref={form}>
        <SecretField
          label={say('keep.lock.passcode')}
          value={passcode}
          set={setPasscode}
          digits
          said="lock-wrong"
          wrong={work.wrong !== undefined}
        />
        <WorkState id="lock-wrong" work={work} />
        <button type="submit" class="button" disabled={!passcode} aria-disabled={work.busy}>
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
