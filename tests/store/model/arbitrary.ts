/** Made-up records for property tests. */
import fc from 'fast-check';
import type { MyData, MyDate, MyItem, MyList, Say, Visit, VisitStep } from '../../../src/store/model/records';
import type { AnswerRow } from '../../../src/store/model/versions';

/** Any day of the calendar from 1990 to 2199. */
export const day = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 864e5, max: Date.UTC(2199, 11, 31) / 864e5 })
  .map((number) => new Date(number * 864e5).toISOString().slice(0, 10));

/** Any minute of a day, `HH:MM`. */
export const time = fc
  .integer({ min: 0, max: 1439 })
  .map((n) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`);

/** Words of any script, with the marks that files of ours give a meaning. */
export const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('"', '\\', ',', ';', ':', '\n', '\r\n', 'موعد', '👩🏽‍🚀', ' ', '{', '}'),
    maxLength: 30,
  }),
);

const id = fc.uuid();
const changed = fc.integer({ min: 0, max: 5 });
const yes = fc.constant(true as const);
const pence = fc.integer({ min: 0, max: 1_000_000 });
const order = fc.integer({ min: 1, max: 100_000 });
const only = <T>(required: (keyof T)[]) => ({ requiredKeys: required });

export const answer: fc.Arbitrary<AnswerRow> = fc.record({ question: id, value: words, changed });
export const list: fc.Arbitrary<MyList> = fc.record(
  { id, template: id, title: words, created: changed, order, archived: yes, hideDone: yes, changed },
  only<MyList>(['id', 'created', 'order']),
) as fc.Arbitrary<MyList>;
export const item: fc.Arbitrary<MyItem> = fc.record(
  {
    id,
    list: id,
    template: id,
    text: words,
    done: day,
    note: words,
    due: day,
    order,
    planned: pence,
    spent: pence,
    removed: yes,
    changed,
  },
  only<MyItem>(['id', 'list', 'order']),
) as fc.Arbitrary<MyItem>;
export const date: fc.Arbitrary<MyDate> = fc.record(
  {
    id,
    rule: id,
    variant: id,
    title: words,
    day,
    time,
    note: words,
    item: id,
    sequence: fc.integer({ min: 0, max: 9 }),
    history: fc.array(
      fc.record({ day, what: fc.constantFrom('done' as const, 'missed' as const, 'moved' as const) }),
      { maxLength: 3 },
    ),
    closed: yes,
    ask: yes,
    openTitle: yes,
    anchor: day,
    changed,
  },
  only<MyDate>(['id', 'day', 'sequence', 'history']),
) as fc.Arbitrary<MyDate>;

export const letter: fc.Arbitrary<Say> = fc.record(
  {
    id,
    kind: id,
    visit: id,
    checks: fc.dictionary(
      id,
      fc.record({ kept: fc.constantFrom('kept' as const, 'partly' as const, 'not' as const), note: words }),
      { maxKeys: 3, noNullPrototype: true },
    ),
    to: id,
    words: fc.dictionary(id, words, { maxKeys: 3, noNullPrototype: true }),
    changed,
  },
  only<Say>(['id', 'kind', 'changed']),
) as fc.Arbitrary<Say>;

export const step: fc.Arbitrary<VisitStep> = fc.record(
  {
    ref: id,
    title: words,
    state: fc.constantFrom('understood' as const, 'later' as const, 'wants' as const),
    action: words,
    who: fc.oneof(fc.constantFrom('young-person', 'worker', 'both'), words),
    by: day,
    note: words,
    shown: fc.record({ at: changed, version: day }),
    skipped: yes,
    interpreter: yes,
  },
  only<VisitStep>(['ref']),
) as fc.Arbitrary<VisitStep>;

export const visit: fc.Arbitrary<Visit> = fc.record(
  {
    id,
    kind: id,
    label: words,
    langs: fc.constantFrom<[string, string][]>(['en', 'ar'], ['ar', 'en'], ['en', 'en']),
    started: changed,
    day,
    version: day,
    agenda: fc.uniqueArray(step, { selector: ({ ref }) => ref, maxLength: 4 }),
    at: fc.nat(4),
    ended: changed,
    keep: fc.nat(400),
    given: changed,
    changed,
  },
  only<Visit>(['id', 'kind', 'langs', 'started', 'day', 'version', 'agenda', 'at', 'keep']),
) as fc.Arbitrary<Visit>;

const rows = <T>(row: fc.Arbitrary<T>, key: (row: T) => string) =>
  fc.uniqueArray(row, { selector: key, maxLength: 4 });
const byId = (row: { id: string }) => row.id;

/** Everything one phone might hold. */
export const data: fc.Arbitrary<MyData> = fc.record({
  answers: rows(answer, (row) => row.question),
  lists: rows(list, byId),
  items: rows(item, byId),
  dates: rows(date, byId),
  says: rows(letter, byId),
  visits: rows(visit, byId),
});
