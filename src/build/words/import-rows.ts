/** Decides on every row of a file that came back: taken, unchanged, empty or refused. */
import { didYouMean, listed } from '../faults';
import type { Background } from './export-facts';
import { languageEntry } from './export-facts';
import type { Slot } from './export-rows';
import type { Filled, FilledRow } from './export-sheet';
import { isSame, shortHash } from './export-text';
import { faultsOf } from './import-row';
import { tidy } from './import-text';
import { groupBy } from './state';

export interface Judged {
  id: string;
  place: string;
  result: 'taken' | 'unchanged' | 'empty' | 'refused';
  /** Why it is refused. */
  why: string[];
  /** The text, as it will be written. */
  own: string;
  /** Undefined where no such row was ever sent out. */
  slot: Slot | undefined;
}

/** Every row in the order of the file. A unit is taken as a whole: where one of its rows is refused, all are. */
export function judge(
  filled: Filled,
  slots: readonly Slot[],
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
    const stale = moved(slot, english, sent, lang);
    const foreign = row.lang && row.lang !== lang ? otherLanguage(row.lang, lang, background) : '';
    const first = stale || foreign;
    const faults = first ? [first] : faultsOf(slot, own, lang, background);
    return faults.length > 0 ? say('refused', ...faults) : say('taken');
  });
  holdTogether(judged, slots);
  return judged;
}

const unknown = (id: string, ids: Iterable<string>) =>
  `English has no row ${id || 'without an id'}.${didYouMean(id, ids)} Take the ids as they were sent out; if the English has lost it since, leave this row out.`;

const twice = (id: string, rows: readonly FilledRow[]) => {
  const places = rows.flatMap(({ place }) => place || []);
  return `The id ${id} stands on ${rows.length} rows${places.length > 0 ? ` (${listed(places)})` : ''}. Keep the one that is right.`;
};

function moved(slot: Slot, english: string | undefined, sent: string | undefined, lang: string): string {
  const [now, own] = slot.mark.split('.');
  if (english !== now)
    return `The English has changed since this file was made. Export it again: npm run words -- export ${lang} --only behind.`;
  if (sent === own) return '';
  return 'The translation has changed here since this file was made. Look at both, and write what is right into a fresh export.';
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
