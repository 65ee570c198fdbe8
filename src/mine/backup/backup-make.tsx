import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { giveFile } from '../../device/give-file';
import { phoneDay } from '../../device/phone-day';
import { useReader } from '../../language/reader';
import { useEverything } from '../../store/everything';
import { noteSettled } from '../../store/model/invite';
import { isPassphrase, trimmed } from '../../store/model/passphrase';
import { NewSecret, useNewSecret } from '../parts/lock/new-secret';
import { useFocusWrong } from '../parts/use-focus-wrong';
import { useWork } from '../parts/use-work';
import { WorkState } from '../parts/work-state';

/** Making a backup: one file, locked with a passphrase or readable, given to the phone. */
export function BackupMake({ empty }: { empty: boolean }) {
  const { say, today } = useReader();
  const [locked, setLocked] = useState(false);
  const [withVisits, setWithVisits] = useState(false);
  const my = useEverything();
  const hasVisits = (my.data?.visits.length ?? 0) > 0;
  const unsaved = my.unsaved.length;
  const [said, setSaid] = useState('');
  const secret = useNewSecret(isPassphrase, 'keep.backup.short', trimmed);
  const work = useWork();
  const form = useFocusWrong(work.wrong);
  // The name says nothing of the person or of the council: others may see it.
  const name = `backup-${today}.txt`;
  const make = (event: Event) => {
    event.preventDefault();
    setSaid('');
    void work.run(async () => {
      const fault = locked ? secret.fault() : undefined;
      if (fault) return fault;
      const { exportAll } = await import('../../store/db/backup');
      const shown = unsaved > 0 ? my.data : undefined;
      const text = await exportAll(locked ? secret.first : undefined, withVisits, shown);
      const given = await giveFile(name, 'text/plain', text);
      if (given === 'given') noteSettled(phoneDay());
      setSaid(given === 'given' ? say('keep.backup.made', { name }) : say('keep.backup.stopped'));
      return undefined;
    });
  };
  return (
    <section class="section needs-script" id="backup" aria-labelledby="backup-title">
      <h2 id="backup-title" tabIndex={-1}>
        {say('keep.backup.title')}
      </h2>
      <p>{say('keep.backup.text')}</p>
      {empty ? (
        <p>{say('keep.nothing')}</p>
      ) : (
        <form onSubmit={make} ref={form}>
          <label class="choice">
            <input
              type="checkbox"
              checked={locked}
              onChange={({ currentTarget }) => setLocked(currentTarget.checked)}
            />
            {say('keep.backup.lock')}
          </label>
          <p class="small">{say(locked ? 'keep.backup.tip' : 'keep.backup.open')}</p>
          {locked && (
            <NewSecret
              secret={secret}
              labels={['keep.backup.passphrase', 'keep.backup.again']}
              said="backup-wrong"
              wrong={work.wrong}
            />
          )}
          {hasVisits && (
            <>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={withVisits}
                  onChange={({ currentTarget }) => setWithVisits(currentTarget.checked)}
                />
                {say('keep.backup.visits')}
              </label>
              <p class="small">{say('keep.backup.visitsText')}</p>
            </>
          )}
          {unsaved > 0 && <p class="label">{say('keep.backup.unsaved', { number: unsaved })}</p>}
          <WorkState id="backup-wrong" work={work} />
          <button type="submit" class="button" aria-disabled={work.busy}>
            <Icon id="download" /> {say('keep.backup.make')}
          </button>
        </form>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
