import { Also, Both } from '../components/also';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import { plain } from '../offer/plain';
import { listPlace, ownList, to } from '../routes';
import { DateEntry } from './date-entry';
import { DateWords } from './date-words';
import { type Due, whens } from './due';
import type { DatesNow } from './use-dates';
import type { Undo } from './use-undo';

interface Props {
  now: DatesNow;
  offer: (undo: Undo) => void;
}

/** What is due, the most pressing first; then what is finished, folded away. */
export function DateGroups({ now, offer }: Props) {
  const { say } = useReader();
  const { due, dates } = now;
  if (!due) return null;
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
                    <ItemEntry key={one.id} due={one} />
                  ),
                )}
              </ul>
            </section>
          ),
      )}
      {whens.every((when) => due[when].length === 0) && (
        <Both>{({ say }) => <p>{say('dates.none')}</p>}</Both>
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

/** Something on a list that has a day: it is ticked there. */
function ItemEntry({ due }: { due: Extract<Due, { kind: 'item' }> }) {
  const { pack, lang } = useReader();
  const { item, day } = due;
  const list = pack.lists.find(({ id }) => id === item.list);
  const template = list?.items.find(({ id }) => id === item.template);
  const words = template ? plain(template.words, pack.language.dir) : item.text;
  const address = list ? to(lang, listPlace(list.id)) : to(lang, listPlace(ownList), item.list);
  return (
    <li class="date">
      <span class="picture">
        <Icon id={list?.icon ?? 'mine'} />
      </span>
      <div class="date-what">
        <h3 dir={template ? undefined : 'auto'}>
          <a href={address}>{words}</a>
        </h3>
        <p class="row date-day">
          <DateWords day={day} />
        </p>
        <Also as="div">
          {({ pack }) => {
            const there = pack.lists.find(({ id }) => id === list?.id);
            const other = there?.items.find(({ id }) => id === template?.id);
            return (
              <>
                {other && <p>{plain(other.words, pack.language.dir)}</p>}
                <p class="row date-day">
                  <DateWords day={day} />
                </p>
              </>
            );
          }}
        </Also>
      </div>
    </li>
  );
}
