import '../styles/letters.css';
import { useOther } from '../bilingual/use-second-pack';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import { Doors } from '../letters/doors';
import { LetterView } from '../letters/letter-view';
import { useSays } from '../letters/use-letters';
import type { Undo } from '../mine/parts/use-undo';
import type { Visit } from '../store/model/records';
import { InBoth } from './in-both';
import { isFinished, type VisitScreen } from './place';
import type { Go } from './use-place';

interface Props {
  visit: Visit;
  screen: VisitScreen;
  go: Go;
  offer: (undo: Undo) => void;
}

/** The letters of a visit, or one of them, in the two languages of the visit: they belong to it alone and go with it. */
export function VisitLetter({ visit, screen, go, offer }: Props) {
  const { pack, lang, say } = useReader();
  const now = useSays(visit.id);
  const second = useOther(visit.langs.find((code) => code !== lang) ?? '');
  const { say: kind, ...under } = screen;
  const open = pack.letters.find(({ id }) => id === kind);
  return (
    <div class="saying">
      <p class="no-print">
        <button type="button" class="quiet" onClick={() => go(under)}>
          {say('visit.end.again')}
        </button>
      </p>
      <p class="label no-print">
        <Icon id="info" /> {say('visit.letterHere')}
      </p>
      <InBoth other={second.other}>
        {open ? (
          <LetterView
            key={open.id}
            kind={open}
            now={now}
            visit={{ isFinished: isFinished(visit), all: () => go({ ...under, say: '' }), offer }}
          />
        ) : (
          <>
            <h1 tabIndex={-1}>{say('visit.letter')}</h1>
            <Doors now={now} open={(id) => go({ ...under, say: id })} />
          </>
        )}
      </InBoth>
    </div>
  );
}
