import { groupBy } from '../../freshness/state';
import type { Filled } from '../export/sheet';
import { count } from '../record/accept';
import type { Judged } from './judged';

/**
 * What became of every row, as lines of text; `short` leaves the rows out that nothing is to be done about. Words
 * that are replaced by better ones of the same file are always told, so that none is lost unseen.
 */
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
    for (const row of some) if (listRows || row.instead !== undefined) lines.push(...linesOf(row));
  };
  const taken = of.get('taken')?.length ?? 0;
  say('taken', 'taken', !short || taken <= 12);
  say('unchanged', 'unchanged', !short);
  say('empty', 'empty, left as it was', !short);
  say('refused', 'refused, nothing of it was changed', true);
  return lines;
}

function linesOf({ id, place, why, result, instead }: Judged): string[] {
  const replaced = result === 'taken' && instead !== undefined;
  const more = replaced ? [`It takes the place of words from this same file: "${instead}"`, ...why] : why;
  const told = more.flatMap((sentence) => sentence.split('\n')).filter(Boolean);
  return [`  ${id}${place ? ` (${place})` : ''}`, ...told.map((line) => `      ${line}`)];
}
