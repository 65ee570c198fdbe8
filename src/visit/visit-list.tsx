import { useRef } from 'preact/hooks';
import { Icon } from '../components/icon';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import { DeviceChoice } from '../mine/parts/device-choice';
import type { Undo } from '../mine/parts/use-undo';
import { to } from '../routes';
import { deletedOn, isNotCopied } from '../store/model/expiry';
import type { Visit } from '../store/model/records';
import { hashOf, isFinished, type VisitScreen } from './place';
import { TakeBack } from './take-back';
import type { Go } from './use-place';
import type { VisitsNow } from './use-visits';
import { visitName } from './visit-name';

interface Props {
  now: VisitsNow;
  go: Go;
  offer: (undo: Undo) => void;
}

/** Every visit on this device: going on, its summary, deleting it now, and when it goes by itself. */
export function VisitList({ now, go, offer }: Props) {
  const { pack, lang, today, say } = useReader();
  const { visits, ready, purged } = now;
  // What an earlier version put there: nobody was asked then whose device it is. The question stays where it was answered.
  const left = now.putOf().length > 0;
  const asked = useRef(false);
  asked.current ||= left && now.device === undefined;
  /** One of two other languages opens in its first. */
  const open = (visit: Visit, step: VisitScreen['step']) => {
    const screen = { at: 'visit', visit: visit.id, step } as const;
    const [first] = visit.langs;
    const elsewhere = !visit.langs.includes(lang) && pack.languages.some(({ code }) => code === first);
    if (elsewhere) location.assign(to(first, 'visit', hashOf(screen)));
    else go(screen);
  };
  const remove = (visit: Visit) =>
    offer({
      said: say('visit.deleted', { visit: visitName(visit, pack, say) }),
      back: now.remove(visit),
    });
  return (
    <>
      <p>
        <button type="button" class="button" disabled={!ready} onClick={() => go({ at: 'start' })}>
          <Icon id="add" /> {say('visit.new')}
        </button>
      </p>
      <h2>{say('visit.here')}</h2>
      <p role="status" class="small">
        {purged > 0 && say('visit.purged', { number: purged })}
      </p>
      {ready && visits.length === 0 && <p>{say('visit.none')}</p>}
      {left && asked.current && <DeviceChoice />}
      {left && now.device === 'worker' && (
        <p class="label row">
          <span>{say('device.left')}</span>
          <TakeBack now={now} offer={offer} />
        </p>
      )}
      <ul class="plain">
        {visits.map((visit) => {
          const name = visitName(visit, pack, say);
          return (
            <li class="visit-card" key={visit.id}>
              <h3>{name}</h3>
              <p class="small">
                {say(isFinished(visit) ? 'visit.ended' : 'visit.underWay')}{' '}
                {say('visit.goes', { date: dateInWords(deletedOn(visit), pack.language) })}
              </p>
              {isNotCopied(visit, today) && (
                <p class="label">
                  <Icon id="clock" /> {say('visit.notCopied')}
                </p>
              )}
              <p class="row">
                {!isFinished(visit) && (
                  <button type="button" class="button" onClick={() => open(visit, 'here')}>
                    <Icon id="next" class="flip" /> {say('visit.goOn')}
                    <span class="hidden">: {name}</span>
                  </button>
                )}
                <button type="button" class="quiet" onClick={() => open(visit, 'end')}>
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
