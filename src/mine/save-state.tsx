import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import type { Mine } from './use-mine';

/** Says whether what is on the screen is kept: nothing is called saved that is not. */
export function SaveState({ mine, saving, saved }: { mine: Mine; saving: boolean; saved: boolean }) {
  const { say } = useReader();
  if (mine.failed)
    return (
      <p class="wrong" role="alert">
        {say(`me.errors.${mine.failed.reason}`)}{' '}
        <button type="button" class="quiet" onClick={() => mine.retry()}>
          {say('me.retry')}
        </button>
      </p>
    );
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
