import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { phoneDay } from '../../device/phone-day';
import { useReader } from '../../language/reader';
import { to } from '../../routes';
import { invitesNow, noteInvited, noteSettled } from '../../store/model/invite';
import { isLost } from '../../store/model/loss';
import { type MyData, tables } from '../../store/model/records';

/** One line that invites to make a backup, after ten things are saved and then every three months; nothing else. */
export function InviteBackup({ data, unsaved }: { data: MyData | undefined; unsaved: readonly string[] }) {
  const { lang, say } = useReader();
  const [shown, setShown] = useState(false);
  const saved = data !== undefined && unsaved.length === 0;
  useEffect(() => {
    if (!saved || shown || isLost()) return;
    // Visits are about other people, and go by themselves.
    const rows = tables.reduce((sum, table) => (table === 'visits' ? sum : sum + data[table].length), 0);
    // The page comes with the day on which it was built.
    const today = phoneDay();
    if (!invitesNow(rows, today)) return;
    noteInvited(today);
    setShown(true);
  }, [data, saved, shown]);
  if (!shown) return null;
  const leave = () => {
    noteSettled(phoneDay());
    setShown(false);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };
  return (
    <p class="small invite-backup">
      <Icon id="about" /> {say('keep.invite.text')}{' '}
      <a href={to(lang, 'settings', 'backup')}>{say('keep.invite.make')}</a>{' '}
      <button type="button" class="quiet" onClick={leave}>
        {say('keep.invite.later')}
      </button>
    </p>
  );
}
