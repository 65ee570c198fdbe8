import * as v from 'valibot';
import { didYouMean, type Faults, listed } from '../problems';

/** The way to a value: field names and places in lists, from the top. */
export type Path = readonly (string | number)[];

/** Where an issue is. */
export const pathOf = (issue: v.BaseIssue<unknown>) =>
  (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));

/** True for a field that the schema does not know. */
export const isUnknownField = (issue: v.BaseIssue<unknown>) =>
  issue.type === 'strict_object' && issue.expected === 'never';

/** Reports one thing that does not follow the schema, with the field's own sentence. */
export function reportIssue(
  issue: v.BaseIssue<unknown>,
  schema: v.GenericSchema,
  file: string,
  lineOf: (path: Path) => number,
  faults: Faults,
) {
  const path = pathOf(issue);
  const name = String(path.findLast((key) => typeof key === 'string') ?? 'file');
  const sentence = describe(schema, path);
  if (isUnknownField(issue)) {
    const fields = fieldsAt(schema, path.slice(0, -1));
    const message = `There is no field ${name} here.${didYouMean(name, fields)} The fields are ${listed(fields)}.`;
    faults.error('field-unknown', file, lineOf(path), message);
  } else if (issue.type === 'strict_object' && issue.received === 'undefined') {
    faults.error('field-missing', file, lineOf(path), `The field ${name} is missing. ${sentence}`);
  } else {
    const message = `${name} is ${shown(issue.input)}, which will not do. ${wanted(issue)}${sentence}`;
    faults.error('field-wrong', file, lineOf(path), message);
  }
}

function shown(input: unknown): string {
  if (input === null || input === undefined || input === '') return 'empty';
  if (Array.isArray(input)) return input.length ? `[${input.map(shown).join(', ')}]` : 'an empty list';
  return typeof input === 'object' ? 'a group of fields' : String(input);
}

const plainNames: Record<string, string> = {
  string: 'words (put quotes around a number)',
  number: 'a number, without quotes',
  boolean: 'true or false',
  Array: 'a list, such as [one, two]',
  Object: 'fields with names',
  '>=1': 'at least one',
};

function wanted(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return `Write ${issue.message}. `;
  const expected = issue.expected ?? '';
  const choices = [...expected.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
  if (choices.length > 1 && issue.type === 'picklist') return `Write ${listed(choices, 'or')}. `;
  const limit = /^([<>])=(\d+)$/.exec(expected);
  if (limit && issue.type.endsWith('_value'))
    return `Write ${limit[2]} or ${limit[1] === '<' ? 'less' : 'more'}. `;
  const plain = plainNames[expected];
  return plain ? `Write ${plain}. ` : '';
}

type Inside = {
  entries?: Record<string, v.GenericSchema>;
  item?: v.GenericSchema;
  value?: v.GenericSchema;
  wrapped?: v.GenericSchema;
  options?: readonly unknown[];
};

const several = ({ type }: v.GenericSchema) => type === 'union' || type === 'variant';

/** The schemas at the end of a path: several where the value may be one of several kinds. */
function schemasAt(schema: v.GenericSchema, path: Path): v.GenericSchema[] {
  const inside = schema as v.GenericSchema & Inside;
  if (inside.wrapped) return schemasAt(inside.wrapped, path);
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  if (several(schema)) return (inside.options as v.GenericSchema[]).flatMap((one) => schemasAt(one, path));
  const next = inside.entries?.[String(key)] ?? inside.item ?? inside.value;
  return next ? schemasAt(next, rest) : [];
}

/** The sentence of the innermost described field on the path. */
function describe(schema: v.GenericSchema, path: Path): string {
  for (let length = path.length; length > 0; length--) {
    for (const found of schemasAt(schema, path.slice(0, length))) {
      const sentence = v.getDescription(found as never);
      if (sentence) return sentence;
    }
  }
  return '';
}

function fieldsAt(schema: v.GenericSchema, path: Path): string[] {
  const kinds = schemasAt(schema, path) as (v.GenericSchema & Inside)[];
  const options = kinds.flatMap((one) =>
    several(one) ? (one.options as (v.GenericSchema & Inside)[]) : [one],
  );
  return [...new Set(options.flatMap((one) => Object.keys(one.entries ?? {})))];
}
