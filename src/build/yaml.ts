import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { didYouMean, type Faults, listed } from './faults';

/** The way to a value: field names and places in lists, from the top. */
export type Path = readonly (string | number)[];

/** A YAML file that follows its schema. */
export interface Read<T> {
  file: string;
  value: T;
  /** The line of the value at `path`, or of the nearest thing around it. */
  lineOf: (path: Path) => number;
}

/**
 * Reads YAML and holds it against its schema. Every fault is reported with its line; a field that nobody knows is
 * reported and left out. Returns undefined when the rest cannot be used. `before` counts lines above the text.
 */
export function parseYaml<T extends v.GenericSchema>(
  file: string,
  text: string,
  schema: T,
  faults: Faults,
  options: { before?: number; unreadable?: string } = {},
): Read<v.InferOutput<T>> | undefined {
  const { before = 0, unreadable = 'yaml-unreadable' } = options;
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => before + counter.linePos(offset).line;
  const lineOf = (path: Path) => lineAt(offsetOf(doc.contents, path));
  for (const error of doc.errors) {
    if (error.code === 'DUPLICATE_KEY') {
      const name = /^\S+/.exec(text.slice(error.pos[0]))?.[0].replace(/:$/, '');
      faults.error(
        'duplicate-id',
        file,
        lineAt(error.pos[0]),
        `${name} is written twice here. Keep one of the two.`,
      );
    }
  }
  const broken = doc.errors.find((error) => error.code !== 'DUPLICATE_KEY');
  if (broken) {
    const why = broken.message.replace(/\.?$/, '.').replace(/^./, (first) => first.toUpperCase());
    const help =
      'Look at the spaces at the start of the line, and put quotes around words that have a colon.';
    faults.error(unreadable, file, lineAt(broken.pos[0]), `This cannot be read as YAML. ${why} ${help}`);
    return undefined;
  }
  const raw: unknown = doc.toJS() ?? {};
  const first = v.safeParse(schema, raw);
  if (first.success) return { file, value: first.output, lineOf };
  for (const issue of first.issues) reportIssue(issue, schema, file, lineOf, faults);
  const unknown = first.issues.filter(isUnknownField);
  if (unknown.length < first.issues.length) return undefined;
  for (const issue of unknown) leaveOut(raw, pathOf(issue));
  const second = v.safeParse(schema, raw);
  return second.success ? { file, value: second.output, lineOf } : undefined;
}

function offsetOf(top: unknown, path: Path): number {
  let node = top;
  let offset = startOf(top);
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = startOf(node) || offset;
    } else break;
  }
  return offset;
}

const startOf = (node: unknown) => (node as Node | null | undefined)?.range?.[0] ?? 0;

const pathOf = (issue: v.BaseIssue<unknown>) =>
  (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));

const isUnknownField = (issue: v.BaseIssue<unknown>) =>
  issue.type === 'strict_object' && issue.expected === 'never';

function leaveOut(raw: unknown, path: Path) {
  let inside = raw as Record<string, unknown>;
  for (const key of path.slice(0, -1)) inside = inside[key] as Record<string, unknown>;
  delete inside[String(path.at(-1))];
}

function reportIssue(
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
  if (Array.isArray(input)) return input.length ? 'a list' : 'an empty list';
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

/** The schemas at the end of a path: several where the value may be one of several kinds. */
function schemasAt(schema: v.GenericSchema, path: Path): v.GenericSchema[] {
  const inside = schema as v.GenericSchema & Inside;
  if (inside.wrapped) return schemasAt(inside.wrapped, path);
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  if (schema.type === 'union')
    return (inside.options as v.GenericSchema[]).flatMap((one) => schemasAt(one, path));
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
    one.type === 'union' ? (one.options as (v.GenericSchema & Inside)[]) : [one],
  );
  return [...new Set(options.flatMap((one) => Object.keys(one.entries ?? {})))];
}
