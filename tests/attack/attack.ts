/** What an attack is: something that is done to the app again and again, each time otherwise, and what must not come of it. */

/** Numbers that look like chance and are the same for the same seed. */
export interface Chance {
  /** From 0 up to, but not, 1. */
  next(): number;
  /** A whole number from 0 up to, but not, `end`. */
  below(end: number): number;
  /** One of them. Throws RangeError where there is none. */
  pick<T>(all: readonly T[]): T;
}

/** What an attack is begun with. */
export interface Stage {
  /** How many tries are to come. */
  count: number;
  /** A folder of its own, empty, taken away afterwards. */
  folder: string;
}

/** What a try throws that never came to anything: the machine failed, not the app. It is counted apart and made up for. */
export class NotTried extends Error {
  override name = 'NotTried';
}

/** An attack that has begun. */
export interface Begun {
  /** One try. Gives a sentence for what was lost, or nothing. What it throws counts as lost too, save NotTried. */
  attempt(chance: Chance, nth: number): Promise<string | undefined>;
  /** Closes what it opened. */
  end?(): Promise<void>;
}

/** One file in `attacks/` exports one of these as `attack`; its name there is its name on the command line. */
export interface Attack {
  /** What is done, and what counts as lost: one line. */
  does: string;
  begin(stage: Stage): Promise<Begun>;
}

/** Mulberry32: small, and the same on every machine. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (end) => Math.floor(next() * end),
    pick(all) {
      if (all.length === 0) throw new RangeError('There is nothing to pick from.');
      return all[Math.floor(next() * all.length)] as (typeof all)[number];
    },
  };
}

/** The chance of one try: the same whichever tries went before it. */
export const chanceOfTry = (seed: number, nth: number): Chance => chanceOf(seed * 1_000_003 + nth);
