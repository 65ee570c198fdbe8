import { count } from './accept';
import type { Filled } from './export-sheet';
import type { Judged } from './import-rows';
import { groupBy } from './state';

/** What became of every row, as lines of text; `short` leaves the rows out that nothing is to be done about. */
export function reportOf(
  file: string,
  filled: Filled,
  language: string,
  rows: readonly Judged[],
  short: boolean,
): string[] {
  const of = groupBy(rows, ({ result }) => result);
  const lines = [`${file}: ${language}, ${filled.format}, ${count(rows.length, 'row')}.`];
  const say = (result: Judged['result'], what: string, listRows: boolean) => {
    const some = of.get(result) ?? [];
    lines.push(`${what}: ${some.length}`);
    if (!listRows) return;
    for (const { id, place, why } of some)
      lines.push(`  ${id}${place ? ` (${place})` : ''}`, ...why.map((sentence) => `      ${sentence}`));
  };
  const taken = of.get('taken')?.length ?? 0;
  say('taken', 'taken', !short || taken <= 12);
  say('unchanged', 'unchanged', !short);
  say('empty', 'empty, left as it was', !short);
  say('refused', 'refused, nothing of it was changed', true);
  return lines;
}
