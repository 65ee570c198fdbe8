/** What may be saved of a list: only over what was read, so that nothing takes the place of a row that nobody has seen. */
import type { Put } from '../../store/model/change';
import type { MyItem, MyList } from '../../store/model/records';
import { type ShownItem, touch } from './items';

/** A list as it was read: `items` is undefined until then, and while it is locked. */
export interface ReadList {
  list?: MyList | undefined;
  items: readonly MyItem[] | undefined;
  locked: boolean;
}

/**
 * The rows to save for things of a list: `rows`, and before them `first`, the row of a ready-made list that was not touched
 * yet. Nothing where the list has not been read, is locked, or is the person's own (`first` is undefined) and gone.
 */
export function listPuts(now: ReadList, first: MyList | undefined, rows: readonly MyItem[]): Put[] {
  if (!now.items || now.locked) return [];
  if (!now.list && !first) return [];
  return [
    ...(!now.list && first ? [{ table: 'lists' as const, row: first }] : []),
    ...rows.map((row) => ({ table: 'items' as const, row })),
  ];
}

/**
 * The row that puts back `item`, which was taken off, over what has become of it since; undefined where it is back
 * already. `words` are those of `touch`.
 */
export function putBack<Template extends { id: string }>(
  list: string,
  item: ShownItem<Template>,
  rows: readonly MyItem[],
  words: string,
): MyItem | undefined {
  const row = rows.find(({ id }) => id === item.id);
  if (row) return row.removed ? touch(list, { ...item, row }, { removed: undefined }, words) : undefined;
  return item.template ? undefined : item.row;
}
