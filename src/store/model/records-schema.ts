/** What the rows on the phone and in a backup must look like. A field that is not known here is kept, so that nothing is lost. */
import * as v from 'valibot';
import { validDay } from '../../offer/days';
import { keyOf, type Row, type Tables } from './change';
import {
  type MyData,
  type MyDate,
  type MyItem,
  type MyList,
  nothing,
  type Say,
  type SectionShown,
  type TableName,
  tables,
  type Visit,
} from './records';
import type { AnswerRow } from './versions';

/** What every object has by itself, such as `__proto__`: as an id it would be found where there is nothing. */
const isInherited = (name: string) => name in {};
const id = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check((name) => !name.split(/[#./]/).some(isInherited)),
);
const text = v.optional(v.string());
/** Days that can be counted on from, and back: a year before 1000 or after 9000 is a slip. */
const day = v.pipe(
  v.string(),
  v.check((value) => validDay(value) && value >= '1000' && value < '9000'),
);
/** In milliseconds since 1970, as far as a calendar goes. */
const moment = v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const order = v.pipe(v.number(), v.finite());
const upTo = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most));
const pence = upTo(1e12);
/** What a calendar counts with. */
const whole = upTo(2 ** 31 - 1);
/** A hundred years. */
const days = upTo(36_525);
const yes = v.optional(v.literal(true));

const answer = v.looseObject({
  question: id,
  value: v.string(),
  changed: moment,
}) satisfies v.GenericSchema<AnswerRow>;

const list = v.looseObject({
  id,
  template: v.optional(id),
  title: text,
  created: moment,
  order,
  archived: yes,
  hideDone: yes,
  changed: v.optional(moment),
}) satisfies v.GenericSchema<MyList>;

const item = v.looseObject({
  id,
  list: id,
  template: v.optional(id),
  text,
  done: v.optional(day),
  note: text,
  due: v.optional(day),
  order,
  planned: v.optional(pence),
  spent: v.optional(pence),
  removed: yes,
  changed: v.optional(moment),
}) satisfies v.GenericSchema<MyItem>;

const date = v.looseObject({
  id,
  rule: v.optional(id),
  variant: v.optional(id),
  title: text,
  day,
  time: v.optional(time),
  note: text,
  item: v.optional(id),
  sequence: whole,
  history: v.array(v.looseObject({ day, what: v.picklist(['done', 'missed', 'moved']) })),
  closed: yes,
  ask: yes,
  openTitle: yes,
  anchor: v.optional(day),
  changed: v.optional(moment),
}) satisfies v.GenericSchema<MyDate>;

/** Values by their names. A list is none, though its places have names too. */
const named = <T extends v.GenericSchema>(name: v.GenericSchema<string>, value: T) =>
  v.pipe(
    v.custom<Record<string, v.InferInput<T>>>((given) => !Array.isArray(given)),
    v.record(name, value),
  );

const check = v.looseObject({ kept: v.picklist(['kept', 'partly', 'not', 'unsure']), note: text });

const say = v.looseObject({
  id,
  kind: id,
  visit: v.optional(id),
  checks: v.optional(named(id, check)),
  to: text,
  words: v.optional(named(id, v.string())),
  changed: moment,
}) satisfies v.GenericSchema<Say>;

const section = v.looseObject({
  id,
  basis: v.optional(id),
  due: v.optional(day),
  words: v.optional(named(v.string(), v.picklist(['draft', 'behind', 'english']))),
}) satisfies v.GenericSchema<SectionShown>;

const step = v.looseObject({
  ref: id,
  title: text,
  state: v.optional(v.picklist(['understood', 'later', 'wants'])),
  action: text,
  who: text,
  by: v.optional(day),
  note: text,
  shown: v.optional(
    v.looseObject({ at: moment, version: v.string(), sections: v.optional(v.array(section)) }),
  ),
  skipped: yes,
  interpreter: yes,
});

const visit = v.looseObject({
  id,
  kind: id,
  label: text,
  langs: v.tuple([id, id]),
  started: moment,
  day,
  version: v.string(),
  agenda: v.pipe(
    v.array(step),
    v.check((all) => new Set(all.map(({ ref }) => ref)).size === all.length),
  ),
  at: whole,
  ended: v.optional(moment),
  keep: days,
  given: v.optional(moment),
  changed: v.optional(moment),
}) satisfies v.GenericSchema<Visit>;

const schemas: { [T in TableName]: v.GenericSchema<unknown, MyData[T][number]> } = {
  answers: answer,
  lists: list,
  items: item,
  dates: date,
  says: say,
  visits: visit,
};

/** A row that is not as it must be: it is shown nowhere and goes into no backup, and stays where it is. */
export interface Damaged {
  table: TableName;
  /** Words of it that can be read, for the person to know it by; '' where there are none. */
  words: string;
}

/** Deeper than any row of ours, with room for what later versions add. */
const deepest = 20;

/** Whether a value can be written into a file and read back as the same: no row is ever more than that. */
function isWritable(value: unknown, depth = 0): boolean {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean')
    return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth > deepest) return false;
  if (Array.isArray(value)) return value.every((one) => one !== undefined && isWritable(one, depth + 1));
  const isPlain = Object.prototype.toString.call(value) === '[object Object]';
  if (!isPlain || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((one) => isWritable(one, depth + 1));
}

/** The row where it is as it must be; else undefined. */
export function checkRow<T extends TableName>(table: T, row: unknown): MyData[T][number] | undefined {
  if (!isWritable(row)) return undefined;
  // It would be found under another key than its table has it.
  if (table !== 'answers' && Object.hasOwn(row ?? {}, 'question')) return undefined;
  const result = v.safeParse(schemas[table], row);
  return result.success ? (result.output as MyData[T][number]) : undefined;
}

/** A damaged row as a person may know it. */
export function damaged(table: TableName, row: unknown): Damaged {
  const fields = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
  const words = ['title', 'text', 'label', 'note'].map((name) => fields[name]);
  const found = words.find((one): one is string => typeof one === 'string' && one.trim() !== '');
  return { table, words: found?.slice(0, 80) ?? '' };
}

/**
 * The rows that are as they must be, and those that are not. Of two with the same key the second is one that is not: only
 * one of them can be kept. Undefined where a table is no list of rows, or one is there that is not known.
 */
export function sift(given: unknown): { data: MyData; damaged: Damaged[] } | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if (Object.keys(given).some((name) => !tables.some((table) => table === name))) return undefined;
  const data: Tables = nothing();
  const out: Damaged[] = [];
  for (const table of tables) {
    const rows: unknown = Reflect.get(given, table);
    if (!Array.isArray(rows)) return undefined;
    const seen = new Set<string>();
    for (const row of rows) {
      const whole: Row | undefined = checkRow(table, row);
      if (!whole || seen.has(keyOf(whole))) out.push(damaged(table, row));
      else {
        seen.add(keyOf(whole));
        data[table].push(whole);
      }
    }
  }
  return { data: data as MyData, damaged: out };
}
