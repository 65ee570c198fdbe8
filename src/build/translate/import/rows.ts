/** Decides on every row of a file that came back: taken, unchanged, empty or refused. */

import type { Lock } from '../../content/lock';
import { didYouMean, listed } from '../../content/problems';
import { groupBy } from '../../freshness/state';
import type { Background } from '../export/facts';
import { languageEntry } from '../export/facts';
import type { Slot } from '../export/rows';
import type { Filled, FilledRow } from '../export/sheet';
import { isSame, shortHash } from '../export/text';
import { isFrom } from './from';
import type { Judged } from './judged';
import { faultsOf } from './row';
import { tidy } from './text';

/**
 * Every row in the order of the file. A unit is taken as a whole: where one of its rows is refused, all are. `lock` says
 * which words here came from the same file.
 */
export function judge(
  filled: Filled,
  slots: readonly Slot[],
  lock: Lock,
  lang: string,
  background: Background,
): Judged[] {
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  const twins = groupBy(filled.rows, ({ id }) => id);
  const judged = filled.rows.map((row) => {
    const slot = byId.get(row.id);
    const own = slot ? tidy(row.own, slot) : row.own;
    const say = (result: Judged['result'], ...why: string[]): Judged => ({
      id: row.id,
      place: row.place,
      result,
      why,
      own,
      slot,
    });
    if (!slot) return say('refused', unknown(row.id, byId.keys()));
    const same = twins.get(row.id) ?? [];
    if (same.length > 1) return say('refused', twice(row.id, same));
    if (!own) return say('empty');
    const [english, sent] = row.mark.split('.');
    if (isSame(own, slot.own) || shortHash(own) === sent) return say('unchanged');
    const anew = isFrom(filled.sum, slot, lock);
    const stale = movedEnglish(slot, english, lang) || (!anew && movedOwn(slot, own, sent));
    const foreign = row.lang && row.lang !== lang ? otherLanguage(row.lang, lang, background) : '';
    const first = stale || foreign;
    const faults = first ? [first] : faultsOf(slot, own, lang, background);
    if (faults.length > 0) return say('refused', ...faults);
    return anew ? { ...say('taken'), instead: slot.own } : say('taken');
  });
  holdTogether(judged, slots);
  return judged;
}

const unknown = (id: string, ids: Iterable<string>) =>
  `English has no row ${id || 'without an id'}.${didYouMean(id, ids)} Take the ids as they were sent out; if the English has lost it since, leave this row out.`;

/** So many places are named; more would be a report that nobody reads. */
const mostPlaces = 10;

const twice = (id: string, rows: readonly FilledRow[]) => {
  const places = rows.slice(0, mostPlaces).flatMap(({ place }) => place || []);
  if (places.length === mostPlaces && rows.length > mostPlaces) places.push('others');
  return `The id ${id} stands on ${rows.length} rows${places.length > 0 ? ` (${listed(places)})` : ''}. Keep the one that is right.`;
};

const movedEnglish = (slot: Slot, english: string | undefined, lang: string) =>
  english === slot.mark.split('.')[0]
    ? ''
    : `The English has changed since this file was made. Export it again: npm run words -- export ${lang} --only behind.`;

function movedOwn(slot: Slot, own: string, sent: string | undefined): string {
  if (sent === slot.mark.split('.')[1]) return '';
  const [here = '', there = ''] = firstDifference(slot.own, own);
  return `The translation has changed here since this file was made. Here it says "${here}", and the file says "${there}". Look at both, and write what is right into a fresh export.`;
}

/** The first line that differs, of each text. */
function firstDifference(a: string, b: string): [string | undefined, string | undefined] {
  const [mine, other] = [a.split('\n'), b.split('\n')];
  const at = mine.findIndex((line, index) => !isSame(line, other[index] ?? ''));
  const line = at < 0 ? mine.length : at;
  return [mine[line], other[line]];
}

const otherLanguage = (says: string, lang: string, background: Background) =>
  `This row says that it is in ${says}, and the file is for ${languageEntry(lang, background).english} (${lang}). Write it in ${lang}, or leave it empty.`;

function holdTogether(judged: Judged[], slots: readonly Slot[]) {
  const rows = groupBy(judged, ({ slot, id }) => slot?.unit ?? id);
  for (const [unit, wanted] of groupBy(slots, (slot) => slot.unit)) {
    const own = rows.get(unit) ?? [];
    const taken = own.filter(({ result }) => result === 'taken');
    if (taken.length === 0) continue;
    const bad = own.find(({ result }) => result === 'refused');
    const empty = wanted.find(
      ({ id, own: now, free }) => !free && !now && !taken.some((row) => row.id === id),
    );
    const why = bad
      ? `Another row of the same part is refused: ${bad.id}. Mend that one, and both are taken.`
      : empty &&
        `${empty.id} is still empty. The rows of one part are taken together: translate that row too.`;
    if (why) for (const row of taken) Object.assign(row, { result: 'refused', why: [why] });
  }
}
