import { Icon } from '../components/icon';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import type { Say } from '../language/words';
import { deletedOn } from '../mine/expire';
import type { Visit } from '../mine/records';
import type { Undo } from '../mine/use-undo';
import type { Pack } from '../offer/pack';
import { to } from '../routes';
import type { usePlace } from './use-place';
import type { VisitsNow } from './use-visits';

interface Props {
  now: VisitsNow;
  go: ReturnType<typeof usePlace>['go'];
  offer: (undo: Undo) => void;
}

/** A visit as a line: what kind, which day, and its label. */
function visitName(visit: Visit, pack: Pack, say: Say): string {
  const kind = pack.visits.find(({ id }) => id === visit.kind)?.title ?? visit.kind;
  const name = say('visit.onDay', { kind, date: dateInWords(visit.day, pack.language) });
  return visit.label ? say('visit.named', { label: visit.label, visit: name }) : name;
}

/** Every visit on this device: going on, its summary, deleting it now, and when it goes by itself. */
export function VisitList({ now, go, offer }: Props) {
  const { pack, lang, say } = useReader();
  const { visits, ready, purged } = now;
  /** The one that is opened is the one that was changed last. One of two other languages opens in its first. */
  const open = async (visit: Visit, where: 'walk' | 'end') => {
    const saving = now.save(visit);
    const [first] = visit.langs;
    const elsewhere = !visit.langs.includes(lang) && pack.languages.some(({ code }) => code === first);
    // Another language is another page: what is not saved would be lost on the way.
    if (elsewhere && (await saving)) location.assign(to(first, 'visit', where));
    else go(where);
  };
  const remove = (visit: Visit) => {
    void now.remove(visit.id);
    offer({
      said: say('visit.deleted', { visit: visitName(visit, pack, say) }),
      back: () => now.save(visit),
    });
  };
  return (
    <>
      <p>
        <button type="button" class="button" disabled={!ready} onClick={() => go('start')}>
          <Icon id="add" /> {say('visit.new')}
        </button>
      </p>
      <h2>{say('visit.here')}</h2>
      <p role="status" class="small">
        {purged > 0 && say('visit.purged', { number: purged })}
      </p>
      {ready && visits.length === 0 && <p>{say('visit.none')}</p>}
      <ul class="plain">
        {visits.map((visit) => {
          const name = visitName(visit, pack, say);
          return (
            <li class="visit-card" key={visit.id}>
              <h3 dir="auto">{name}</h3>
              <p class="small">
                {say(visit.ended ? 'visit.ended' : 'visit.underWay')}{' '}
                {say('visit.goes', { date: dateInWords(deletedOn(visit), pack.language) })}
              </p>
              <p class="row">
                <button type="button" class="button" onClick={() => void open(visit, 'walk')}>
                  <Icon id="next" class="flip" /> {say('visit.goOn')}
                  <span class="hidden">: {name}</span>
                </button>
                <button type="button" class="quiet" onClick={() => void open(visit, 'end')}>
                  <Icon id="source" /> {say('visit.read')}
                  <span class="hidden">: {name}</span>
                </button>
                <button type="button" class="quiet" onClick={() => remove(visit)}>
                  <Icon id="trash" /> {say('visit.delete')}
                  <span class="hidden">: {name}</span>
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
