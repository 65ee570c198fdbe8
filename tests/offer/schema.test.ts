import * as v from 'valibot';
import { expect, test } from 'vitest';
import * as offer from '../../src/build/content/schema';
import * as council from '../../src/build/content/schema-council';
import * as mine from '../../src/build/content/schema-mine';

type Inside = v.GenericSchema & {
  entries?: Record<string, v.GenericSchema>;
  item?: v.GenericSchema;
  value?: v.GenericSchema;
  wrapped?: v.GenericSchema;
  options?: readonly unknown[];
};

/** Every field of a schema with its sentence, by its full name. */
function fields(schema: v.GenericSchema, path: string): [string, string | undefined][] {
  const { entries, item, value, wrapped, options } = schema as Inside;
  const inside = [item, value, wrapped, ...(options ?? [])].filter(isSchema);
  const own = Object.entries(entries ?? {}).flatMap(([name, field]) => {
    const plain = (field as Inside).wrapped ?? field;
    const full = `${path}.${name}`;
    return [[full, v.getDescription(plain as never)] as [string, string | undefined], ...fields(field, full)];
  });
  return [...own, ...inside.flatMap((one) => fields(one, path))];
}

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && 'kind' in value;

const all = Object.entries({ ...offer, ...council, ...mine }).flatMap(([name, schema]) =>
  fields(schema, name),
);

test('every field of every file has a sentence for the person who fills it in', () => {
  expect(all.length).toBeGreaterThan(60);
  for (const [name, sentence] of all) expect(sentence, name).toMatch(/^.{8,}[.:]$/s);
});
