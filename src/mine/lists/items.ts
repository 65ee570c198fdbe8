/** The items of a list as they are shown: the ready-made ones, what the person did to them, and their own. */

import { byOrder, templateOrder } from '../../store/model/order';
import { itemId, type MyItem } from '../../store/model/records';
import { shallowEqual } from '../parts/memo';

/** One item on the screen. Its words are the template's where it has one, else `row.text`. */
export interface ShownItem<Template> {
  id: string;
  /** Where it stands: give these to `move` of order.ts. */
  order: number;
  template?: Template;
  /** What the person did; none where they never touched it. */
  row?: MyItem;
}

/**
 * The items of the list `list` in their order, without those that were taken off. `templates` are the ready-made items
 * of the content as it is now (none for a list of the person's own). A row whose ready-made item is gone stays, with the
 * words last seen, as the person's own.
 */
export function itemsOf<Template extends { id: string }>(
  list: string,
  templates: readonly Template[],
  rows: readonly MyItem[],
): ShownItem<Template>[] {
  const mine = new Map(rows.filter((row) => row.list === list).map((row) => [row.id, row]));
  const shown = templates.map((template, index): ShownItem<Template> => {
    const id = itemId(list, template.id);
    const row = mine.get(id);
    mine.delete(id);
    return { id, template, order: row?.order || templateOrder(index), ...(row ? { row } : {}) };
  });
  const last = templateOrder(templates.length);
  for (const row of mine.values()) shown.push({ id: row.id, row, order: row.order || last });
  return shown.filter(({ row }) => !row?.removed).sort(byOrder);
}

/** The ready-made items that the person took off a list, in the order of the content: they can be put back. */
export function takenOff<Template extends { id: string }>(
  list: string,
  templates: readonly Template[],
  rows: readonly MyItem[],
): ShownItem<Template>[] {
  const off = new Map(rows.filter(({ removed }) => removed).map((row) => [row.id, row]));
  return templates.flatMap((template, index) => {
    const row = off.get(itemId(list, template.id));
    return row ? [{ id: row.id, template, order: row.order || templateOrder(index), row }] : [];
  });
}

/** `now`, with the objects of `before` for the items in which nothing changed: what shows them needs not be drawn anew. */
export function unchanged<Template>(
  before: readonly ShownItem<Template>[],
  now: readonly ShownItem<Template>[],
): ShownItem<Template>[] {
  const known = new Map(before.map((item) => [item.id, item]));
  return now.map((item) => {
    const old = known.get(item.id);
    if (!old || old.order !== item.order || old.template !== item.template) return item;
    const same = old.row === item.row || (old.row && item.row && shallowEqual(old.row, item.row));
    return same ? old : item;
  });
}

/**
 * The row to save for an item, with `change` in it: the row that is there, or a first one. `words` are those that a
 * ready-made item has on the screen now, kept for the day when it is ready-made no more.
 */
export function touch<Template extends { id: string }>(
  list: string,
  item: ShownItem<Template>,
  change: Partial<Omit<MyItem, 'id' | 'list' | 'template'>>,
  words: string,
): MyItem {
  const first: MyItem = { id: item.id, list, order: item.template ? 0 : item.order };
  const seen = item.template ? { template: item.template.id, text: words } : {};
  return { ...first, ...item.row, ...seen, ...change };
}

/** How far a list is: how many items are done, of how many. */
export const progressOf = (items: readonly ShownItem<unknown>[]): { done: number; all: number } => ({
  done: items.filter(({ row }) => row?.done).length,
  all: items.length,
});
