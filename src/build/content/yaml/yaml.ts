import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Faults } from '../problems';
import { isUnknownField, type Path, pathOf, reportIssue } from './issue';
import { checkStray } from './stray';

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
  checkStray(doc, lineAt, file, faults);
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

function leaveOut(raw: unknown, path: Path) {
  let inside = raw as Record<string, unknown>;
  for (const key of path.slice(0, -1)) inside = inside[key] as Record<string, unknown>;
  delete inside[String(path.at(-1))];
}
