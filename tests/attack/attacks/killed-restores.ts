/** A browser that is killed while a backup is brought back, in the place of what is there or beside it, or while that is undone. */
import type { MyData } from '../../../src/store/model/records';
import { nothing } from '../../../src/store/model/records';
import type { Chance } from '../attack';
import type { Step } from '../kept-here';
import { killed } from '../killed';

/** More than a phone brings back in the time it has. */
const most = 40;
const rows = 80;

function backup(chance: Chance, changed: number): MyData {
  const first = chance.below(rows);
  const items = Array.from({ length: rows }, (_, nth) => ({
    ...{ id: `item-${first + nth}`, list: 'own-1', text: `Backup ${changed}`, order: nth + 1, changed },
  }));
  const lists = [{ id: 'own-1', title: `Backup ${changed}`, created: 1, order: 1, changed }];
  const answers = [{ question: 'home', value: 'council', changed } as const];
  return { ...nothing(), answers, lists, items };
}

function step(chance: Chance, changed: number): Step {
  const which = chance.next();
  if (which < 0.2) return { undo: true };
  return { bring: backup(chance, changed), how: which < 0.6 ? 'replace' : 'merge' };
}

export const attack = killed(
  'kills the browser while it brings a backup back, adds one or undoes that; lost where neither the old nor the new is there whole, or what can be gone back to is not what was there',
  (chance, round) => Array.from({ length: most }, (_, nth) => step(chance, round * most + nth + 1)),
);
