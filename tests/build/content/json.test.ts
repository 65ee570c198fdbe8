import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseUi } from '../../../src/build/content/json';
import { collectFaults } from '../../../src/build/content/problems';

const read = (text: string) => {
  const faults = collectFaults();
  const ui = parseUi('ui.json', text, faults);
  return { ui, faults: faults.all.map(({ kind, line }) => `${kind} ${line}`) };
};

type Tree = { [key: string]: string | Tree };

const leavesOf = (tree: Tree, path: string[] = []): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : leavesOf(value, [...path, key]),
  );

test('any words come out as JSON reads them, each with the line of its key, however it is spaced', () => {
  const key = fc.stringMatching(/^[a-z_]{1,8}$/).filter((name) => name !== '__proto__');
  const words = fc.string({ unit: 'binary' }).filter((text) => text.trim() !== '');
  const { tree } = fc.letrec<{ tree: Tree; value: string | Tree }>((tie) => ({
    tree: fc.dictionary(key, tie('value'), { noNullPrototype: true }),
    value: fc.oneof({ maxDepth: 3 }, words, tie('tree')),
  }));
  fc.assert(
    fc.property(tree, fc.constantFrom(0, 2, '\t'), (made, space) => {
      const text = JSON.stringify(made, null, space);
      const { ui, faults } = read(text);
      expect(faults).toEqual([]);
      const leaves = [...(ui?.leaves ?? [])];
      expect(leaves.map(([full, leaf]) => [full, leaf.text])).toEqual(leavesOf(made));
      const lines = text.split('\n');
      for (const [full, { line }] of leaves)
        expect(lines[line - 1]).toContain(JSON.stringify(full.split('.').at(-1)));
    }),
    { numRuns: 40 },
  );
});

test('signs of JSON inside words are words, and a key stands where it is written', () => {
  const { ui, faults } = read('{\n"a": "} ] , : \\" \\\\",\n\n"b":\n{ "c\\u0064": "x\\ny" } }');
  expect([...(ui?.leaves ?? [])]).toEqual([
    ['a', { text: '} ] , : " \\', line: 2 }],
    ['b.cd', { text: 'x\ny', line: 5 }],
  ]);
  expect(faults).toEqual([]);
});

test('what is written twice and what has no words is told of with its line, and what follows is still read', () => {
  const { ui, faults } = read(
    '{\n"a": "one",\n"a": "two",\n"n": [1, { "x": [] }, "y"],\n"t": true,\n"e": " ",\n"z": "end" }',
  );
  expect(faults).toEqual(['duplicate-id 3', 'ui-shape 4', 'ui-shape 5', 'ui-shape 6']);
  expect(ui?.leaves.get('z')).toEqual({ text: 'end', line: 7 });
  expect(read('["a"]').faults).toEqual(['ui-shape 1']);
  expect(read('-1.5e3').faults).toEqual(['ui-shape 1']);
});
