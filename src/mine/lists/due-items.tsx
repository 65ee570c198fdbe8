import { Icon } from '../../components/icon';
import { Also, Both } from '../../components/second-language';
import { dateInWords } from '../../language/dates';
import { useReader } from '../../language/reader';
import { plain } from '../../offer/plain';
import { dueList, type When } from '../../store/model/due';
import type { MyData } from '../../store/model/records';
import type { ListCards } from './list-cards';
import { listAddress } from './list-doors';
import { itemIn, itemWords } from './list-text';

const shown: When[] = ['overdue', 'today', 'week', 'soon'];

/** The things on lists that are to be done soon, each with the list it is on; nothing where there are none. */
export function DueItems({ data, cards }: { data: MyData; cards: ListCards }) {
  const { pack, lang, say, today } = useReader();
  const list = dueList({ ...data, dates: [] }, today);
  const all = [...cards.own, ...cards.ready];
  const due = shown.flatMap((when) => list[when]);
  if (due.length === 0) return null;
  return (
    <>
      <Both>{({ say }) => <h2>{say('lists.dueTitle')}</h2>}</Both>
      <ul class="plain">
        {due.map((one) => {
          const card = all.find(({ id }) => one.kind === 'item' && id === one.item.list);
          if (one.kind !== 'item' || !card) return null;
          const { item } = one;
          const template = card.template?.items.find(({ id }) => id === item.template);
          const words = itemWords(
            { id: item.id, order: 0, row: item, ...(template ? { template } : {}) },
            card.id,
            pack,
          );
          return (
            <li key={item.id}>
              <a class={`hit due-${one.when}`} href={listAddress(lang, card)}>
                <strong dir="auto">{words}</strong>
                <span>
                  <Icon id="clock" />{' '}
                  {say(`lists.day.${one.when}`, { date: dateInWords(one.day, pack.language) })}
                </span>
                <span class="small">{say('lists.dueIn', { list: card.title })}</span>
              </a>
              <Also as="p">
                {({ pack }) => {
                  const other = template && itemIn(pack, card.id, template.id);
                  return other && plain(other.words, pack.language.dir);
                }}
              </Also>
            </li>
          );
        })}
      </ul>
    </>
  );
}
