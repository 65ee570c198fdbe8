import { useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import { AskAgain } from '../mine/parts/ask-again';
import type { Undo } from '../mine/parts/use-undo';
import type { Visit } from '../store/model/records';
import type { Go } from './use-place';
import type { VisitsNow } from './use-visits';
import { visitName } from './visit-name';

interface Props {
  visit: Visit;
  now: VisitsNow;
  go: Go;
  offer: (undo: Undo) => void;
}

/** Ends a visit and takes it off this device. One of which nobody took a summary is asked about once more. */
export function RemoveVisit({ visit, now, go, offer }: Props) {
  const { pack, say } = useReader();
  const [asks, setAsks] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  const remove = () => {
    const back = now.remove(visit);
    go({ at: 'list' });
    offer({ said: say('visit.deleted', { visit: visitName(visit, pack, say) }), back });
  };
  return (
    <div class="no-print">
      {asks ? (
        <AskAgain
          yes={say('visit.end.removeYes')}
          no={say('visit.end.removeNo')}
          busy={false}
          act={remove}
          leave={() => setAsks(false)}
          begin={begin}
        >
          {say('visit.end.removeSure')}
        </AskAgain>
      ) : (
        <p class="row">
          <button
            type="button"
            class="quiet"
            ref={begin}
            onClick={() => (visit.given === undefined ? setAsks(true) : remove())}
          >
            <Icon id="trash" /> {say('visit.end.remove')}
          </button>
        </p>
      )}
    </div>
  );
}
