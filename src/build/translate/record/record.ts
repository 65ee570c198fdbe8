/** Changes to lock files, as the whole new text of each. */
import { sourceLanguage } from '../../../language/source';
import { type LockEntry, lockPath, writeLock } from '../../content/lock';
import type { LanguageWords } from '../../content/words';
import { hashedUnits } from '../../freshness/state';

/** Who checked a translation, and on which day; undefined makes it a draft. */
export type Checked = { by: string; on: string } | undefined;

/** What recording did. */
export interface Recorded {
  /** Ids of units that were written down anew. */
  taken: string[];
  /** Those that stood there just so already. */
  same: string[];
  /** Those that the language has no words for. */
  missing: string[];
  /** The new text of the locks by path. */
  files: Map<string, string>;
}

/**
 * Writes down the translations of these units as they stand now: made from the English as it stands now. A draft that is
 * already recorded so, and a check that still holds, are left alone, unless somebody has checked it now. `from` says of
 * units which file their texts came from.
 */
export function record(
  ids: readonly string[],
  words: LanguageWords,
  english: LanguageWords,
  checked?: Checked,
  from: ReadonlyMap<string, NonNullable<LockEntry['from']>> = new Map(),
): Recorded {
  const units = hashedUnits(words);
  const sources = hashedUnits(english);
  const done: Recorded = { taken: [], same: [], missing: [], files: new Map() };
  const lock = new Map<string, LockEntry>(words.lock);
  const known = new Map(english.sourceLock);
  for (const id of ids) {
    const own = units.get(id)?.hash;
    const en = sources.get(id)?.hash;
    if (own === undefined || en === undefined) {
      done.missing.push(id);
      continue;
    }
    known.set(id, { own: en });
    const before = words.lock.get(id);
    if (!checked && before?.own === own && before.en === en) done.same.push(id);
    else {
      done.taken.push(id);
      const entry: LockEntry = checked
        ? { en, own, state: 'checked', ...checked }
        : { en, own, state: 'draft' };
      lock.set(id, before?.from ? { ...entry, from: before.from } : entry);
    }
  }
  for (const [id, taken] of from) {
    const entry = lock.get(id);
    if (entry) lock.set(id, { ...entry, from: taken });
  }
  for (const id of lock.keys()) if (!sources.has(id) && !units.has(id)) lock.delete(id);
  done.files.set(lockPath(words.lang), writeLock(lock));
  done.files.set(lockPath(sourceLanguage), sourceLockText(known, english));
  return done;
}

/** Writes down English as it stands now, as what `minor` compares with. */
export function recordEnglish(ids: readonly string[], english: LanguageWords): Recorded {
  const units = hashedUnits(english);
  const done: Recorded = { taken: [], same: [], missing: [], files: new Map() };
  const known = new Map(english.sourceLock);
  for (const id of ids) {
    const own = units.get(id)?.hash;
    if (own === undefined) done.missing.push(id);
    else {
      (known.get(id)?.own === own ? done.same : done.taken).push(id);
      known.set(id, { own });
    }
  }
  done.files.set(lockPath(sourceLanguage), sourceLockText(known, english));
  return done;
}

/** The text of the English lock; units that English has no more are left out. */
export function sourceLockText(known: ReadonlyMap<string, { own: string }>, english: LanguageWords): string {
  const units = hashedUnits(english);
  return writeLock(new Map([...known].filter(([id]) => units.has(id))));
}
