import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { useReader } from '../../language/reader';
import { to } from '../../routes';
import { forgetLoss, isLost, onLoss } from '../../store/model/loss';

/** That this phone lost what was saved here, until a backup is brought back or the person begins anew; nothing where it did not. */
export function LostNote() {
  const { lang, say } = useReader();
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const look = () => setLost(isLost());
    look();
    return onLoss(look);
  }, []);
  const beginAnew = async () => {
    forgetLoss();
    // What had the focus is gone.
    document.querySelector<HTMLElement>('h1')?.focus();
    const { forgetMineIfEmpty } = await import('../../store/db/read-write');
    await forgetMineIfEmpty().catch(() => {});
  };
  return (
    <div class="lost-note no-print" role="status">
      {lost && (
        <>
          <p class="label">
            <Icon id="about" />
            <span>
              <strong>{say('keep.lost.text')}</strong> {say('keep.lost.how')}
            </span>
          </p>
          <p class="row">
            <a class="button" href={to(lang, 'settings', 'restore')}>
              {say('keep.lost.back')}
            </a>
            <button type="button" class="quiet" onClick={beginAnew}>
              {say('keep.lost.anew')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
