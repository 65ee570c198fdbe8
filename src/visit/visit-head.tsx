import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import type { Visit } from '../store/model/records';
import { isFinished } from './place';
import { visitName } from './visit-name';

interface Props {
  visit: Visit;
  reopen: () => void;
}

/** What stands over every screen of a visit: whose it is, and that it is finished. It stays off the paper. */
export function VisitHead({ visit, reopen }: Props) {
  const { pack, say } = useReader();
  return (
    <div class="visit-head no-print">
      <p class="visit-name">
        <Icon id="language" /> {visitName(visit, pack, say)}
      </p>
      {isFinished(visit) && (
        <p class="label row">
          <span>{say('visit.finished')}</span>
          <button type="button" class="quiet" onClick={reopen}>
            {say('visit.reopen')}
          </button>
        </p>
      )}
    </div>
  );
}
