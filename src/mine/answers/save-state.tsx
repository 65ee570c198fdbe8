import { Icon } from '../../components/icon';
import { useReader } from '../../language/reader';
import { Trouble } from '../parts/saved-state';
import type { Mine } from './use-mine';

/** What went wrong with the answers on this phone; nothing where nothing did. */
export function AnswerTrouble({ mine }: { mine: Mine }) {
  const { say } = useReader();
  return <Trouble {...mine} unread={say('me.unread')} />;
}

/** Says whether what is on the screen is kept: nothing is called saved that is not. */
export function SaveState({ mine, saving, saved }: { mine: Mine; saving: boolean; saved: boolean }) {
  const { say } = useReader();
  if (mine.failed) return <AnswerTrouble mine={mine} />;
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
