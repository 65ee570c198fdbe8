/** Rows as nobody may have them: a good one with a part of it changed. */
import type { Chance } from './attack';

type Fields = Record<string, unknown>;

const deep = (() => {
  let nest: unknown[] = [];
  for (let nth = 0; nth < 400; nth += 1) nest = [nest];
  return nest;
})();
const round: Fields = {};
round.self = round;

/** What a value is turned into. All of it can lie in a browser's database. */
const nonsense: readonly unknown[] = [
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 9e15, 1e300, -1, 0.5, -0, 10n],
  ...['', ' ', 'zzz', '2026-02-31', '0000-00-00', '+275760-09-14', '99:99', '\ud800', '\0', '\u202e'],
  ...['__proto__', 'constructor', 'toString', 'housing#__proto__', 'x'.repeat(50_000), 'م\n'.repeat(5000)],
  ...[null, undefined, true, false, [], {}, [null], [[]], { length: 5 }, deep, round],
  ...[new Date(Number.NaN), new Date(0), /x/, new Map([[1, 2]]), new Uint8Array(3), Object('text')],
  ...[JSON.parse('{"__proto__": {"kept": "kept"}}'), { iv: 'x', data: 'y' }],
];

/** The fields that any row might have, besides its own. */
const fields = [
  ...['id', 'question', 'value', 'list', 'template', 'title', 'text', 'done', 'due', 'note', 'order', 'day'],
  ...['time', 'sequence', 'history', 'agenda', 'at', 'keep', 'langs', 'kind', 'visit', 'checks', 'words'],
  ...['to', 'changed', 'created', 'planned', 'spent', 'label', 'started', 'ended', 'given', 'version'],
  ...['rule', 'variant', 'anchor', 'item', 'sealed', 'goes', 'latest', 'unheardOf', 'toJSON'],
];

/** A place inside the row, by chance: an object or a list, and the name of a value in it. */
function place(row: Fields, chance: Chance): [inside: Fields, name: string] {
  const names = Object.keys(row);
  if (names.length === 0 || chance.next() < 0.15) return [row, chance.pick(fields)];
  const name = chance.pick(names);
  const value = row[name];
  const isPlain = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
  const goesIn = isPlain && Object.keys(value as object).length > 0;
  return goesIn && chance.next() < 0.7 ? place(value as Fields, chance) : [row, name];
}

/** A copy of the row with one to three of its parts gone or turned into nonsense. It may be a good one still. */
export function forgedRow(row: object, chance: Chance): object {
  const copy = structuredClone(row) as Fields;
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    const [inside, name] = place(copy, chance);
    if (chance.next() < 0.2) delete inside[name];
    else
      Object.defineProperty(inside, name, {
        value: chance.pick(nonsense),
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
  return copy;
}
