import { Icon } from '../../components/icon';
import { Also, titled } from '../../components/second-language';
import { dateInWords } from '../../language/dates';
import { showPence } from '../../language/money';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import { sectionAt } from '../../offer/docs';
import type { SectionRef } from '../../offer/pack';
import { to } from '../../routes';
import { whenIs } from '../../store/model/due';
import type { Shown } from './use-list';

/** What is noted about an item: its day, its money, the person's note, and the promise it belongs to. */
export function Noted({ item: { template, row }, section }: { item: Shown; section: string | undefined }) {
  const { pack, lang, say, today } = useReader();
  const date = (day: string) => dateInWords(day, pack.language);
  const said: string[] = [];
  if (row?.done) said.push(say('lists.doneOn', { date: date(row.done) }));
  else if (row?.due) said.push(say(`lists.day.${whenIs(row.due, today)}`, { date: date(row.due) }));
  if (row?.planned !== undefined) said.push(say('lists.notedPlanned', { money: showPence(row.planned) }));
  if (row?.spent !== undefined) said.push(say('lists.notedSpent', { money: showPence(row.spent) }));
  const promise = template?.entitlement;
  const title = promise && promise.section !== section ? titleOf(promise) : undefined;
  function titleOf({ topic, section: id }: SectionRef) {
    return pack.topics[topic]?.sections.find((one) => one.id === id);
  }
  if (said.length === 0 && !row?.note && !title) return null;
  return (
    <div class="item-noted small">
      {said.length > 0 && <p>{said.join(' · ')}</p>}
      {row?.note && (
        <p class="item-note" dir="auto">
          {row.note}
        </p>
      )}
      {promise && title && (
        <Also
          first={
            <a href={to(lang, promise.topic, promise.section)} {...borrowed(title.lang)}>
              <Icon id="about" /> {title.title}
            </a>
          }
        >
          {({ pack }) => titled(sectionAt(pack, promise.topic, promise.section))}
        </Also>
      )}
    </div>
  );
}
