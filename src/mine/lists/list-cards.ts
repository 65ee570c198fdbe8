/** All lists of a person as they are shown side by side: the ready-made ones, their own, and those put away. */
import type { ListTemplate } from '../../offer/pack';
import { byOrder } from '../../store/model/order';
import type { MyData, MyItem, MyList } from '../../store/model/records';
import { itemsOf, progressOf } from './items';

/** One list as a door to it. */
export interface ListCard {
  id: string;
  title: string;
  /** None for a list of the person's own. */
  template?: ListTemplate;
  /** None where the person changed nothing in it. */
  row?: MyList;
  done: number;
  all: number;
}

export interface ListCards {
  /** In the order of the content. */
  ready: ListCard[];
  own: ListCard[];
  away: ListCard[];
}

/**
 * The lists of `data` and the ready-made ones. A list whose ready-made one is gone from the content stays as the
 * person's own, under the name last seen.
 */
export function listCards(
  templates: readonly ListTemplate[],
  { lists, items }: Pick<MyData, 'lists' | 'items'>,
): ListCards {
  const rows = new Map(lists.map((row) => [row.id, row]));
  const byList = new Map<string, MyItem[]>();
  for (const item of items) {
    const known = byList.get(item.list);
    if (known) known.push(item);
    else byList.set(item.list, [item]);
  }
  const card = (id: string, title: string, template?: ListTemplate): ListCard => {
    const row = rows.get(id);
    return {
      id,
      title,
      ...(template ? { template } : {}),
      ...(row ? { row } : {}),
      ...progressOf(itemsOf(id, template?.items ?? [], byList.get(id) ?? [])),
    };
  };
  const ready = templates.map((template) => card(template.id, template.title, template));
  const made = new Set(templates.map(({ id }) => id));
  const own = lists
    .filter(({ id }) => !made.has(id))
    .sort(byOrder)
    .map(({ id, title }) => card(id, title ?? ''));
  const isAway = ({ row }: ListCard) => row?.archived === true;
  return {
    ready: ready.filter((one) => !isAway(one)),
    own: own.filter((one) => !isAway(one)),
    away: [...own, ...ready].filter(isAway),
  };
}
