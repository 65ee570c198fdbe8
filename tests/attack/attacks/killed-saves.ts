/** A browser that is killed while it saves, again and again with the same profile. */
import type { Change } from '../../../src/store/model/change';
import type { Chance } from '../attack';
import { killed } from '../killed';

/** More than a phone saves in the time it has. */
const most = 300;
const ids = 60;

/** Some rows of two tables, put and taken away in one go. */
function save(chance: Chance, changed: number): Change[] {
  const first = chance.below(ids);
  const items: Change[] = Array.from({ length: 1 + chance.below(6) }, (_, nth) => {
    const id = `item-${(first + nth) % ids}`;
    return { table: 'items', row: { id, list: 'own-1', text: `Save ${changed}`, order: nth + 1, changed } };
  });
  const day: Change = {
    table: 'dates',
    row: { id: 'day', title: `Save ${changed}`, day: '2027-01-31', sequence: 0, history: [], changed },
  };
  const gone: Change = { table: 'items', id: `item-${(first + 20) % ids}` };
  return [...items, day, ...(chance.next() < 0.3 ? [gone] : [])];
}

export const attack = killed(
  'kills the browser while it saves; lost where a save that was called done is not there, half of one is, or a later one without an earlier',
  (chance, round) =>
    Array.from({ length: most }, (_, nth) => ({ save: save(chance, round * most + nth + 1) })),
);
