/** The order of lists and of items: each has a number; moving one changes its number, and the others' only for want of room. */

export interface Ordered {
  id: string;
  order: number;
}

const gap = 1024;

/** The number of the item that a template has at `index`, counted from 0. */
export const templateOrder = (index: number): number => (index + 1) * gap;

/** By number, then by id, so that two phones with the same rows show the same order. */
export const byOrder = (a: Ordered, b: Ordered): number =>
  a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The number of something that comes after all of these. */
export const lastOrder = (all: readonly Ordered[]): number =>
  Math.floor(Math.max(0, ...all.map(({ order }) => order))) + gap;

/**
 * The numbers to save so that `id` stands at `index`, counted from 0 and held within the list: one as a rule; all of
 * them where there is no room left between two neighbours, so ready-made items without a row get one; none where it stands there already or is not in the list.
 */
export function move(all: readonly Ordered[], id: string, index: number): Ordered[] {
  const sorted = [...all].sort(byOrder);
  const from = sorted.findIndex((one) => one.id === id);
  const moved = sorted[from];
  if (!moved) return [];
  const rest = sorted.filter((one) => one !== moved);
  const to = Math.min(Math.max(Math.trunc(index), 0), rest.length);
  if (to === from) return [];
  const before = rest[to - 1]?.order ?? 0;
  const after = rest[to]?.order ?? before + 2 * gap;
  const order = before + (after - before) / 2;
  if (order > before && order < after) return [{ id, order }];
  rest.splice(to, 0, moved);
  return rest
    .map((one, place) => ({ one, order: templateOrder(place) }))
    .filter(({ one, order: wanted }) => one.order !== wanted)
    .map(({ one, order: wanted }) => ({ id: one.id, order: wanted }));
}
