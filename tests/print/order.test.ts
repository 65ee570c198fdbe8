/** The order of a folded booklet: sheets are really folded here, and the pages read one after another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedOrder, type Side } from '../../src/build/print/order';

/**
 * The pages as a reader turns them. Sheets lie in a pile, front sides down, and are folded in the middle: the reader
 * meets the half of each front that is outside, then of each back, from the outermost sheet to the innermost, and back.
 */
function readFolded(sides: Side[], dir: 'ltr' | 'rtl'): number[] {
  const [first, last] = dir === 'ltr' ? ([1, 0] as const) : ([0, 1] as const);
  const half: number[] = [];
  const rest: number[] = [];
  for (let sheet = 0; sheet < sides.length; sheet += 2) {
    const front = sides[sheet] as Side;
    const back = sides[sheet + 1] as Side;
    half.push(front[first], back[last]);
    rest.unshift(back[first], front[last]);
  }
  return [...half, ...rest];
}

describe('the order of a folded booklet', () => {
  test('eight pages from left to right', () => {
    expect(foldedOrder(8, 'ltr')).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
  });

  test('five pages from right to left: the first is on the left, and what is missing is empty', () => {
    expect(foldedOrder(5, 'rtl')).toEqual([
      [1, 0],
      [0, 2],
      [3, 0],
      [5, 4],
    ]);
  });

  test.each(['ltr', 'rtl'] as const)('%s: folded, any number of pages reads in order', (dir) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
        const sides = foldedOrder(count, dir);
        expect(sides.length % 2).toBe(0);
        expect(sides.length).toBe(Math.ceil(count / 4) * 2);
        const read = readFolded(sides, dir);
        const pages = Array.from({ length: count }, (_, place) => place + 1);
        expect(read.filter(Boolean)).toEqual(pages);
        // What is empty comes after the last page.
        expect(read.slice(0, count)).toEqual(pages);
      }),
    );
  });
});
