import { useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { Both, Label, useName } from '../components/second-language';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import { DeviceChoice } from '../mine/parts/device-choice';
import type { Undo } from '../mine/parts/use-undo';
import { listPlace, ownList, to } from '../routes';
import { listOf } from '../store/model/from-visits';
import type { Visit } from '../store/model/records';
import { rowsFor } from './for-phone';
import { TakeBack } from './take-back';
import type { VisitsNow } from './use-visits';

const doers = ['young-person', 'worker', 'both'] as const;

interface Props {
  visit: Visit;
  now: VisitsNow;
  offer: (undo: Undo) => void;
}

/** Puts what was agreed in the lists and dates of this phone, where it is the young person's own; never on a worker's device. */
export function ToPhone({ visit, now, offer }: Props) {
  const { pack, lang, say } = useReader();
  const name = useName();
  const [asking, setAsking] = useState(false);
  // It stays where it was answered, and with it the focus.
  const [asks] = useState(now.device === undefined);
  const who = (doer: string) => {
    const known = doers.find((one) => one === doer);
    return known ? say(`visit.sum.person.${known}`) : doer;
  };
  const title = say('visit.phone.list', { date: dateInWords(visit.day, pack.language) });
  const rows = rowsFor(visit, title, who, visit.started);
  const there = now.putOf(visit.id);
  if (rows.length === 0 && there.length === 0) return null;
  const put = async () => {
    setAsking(false);
    // What is there already is as the young person left it.
    const known = new Set(there.map(({ table, row }) => `${table} ${'id' in row && row.id}`));
    await now.my.putAll(rows.filter(({ table, row }) => !known.has(`${table} ${'id' in row && row.id}`)));
  };
  return (
    <section class="section no-print" aria-labelledby="to-phone">
      <Both>{({ say, side }) => <h2 id={`to-phone${side}`}>{say('visit.phone.title')}</h2>}</Both>
      {asks && <DeviceChoice />}
      {now.device === 'worker' && <Both>{({ say }) => <p>{say('visit.phone.worker')}</p>}</Both>}
      {now.device === 'own' && there.length === 0 && !asking && (
        <>
          <Both>{({ say }) => <p>{say('visit.phone.text')}</p>}</Both>
          <button type="button" class="button" onClick={() => setAsking(true)}>
            <Icon id="lists" /> {say('visit.phone.ask')}
          </button>
        </>
      )}
      {now.device === 'own' && asking && (
        <>
          <div role="alert">
            <Both>{({ say }) => <p>{say('visit.phone.sure')}</p>}</Both>
          </div>
          <p class="row">
            <button type="button" class="button" aria-label={name(say('visit.phone.yes'))} onClick={put}>
              <Label>{({ say }) => say('visit.phone.yes')}</Label>
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={name(say('visit.phone.no'))}
              onClick={() => setAsking(false)}
            >
              <Label>{({ say }) => say('visit.phone.no')}</Label>
            </button>
          </p>
        </>
      )}
      {there.length > 0 && (
        <>
          <p role="status">
            {now.device === 'worker' ? (
              say('device.left')
            ) : (
              <>
                <Icon id="yes" /> {say('visit.phone.done')}
              </>
            )}
          </p>
          <p class="row">
            {now.device !== 'worker' && (
              <>
                <a class="quiet" href={to(lang, listPlace(ownList), listOf(visit))}>
                  <Icon id="lists" /> {say('visit.phone.openList')}
                </a>
                <a class="quiet" href={to(lang, 'dates')}>
                  <Icon id="calendar" /> {say('visit.phone.openDates')}
                </a>
              </>
            )}
            <TakeBack visit={visit.id} now={now} offer={offer} />
          </p>
        </>
      )}
    </section>
  );
}
