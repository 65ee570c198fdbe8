/** How saving stands: nothing is called saved that is not. */
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { isIosTab, keptForSure } from '../../device/persist';
import { useReader } from '../../language/reader';
import { to } from '../../routes';
import type { StoreError } from '../../store/model/store-error';
import { LockScreen } from './lock/lock-screen';

/** What a store hook says of itself. */
interface StoreNow {
  unsaved: readonly string[];
  failed?: StoreError;
  retry: () => void;
}

/**
 * What went wrong with what is saved on this phone, and trying again; nothing where nothing did. `unread` says what could
 * not be read, where that is not the lists. A page that is too old is loaded anew on a tap where nothing on it is unsaved.
 */
export function Trouble({ failed, unsaved, retry, unread }: StoreNow & { unread?: string }) {
  const { say } = useReader();
  if (!failed) return null;
  const { reason } = failed;
  const lost = unsaved.length > 0;
  if (reason === 'newer')
    return (
      <p class="wrong" role="alert">
        {say(lost ? 'lists.errors.newer' : 'keep.errors.newer')}{' '}
        {!lost && (
          <button type="button" class="quiet" onClick={() => location.reload()}>
            {say('offline.updateNow')}
          </button>
        )}
      </p>
    );
  return (
    <p class="wrong" role="alert">
      {lost ? say(`lists.errors.${reason}`) : (unread ?? say('lists.unread'))}{' '}
      <button type="button" class="quiet" onClick={() => retry()}>
        {say(lost ? 'lists.retry' : 'common.retry')}
      </button>
    </p>
  );
}

/** Whether what was changed on this page is saved by now. */
export function Saved({ store }: { store: StoreNow }) {
  const { say } = useReader();
  const [changed, setChanged] = useState(false);
  const waiting = store.unsaved.length > 0;
  useEffect(() => {
    if (waiting) setChanged(true);
  }, [waiting]);
  return (
    <p class="small saved" role="status">
      {!store.failed && waiting && say('lists.saving')}
      {!store.failed && !waiting && changed && (
        <>
          <Icon id="yes" /> {say('lists.saved')}
        </>
      )}
    </p>
  );
}

/** On an iPhone's browser tab, before the first save: the home screen comes first. */
export function InstallFirst({ empty }: { empty: boolean }) {
  const { lang, say } = useReader();
  const [tab, setTab] = useState(false);
  useEffect(() => setTab(isIosTab()), []);
  if (!tab || !empty) return null;
  return (
    <p class="label">
      <span>
        {say('me.iosTab')} <a href={to(lang, 'settings', 'install')}>{say('me.iosTabHow')}</a>
      </span>
    </p>
  );
}

/** Whether this phone keeps what is saved, as it says itself, where there is something: asked again after every save. */
export function Kept({ some, unsaved }: { some: boolean; unsaved: readonly string[] }) {
  const { say } = useReader();
  const saved = some && unsaved.length === 0;
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof keptForSure>>>();
  useEffect(() => {
    if (saved) void keptForSure().then(setAnswer);
  }, [saved]);
  if (!some || !answer) return null;
  return (
    <p class="small phone-keeps">
      <Icon id="about" /> {say(`lists.kept.${answer}`)}
    </p>
  );
}

/** In place of a list, or of the dates, that a passcode keeps closed. */
export function Locked({ text }: { text?: string }) {
  const { say } = useReader();
  return <LockScreen text={text ?? say('lists.locked')} />;
}
