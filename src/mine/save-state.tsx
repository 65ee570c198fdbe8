import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import type { Mine } from './use-mine';

/** Says what went wrong with the answers on this phone, and tries again; nothing where nothing did. */
export function Trouble({ mine }: { mine: Mine }) {
  const { say } = useReader();
  if (!mine.failed) return null;
  const { reason } = mine.failed;
  const unsaved = mine.unsaved.length > 0 || reason === 'newer';
  return (
    <p class="wrong" role="alert">
      {say(unsaved ? `me.errors.${reason}` : 'me.unread')}{' '}
      <button type="button" class="quiet" onClick={() => mine.retry()}>
        {say(unsaved ? 'me.retry' : 'common.retry')}
      </button>
    </p>
  );
}

/** Says whether what is on the screen is kept: nothing is called saved that is not. */
export function SaveState({ mine, saving, saved }: { mine: Mine; saving: boolean; saved: boolean }) {
  const { say } = useReader();
  if (mine.failed) return <Trouble mine={mine} />;
  return (
    <p class="small" role="status">
      {saving && say('me.saving')}
      {!saving && saved && (
        <>
          <Icon id="yes" /> {say('me.saved')}
        </>
      )}
    </p>
  );
}
