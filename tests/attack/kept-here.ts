/** What a phone keeps, and what each step makes of it: the model that the app is held against. */
import { applied, type Change, keyOf, type Row } from '../../src/store/model/change';
import { merge, same } from '../../src/store/model/merge';
import { type MyData, nothing, tables } from '../../src/store/model/records';

/** All that is kept, and what can be gone back to. */
export interface KeptHere {
  data: MyData;
  before?: MyData;
}

/** One thing that the app does in one go: all of it or nothing. */
export type Step = { save: Change[] } | { bring: MyData; how: 'merge' | 'replace' } | { undo: true };

/** The same rows, each table by its ids. */
export const sorted = (data: MyData): MyData => {
  const next: Record<string, Row[]> = {};
  for (const table of tables)
    next[table] = [...(data[table] as Row[])].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return next as unknown as MyData;
};

/** What is kept after a step. */
export function afterStep({ data, before }: KeptHere, step: Step): KeptHere {
  if ('save' in step) return { data: applied(data, step.save, { tables }), ...(before && { before }) };
  if ('undo' in step) return before ? { data: before, before: data } : { data };
  const next = step.how === 'replace' ? step.bring : merge(data, step.bring).data;
  return same(sorted(next), sorted(data))
    ? { data, ...(before && { before }) }
    : { data: next, before: data };
}

/** Whether two phones keep the same. */
export const sameKept = (one: KeptHere, other: KeptHere): boolean =>
  same(sorted(one.data), sorted(other.data)) &&
  same(sorted(one.before ?? nothing()), sorted(other.before ?? nothing()));
