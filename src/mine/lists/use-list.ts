import { useMemo, useRef } from 'preact/hooks';
import { useReader } from '../../language/reader';
import type { ListItem, ListTemplate } from '../../offer/pack';
import { useMyList } from '../../store/everything';
import { type Change, keyOf, type Put } from '../../store/model/change';
import { newId } from '../../store/model/new-id';
import { lastOrder, move } from '../../store/model/order';
import type { MyItem, MyList } from '../../store/model/records';
import { itemsOf, type ShownItem, takenOff, touch, unchanged } from './items';
import { listPuts, putBack } from './list-rows';
import { itemWords } from './list-text';

export type Shown = ShownItem<ListItem>;
type ItemChange = Partial<Omit<MyItem, 'id' | 'list' | 'template'>>;
type ListChange = Partial<Pick<MyList, 'title' | 'archived' | 'hideDone'>>;

/**
 * One list on this phone: its items as they stand, and what a page can do with them. Everything shows at once and is
 * saved behind it: `my.unsaved` and `my.failed` say how that stands. `ready` is false until what was saved has been read;
 * nothing may be changed before. `template` is the ready-made list that it is, if it is one.
 */
export function useList(id: string, template: ListTemplate | undefined) {
  const { pack, today } = useReader();
  const my = useMyList(id);
  const before = useRef<Shown[]>([]);
  const items: Shown[] = useMemo(() => {
    before.current = unchanged(before.current, itemsOf(id, template?.items ?? [], my.items ?? []));
    return before.current;
  }, [id, template, my.items]);
  const off: Shown[] = useMemo(
    () => takenOff(id, template?.items ?? [], my.items ?? []),
    [id, template, my.items],
  );
  const listRow = (change: ListChange): MyList => {
    const seen = template ? { template: template.id, title: template.title } : {};
    return { id, created: Date.now(), order: 0, ...seen, ...my.list, ...change };
  };
  const ready = my.items !== undefined && !my.locked;
  /** Saves rows of this list, and a ready-made list itself where it was not touched before. */
  const save = async (rows: MyItem[]): Promise<boolean> => {
    const puts = listPuts(my, template && listRow({}), rows);
    return puts.length > 0 && my.putAll(puts);
  };
  const touched = (item: Shown, change: ItemChange) => touch(id, item, change, itemWords(item, id, pack));
  return {
    my,
    items,
    /** What was taken off and can be put back with `restore`. */
    off,
    ready,
    edit: (item: Shown, change: ItemChange) => save([touched(item, change)]),
    tick: (item: Shown) => save([touched(item, { done: item.row?.done ? undefined : today })]),
    add: (text: string) => save([{ id: newId(), list: id, text, order: lastOrder(items) }]),
    /** Moves an item to a place among `visible`, counted from 0. Gives where it stands then, counted from 1; 0 where it can not go there. */
    place(item: Shown, visible: readonly Shown[], place: number): number {
      const neighbour = visible[place];
      if (!neighbour) return 0;
      const target = items.findIndex((one) => one.id === neighbour.id);
      const rows = move(items, item.id, target).flatMap(({ id: moved, order }) => {
        const found = items.find((one) => one.id === moved);
        return found ? [touched(found, { order })] : [];
      });
      void save(rows);
      return place + 1;
    },
    /** Takes an item off the list: one of the person's own is gone, a ready-made one is noted as taken off. */
    remove: (item: Shown) =>
      item.template ? save([touched(item, { removed: true })]) : my.putAll([{ table: 'items', id: item.id }]),
    /** Puts back an item that `remove` took off; nothing where it is back already. */
    restore(item: Shown) {
      const row = putBack(id, item, my.items ?? [], itemWords(item, id, pack));
      return save(row ? [row] : []);
    },
    change: async (change: ListChange): Promise<boolean> =>
      ready && Boolean(template || my.list) && my.putAll([{ table: 'lists', row: listRow(change) }]),
    /** Takes the whole list away. Gives what puts it back. */
    destroy(): Change[] {
      const rows: Put[] = [
        { table: 'lists', row: listRow({}) },
        ...(my.items ?? []).map((row) => ({ table: 'items' as const, row })),
      ];
      void my.putAll(rows.map(({ table, row }) => ({ table, id: keyOf(row) })));
      return rows;
    },
  };
}

export type ListNow = ReturnType<typeof useList>;
