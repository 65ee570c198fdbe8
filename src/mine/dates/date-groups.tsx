import { Both } from '../../components/second-language';
import { useReader } from '../../language/reader';
import { whens } from '../../store/model/due';
import type { Undo } from '../parts/use-undo';
import { DateEntry } from './date-entry';
import { DueItem } from './due-item';
import type { DatesNow } from './use-dates';

interface Props {
  now: DatesNow;
  offer: (undo: Undo | undefined) => void;
}

/** What is due, the most pressing first; then what is finished, folded away. */
export function DateGroups({ now, offer }: Props) {
  const { say } = useReader();
  const { due, dates } = now;
  if (!due) return null;
  const nothing = whens.every((when) => due[when].length === 0);
  const finished = dates.filter(({ closed }) => closed).sort((a, b) => (a.day < b.day ? 1 : -1));
  return (
    <>
      {whens.map(
        (when) =>
          due[when].length > 0 && (
            <section class={`due due-${when}`} aria-labelledby={`due-${when}`}>
              <Both>
                {({ say, side }) => (
                  <div>
                    <h2 id={`due-${when}${side}`}>{say(`dates.when.${when}`)}</h2>
                    {when === 'overdue' && <p>{say('dates.overdueText')}</p>}
                  </div>
                )}
              </Both>
              <ul class="plain">
                {due[when].map((one) =>
                  one.kind === 'date' ? (
                    <DateEntry key={one.id} date={one.date} now={now} offer={offer} />
                  ) : (
                    <DueItem key={one.id} due={one} now={now} offer={offer} />
                  ),
                )}
              </ul>
            </section>
          ),
      )}
      {nothing && (
        <Both>{({ say }) => <p>{say(finished.length > 0 ? 'dates.noneWaiting' : 'dates.none')}</p>}</Both>
      )}
      {finished.length > 0 && (
        <details class="finished">
          <summary class="quiet">{say('dates.finished')}</summary>
          <ul class="plain">
            {finished.map((date) => (
              <DateEntry key={date.id} date={date} now={now} offer={offer} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
