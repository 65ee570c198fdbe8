/** What the rows of a backup must look like. A field that is not known here is kept, so that nothing is lost. */
import * as v from 'valibot';
import { validDay } from '../offer/days';
import type { MyData, MyDate, MyItem, MyList, Say, SectionShown, Visit } from './records';
import type { AnswerRow } from './versions';

const id = v.pipe(v.string(), v.nonEmpty());
const text = v.optional(v.string());
const day = v.pipe(v.string(), v.check(validDay));
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const order = v.pipe(v.number(), v.finite());
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const yes = v.optional(v.literal(true));

const answer = v.looseObject({
  question: id,
  value: v.string(),
  changed: v.number(),
}) satisfies v.GenericSchema<AnswerRow>;

const list = v.looseObject({
  id,
  template: v.optional(id),
  title: text,
  created: v.number(),
  order,
  archived: yes,
  hideDone: yes,
  changed: v.optional(v.number()),
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
  planned: v.optional(whole),
  spent: v.optional(whole),
  removed: yes,
  changed: v.optional(v.number()),
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
  changed: v.optional(v.number()),
}) satisfies v.GenericSchema<MyDate>;

const check = v.looseObject({ kept: v.picklist(['kept', 'partly', 'not', 'unsure']), note: text });

const say = v.looseObject({
  id,
  kind: id,
  visit: v.optional(id),
  checks: v.optional(v.record(v.string(), check)),
  to: text,
  words: v.optional(v.record(v.string(), v.string())),
  changed: v.number(),
}) satisfies v.GenericSchema<Say>;

const section = v.looseObject({
  id,
  basis: v.optional(id),
  due: v.optional(day),
  words: v.optional(v.record(v.string(), v.picklist(['draft', 'behind', 'english']))),
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
    v.looseObject({ at: v.number(), version: v.string(), sections: v.optional(v.array(section)) }),
  ),
  skipped: yes,
  interpreter: yes,
});

const visit = v.looseObject({
  id,
  kind: id,
  label: text,
  langs: v.tuple([id, id]),
  started: v.number(),
  day,
  version: v.string(),
  agenda: v.pipe(
    v.array(step),
    v.check((all) => new Set(all.map(({ ref }) => ref)).size === all.length),
  ),
  at: whole,
  ended: v.optional(v.number()),
  keep: whole,
  given: v.optional(v.number()),
  changed: v.optional(v.number()),
}) satisfies v.GenericSchema<Visit>;

/** No key twice: of two rows with the same one, a restore would lose one. */
const rows = <T extends v.GenericSchema<{ id: string }>>(row: T) =>
  v.pipe(
    v.array(row),
    v.check((all) => new Set(all.map((one) => one.id)).size === all.length),
  );

const schema = v.strictObject({
  answers: v.pipe(
    v.array(answer),
    v.check((all) => new Set(all.map((one) => one.question)).size === all.length),
  ),
  lists: rows(list),
  items: rows(item),
  dates: rows(date),
  says: rows(say),
  visits: rows(visit),
}) satisfies v.GenericSchema<MyData>;

/** The data where every row is as it must be; else undefined. */
export function checkData(data: unknown): MyData | undefined {
  const result = v.safeParse(schema, data);
  return result.success ? result.output : undefined;
}
