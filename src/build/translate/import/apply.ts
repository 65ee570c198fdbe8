/** Writes what was taken into the files of a language, unless the check finds something wrong in it. */
import { check } from '../../check/check';
import { collectFaults, type Fault } from '../../content/problems';
import type { Source } from '../../content/read';
import { docPath, type LanguageWords, readWords, uiPath } from '../../content/words';
import { groupBy, hashedUnits } from '../../freshness/state';
import { docOfUnit, type Unit } from '../../freshness/units';
import type { Judged } from './judged';
import { type TextChange, writeDoc } from './markdown';
import { writeUi } from './ui';

/** The languages that an import is about, and all the files. */
export interface Place {
  source: Source;
  words: LanguageWords;
  english: LanguageWords;
  today: string;
}

/**
 * The files as they are once the taken rows are in them. A row that the check finds an error in is refused with that
 * error's sentence, and with it its unit: `rows` is changed.
 */
export function apply(rows: readonly Judged[], place: Place): Source {
  let before: Fault[] | undefined;
  for (;;) {
    refuseWithoutPlace(rows, place);
    const taken = rows.filter(({ result }) => result === 'taken');
    const source = write(taken, place);
    if (taken.length === 0) return source;
    before ??= errorsOf(place.source, place);
    const known = groupBy(before, keyOf);
    const fresh = errorsOf(source, place).filter((fault) => !known.get(keyOf(fault))?.shift());
    if (fresh.length === 0) return source;
    const units = hashedUnits(readWords(source, place.words.lang, collectFaults()));
    for (const fault of fresh) {
      const guilty = unitsAt(
        fault,
        taken,
        [...units.values()].map(({ unit }) => unit),
      );
      refuse(guilty.length > 0 ? guilty : taken, fault.message);
    }
  }
}

/** Errors of the files that matter here: other languages have their own. */
function errorsOf(source: Source, { words, english, today }: Place): Fault[] {
  const mine = new RegExp(`^locales/(?:(?:${words.lang}|${english.lang})/.*|[^/]*)$`);
  const some = new Map([...source].filter(([path]) => mine.test(path)));
  return check(some, today).faults.filter(({ level }) => level === 'error');
}

const keyOf = ({ kind, file, message }: Fault) => `${kind} ${file} ${message}`;

function refuse(rows: readonly Judged[], why: string) {
  for (const row of rows) Object.assign(row, { result: 'refused', why: [...row.why, why] });
}

/** The taken rows of the unit that a fault is in; of its file, where no unit of it was taken. */
function unitsAt(fault: Fault, taken: readonly Judged[], units: readonly Unit[]): Judged[] {
  const inFile = units.filter(({ file, line }) => file === fault.file && line <= fault.line);
  const rowsOf = (ids: readonly string[]) => taken.filter(({ slot }) => slot && ids.includes(slot.unit));
  const exact = inFile.filter(
    ({ line, parts }) => line === fault.line || parts.some((one) => one.line === fault.line),
  );
  const [nearest] = inFile.sort((a, b) => b.line - a.line);
  const section = nearest?.id.replace(/\/[^/#]*$/, '') ?? '';
  const tries = [
    exact.map(({ id }) => id),
    nearest ? [nearest.id] : [],
    section.includes('#') ? [section] : [],
  ];
  for (const ids of tries) {
    const rows = rowsOf(ids);
    if (rows.length > 0) return rows;
  }
  return taken.filter(({ slot }) => slot && fault.file.includes(`/${docOfUnit(slot.unit)}.`));
}

/** A section needs its page, and an item its section: without it there is nowhere to write it. */
function refuseWithoutPlace(rows: readonly Judged[], { words }: Place) {
  const has = (id: string) =>
    hashedUnits(words).has(id) || rows.some(({ result, slot }) => result === 'taken' && slot?.unit === id);
  for (const row of rows) {
    const { slot, result } = row;
    if (result !== 'taken' || !slot || slot.kind === 'ui') continue;
    const page = docOfUnit(slot.unit);
    if (!words.docs.has(page) && !has(page))
      refuse([row], `The page is not there yet: translate ${page}:title and ${page}:summary too.`);
  }
  for (const row of rows) {
    const { slot, result } = row;
    const section = slot?.unit.replace(/\/[^/#]*$/, '') ?? '';
    if (result === 'taken' && slot?.kind === 'item' && !has(section))
      refuse([row], `Its list is not there yet: translate ${section}:title and ${section}:text too.`);
  }
}

function write(taken: readonly Judged[], { source, words, english }: Place): Source {
  const files = new Map(source);
  const { lang } = words;
  for (const [name, rows] of groupBy(taken, ({ slot }) => docOfUnit(slot?.unit ?? ''))) {
    if (name === 'ui') {
      const order = [...(english.ui?.leaves.keys() ?? [])];
      files.set(uiPath(lang), writeUi(source.get(uiPath(lang)), keysOf(rows), order, lang));
      continue;
    }
    const from = english.docs.get(name);
    if (from)
      files.set(
        docPath(lang, name),
        writeDoc(words.docs.get(name), from, name, changesOf(rows, words, english)),
      );
  }
  return files;
}

const keysOf = (rows: readonly Judged[]) =>
  new Map(
    rows.flatMap(({ slot, own }): [string, string][] => {
      const key = slot?.unit.replace(/^ui#/, '');
      return slot && key ? [[slot.part === 'text' ? key : `${key}_${slot.part}`, own]] : [];
    }),
  );

function changesOf(
  rows: readonly Judged[],
  words: LanguageWords,
  english: LanguageWords,
): Map<string, TextChange> {
  return new Map(
    [...groupBy(rows, ({ slot }) => slot?.unit ?? '')].map(([unit, ofUnit]): [string, TextChange] => {
      const wanted =
        hashedUnits(english)
          .get(unit)
          ?.unit.parts.map(({ name }) => name) ?? [];
      const has =
        hashedUnits(words)
          .get(unit)
          ?.unit.parts.map(({ name }) => name) ?? [];
      const texts = new Map(ofUnit.map(({ slot, own }) => [slot?.part ?? '', own]));
      return [unit, { texts, drop: has.filter((name) => !wanted.includes(name)) }];
    }),
  );
}
