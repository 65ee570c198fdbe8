/** For any edit of English, exactly the units that it touches fall behind. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashedUnits } from '../../../src/build/freshness/state';
import { accent, stretch } from '../../../src/build/site/pseudo';
import { openWorkspace } from '../../../src/build/translate/record/workspace';
import { base, today } from '../check/fixtures';
import { inState, recorded, states } from './locks';

const checked = await recorded('checked');
const all = [...states(base).keys()];
const english = [...hashedUnits(openWorkspace(base, today).english).values()].map(({ unit }) => unit);
const inFiles = english.filter(({ kind }) => kind !== 'ui');

/** Changes the first line of a part of a unit, where it stands in the file. */
function edit(source: typeof base, id: string, part: number, change: (line: string) => string) {
  const unit = inFiles.find((one) => one.id === id);
  const text = unit?.parts[part];
  if (!unit || !text) throw new Error(`There is no part ${part} of ${id}.`);
  const lines = (source.get(unit.file) ?? '').split('\n');
  const [first = ''] = text.text.split('\n');
  const at = lines.findIndex((line, index) => index >= text.line - 1 && line.includes(first));
  lines[at] = (lines[at] ?? '').replace(first, change(first));
  return new Map([...source, [unit.file, lines.join('\n')]]);
}

const anyPart = fc
  .constantFrom(...inFiles)
  .chain((unit) => fc.record({ id: fc.constant(unit.id), part: fc.nat({ max: unit.parts.length - 1 }) }));
const word = fc.stringMatching(/^[a-z]{3,8}$/);

test('exactly the units whose words are edited fall behind', () => {
  const edits = fc.uniqueArray(fc.tuple(anyPart, word), {
    minLength: 1,
    maxLength: 5,
    selector: ([{ id, part }]) => `${id} ${part}`,
  });
  fc.assert(
    fc.property(edits, (list) => {
      const source = list.reduce(
        (text, [{ id, part }, more]) => edit(text, id, part, (line) => `${more} ${line}`),
        checked,
      );
      const touched = new Set(list.map(([{ id }]) => id));
      expect(inState(source, 'behind')).toEqual(all.filter((id) => touched.has(id)));
    }),
    { numRuns: 60 },
  );
});

test('white space and targets of links put nothing behind', () => {
  const spaces = fc.array(fc.constantFrom(' ', '  ', '   '), { minLength: 1 });
  fc.assert(
    fc.property(anyPart, spaces, ({ id, part }, gaps) => {
      let at = 0;
      const source = edit(checked, id, part, (line) =>
        line
          .replace(/ /g, () => gaps[at++ % gaps.length] ?? ' ')
          .replace(/\]\([a-z]+:[^)]*\)/g, '](page:help)'),
      );
      expect(inState(source, 'checked')).toEqual(all);
    }),
    { numRuns: 60 },
  );
});

test('the value of any fact puts nothing behind', () => {
  const facts = checked.get('locales/offer.yaml') ?? '';
  const places = [...facts.matchAll(/(money|number): (\d+)/g)];
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 9999 }), (place, value) => {
      const at = place.index + place[0].length - (place[2] ?? '').length;
      const text = facts.slice(0, at) + value + facts.slice(place.index + place[0].length);
      expect(inState(new Map([...checked, ['locales/offer.yaml', text]]), 'checked')).toEqual(all);
    }),
    { numRuns: 20 },
  );
});

test('the test languages: two fifths longer, no plain letter left, tokens and names untouched', () => {
  const piece = fc.oneof(
    fc.stringMatching(/^[A-Za-z ,.']{1,20}$/),
    fc.constantFrom('{gym.amount}', '{{count}}'),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
      const text = pieces.join('');
      const made = stretch(text);
      expect(made.length).toBeGreaterThanOrEqual(text.length * 1.4);
      expect(made).toMatch(/^\[.*\]$/s);
      expect(made.replace(/\{+[^{}]*\}+/g, '')).not.toMatch(/[A-Za-z]/);
      expect(made.match(/\{+[^{}]*\}+/g)).toEqual(text.match(/\{+[^{}]*\}+/g));
    }),
  );
  expect(accent('Home {gym.amount}')).toBe('Ĥööɱéé {gym.amount}');
});
