import { Icon } from '../../components/icon';
import { Also } from '../../components/second-language';
import { useReader } from '../../language/reader';
import { plain } from '../../offer/plain';
import { listPlace, ownList, to } from '../../routes';
import type { Due } from '../../store/model/due';
import { itemIn } from '../lists/list-text';
import type { Undo } from '../parts/use-undo';
import { DateWords } from './date-words';
import type { DatesNow } from './use-dates';

interface Props {
  due: Extract<Due, { kind: 'item' }>;
  now: DatesNow;
  /** Offers to take back what was just done. */
  offer: (undo: Undo) => void;
}

/** A thing on a list that has a day, among the dates: it is ticked here as it is there. */
export function DueItem({ due, now, offer }: Props) {
  const { pack, lang, say, today } = useReader();
  const { item, day } = due;
  const list = pack.lists.find(({ id }) => id === item.list);
  const template = item.template && list ? itemIn(pack, list.id, item.template) : undefined;
  const words = (template ? plain(template.words, pack.language.dir) : item.text) ?? '';
  const address = list ? to(lang, listPlace(list.id)) : to(lang, listPlace(ownList), item.list);
  const done = () => {
    void now.tick(item, today);
    offer({ said: say('dates.settled', { title: words }), back: () => now.tick(item, undefined) });
  };
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
          {now.my.unsaved.includes(item.id) && <span class="wrong">{say('dates.unsaved')}</span>}
        </p>
        <Also as="div">
          {({ pack }) => {
            const other = list && template && itemIn(pack, list.id, template.id);
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
      <p class="row date-acts">
        <button type="button" class={day <= today ? 'button' : 'quiet'} onClick={done}>
          <Icon id="yes" /> {say('dates.done')}
          <span class="hidden">: {words}</span>
        </button>
      </p>
    </li>
  );
}
