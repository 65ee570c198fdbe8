/** The order of a booklet's pages on sheets that are printed on both sides and folded in the middle. */

/** One side of a sheet: the page on the left and the page on the right, from 1; 0 is an empty page. */
export type Side = [number, number];

/**
 * The sides of all sheets for `count` pages, in the order that they are printed: front, back, front, back.
 * A sheet is turned on its short edge. In right-to-left books the first page is on the left of the first side.
 */
export function foldedOrder(count: number, dir: 'ltr' | 'rtl'): Side[] {
  const all = Math.ceil(count / 4) * 4;
  const page = (place: number) => (place <= count ? place : 0);
  const sides: Side[] = [];
  for (let first = 1; first <= all / 2; first += 1) {
    const last = all + 1 - first;
    const outside = first % 2 === 1;
    const leftToRight: Side = outside ? [page(last), page(first)] : [page(first), page(last)];
    sides.push(dir === 'ltr' ? leftToRight : [leftToRight[1], leftToRight[0]]);
  }
  return sides;
}
