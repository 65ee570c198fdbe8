import { useName } from '../../components/second-language';
import { useReader } from '../../language/reader';
import { memo } from '../parts/memo';
import { ItemEditor } from './item-editor';
import { ItemMoves } from './item-moves';
import { ItemName } from './item-name';
import { Noted } from './item-noted';
import { itemWords } from './list-text';
import type { ListNow, Shown } from './use-list';

/** What can be done with an item. */
export interface ItemActs {
  tick: (item: Shown) => void;
  edit: (item: Shown, change: Parameters<ListNow['edit']>[1]) => void;
  shift: (item: Shown, by: 1 | -1) => void;
  /** Moves it to a place among those that are shown, counted from 0. */
  place: (item: Shown, place: number) => void;
  remove: (item: Shown) => void;
  setOpen: (item: Shown, open: boolean) => void;
}

/** All of them stay the same objects while nothing of this item changes: of a long list only what changed is drawn anew. */
interface Props {
  list: string;
  item: Shown;
  acts: ItemActs;
  /** False until what was saved has been read. */
  ready: boolean;
  /** Whether its fields are open. */
  open: boolean;
  ordering: boolean;
  /** Where it stands among those that are shown, counted from 1, and how many they are; 0 while no order is changed. */
  place: number;
  all: number;
  /** Whether it was to be closed though a field of it is half filled in. */
  half: boolean;
  /** Whether the list has a budget. */
  money: boolean;
  /** The section that the whole list leads to already. */
  section: string | undefined;
}

/** One thing on a list: to tick, with what is noted about it, and its fields when they are open. */
export const ListItemRow = memo(function ItemRow({
  list,
  item,
  acts,
  ready,
  open,
  ordering,
  ...rest
}: Props) {
  const { pack, say } = useReader();
  const words = itemWords(item, list, pack);
  const name = useName();
  const { template, row } = item;
  return (
    <li class={`item ${row?.done ? 'item-done' : ''}`} id={template?.id} data-item={item.id}>
      <div class="item-head">
        <label class="tick">
          <input
            type="checkbox"
            checked={row?.done !== undefined}
            disabled={!ready}
            aria-label={name(words)}
            onChange={() => acts.tick(item)}
          />
          <ItemName list={list} item={item} class="item-words" />
        </label>
        {ordering ? (
          <ItemMoves
            words={words}
            place={rest.place}
            all={rest.all}
            ready={ready}
            shift={(by) => acts.shift(item, by)}
            go={(place) => acts.place(item, place)}
          />
        ) : (
          <button
            type="button"
            class="quiet needs-script item-change"
            disabled={!ready}
            aria-expanded={open}
            aria-label={say(open ? 'lists.finishName' : 'lists.changeName', { item: words })}
            onClick={() => acts.setOpen(item, !open)}
          >
            {say(open ? 'lists.finish' : 'lists.change')}
          </button>
        )}
      </div>
      <Noted item={item} section={rest.section} />
      {open && !ordering && (
        <ItemEditor
          item={item}
          words={words}
          money={rest.money}
          half={rest.half}
          edit={(change) => acts.edit(item, change)}
          remove={() => acts.remove(item)}
          setOpen={(on) => acts.setOpen(item, on)}
        />
      )}
    </li>
  );
});
