/** Which file each text was last taken from: the same file may then word it anew, and no other may. */

import type { Lock, LockEntry } from '../../content/lock';
import { groupBy } from '../../freshness/state';
import type { Slot } from '../export/rows';
import { shortHash } from '../export/text';
import type { Judged } from './judged';

type From = NonNullable<LockEntry['from']>;

const markOf = (sum: string, { own }: Slot) => `${sum}.${shortHash(own)}`;

/** Whether the words that stand here are those that were last taken from the file of this sum. */
export const isFrom = (sum: string, slot: Slot, lock: Lock): boolean =>
  lock.get(slot.unit)?.from?.[slot.part] === markOf(sum, slot);

/**
 * What the lock says of each unit that has a taken row: its texts, each with the file that it came from. A text that
 * somebody has changed here since it came is in it no more. `slots` are those of the language after the import.
 */
export function fromOf(
  sum: string,
  rows: readonly Judged[],
  slots: readonly Slot[],
  lock: Lock,
): Map<string, From> {
  const taken = new Set(rows.flatMap(({ id, result }) => (result === 'taken' ? [id] : [])));
  const units = [...groupBy(slots, ({ unit }) => unit)].filter(([, own]) =>
    own.some(({ id }) => taken.has(id)),
  );
  return new Map(
    units.map(([unit, own]) => [
      unit,
      Object.fromEntries(
        own.flatMap((slot): [string, string][] => {
          if (taken.has(slot.id)) return [[slot.part, markOf(sum, slot)]];
          const before = lock.get(unit)?.from?.[slot.part];
          return before?.endsWith(`.${shortHash(slot.own)}`) ? [[slot.part, before]] : [];
        }),
      ),
    ]),
  );
}
