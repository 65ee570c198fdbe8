import { useState } from 'preact/hooks';
import { Both, Label, useName } from '../components/also';
import { Icon } from '../components/icon';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import type { Visit } from '../mine/records';
import { listPlace, ownList, to } from '../routes';
import { listOf, rowsFor } from './for-phone';
import type { VisitsNow } from './use-visits';

const doers = ['young-person', 'worker', 'both'] as const;

/** Puts what was agreed in the lists and dates of this phone, where it is the young person's own. */
export function ToPhone({ visit, now }: { visit: Visit; now: VisitsNow }) {
  const { pack, lang, say } = useReader();
  const name = useName();
  const [state, setState] = useState<'' | 'asking' | 'done'>('');
  const who = (doer: string) => {
    const known = doers.find((one) => one === doer);
    return known ? say(`visit.sum.person.${known}`) : doer;
  };
  const title = say('visit.phone.list', { date: dateInWords(visit.day, pack.language) });
  const rows = rowsFor(visit, title, who, visit.started);
  if (rows.length === 0) return null;
  const put = async () => {
    // What is there already is as the young person left it.
    const there = new Set([
      ...(now.my.data?.lists ?? []).map(({ id }) => `lists ${id}`),
      ...(now.my.data?.items ?? []).map(({ id }) => `items ${id}`),
      ...(now.my.data?.dates ?? []).map(({ id }) => `dates ${id}`),
    ]);
    const fresh = rows.filter((one) => !('id' in one.row && there.has(`${one.table} ${one.row.id}`)));
    if (fresh.length === 0 || (await now.my.putAll(fresh))) setState('done');
  };
  return (
    <section class="section no-print" aria-labelledby="to-phone">
      <Both>{({ say, side }) => <h2 id={`to-phone${side}`}>{say('visit.phone.title')}</h2>}</Both>
      {state === '' && (
        <>
          <Both>{({ say }) => <p>{say('visit.phone.text')}</p>}</Both>
          <button type="button" class="button" onClick={() => setState('asking')}>
            <Icon id="lists" /> {say('visit.phone.ask')}
          </button>
        </>
      )}
      {state === 'asking' && (
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
              onClick={() => setState('')}
            >
              <Label>{({ say }) => say('visit.phone.no')}</Label>
            </button>
          </p>
        </>
      )}
      {state === 'done' && (
        <>
          <p role="status">
            <Icon id="yes" /> {say('visit.phone.done')}
          </p>
          <p class="row">
            <a class="quiet" href={to(lang, listPlace(ownList), listOf(visit))}>
              <Icon id="lists" /> {say('visit.phone.openList')}
            </a>
            <a class="quiet" href={to(lang, 'dates')}>
              <Icon id="calendar" /> {say('visit.phone.openDates')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
