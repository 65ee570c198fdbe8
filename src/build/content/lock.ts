/** Lock files: what is known of each unit of a language, written by `npm run words` and by nothing else. */
import * as v from 'valibot';
import { sealOf } from './checksum';
import { collectFaults, type Faults } from './problems';
import { field, maybe } from './schema-parts';
import { parseYaml } from './yaml/yaml';

/** The path of a language's lock file from the project. */
export const lockPath = (lang: string) => `locales/${lang}/lock.json`;

const hash = v.pipe(v.string(), v.regex(/^[\w-]{12}$/, 'twelve letters that the command worked out'));
const en = field(hash, 'Stands for the English words that this translation was made from.');
const own = field(hash, 'Stands for the words themselves, as they were when this was written.');

const from = maybe(
  v.record(v.string(), v.pipe(v.string(), v.regex(/^[\w-]{12}\.[\w-]{6}$/, 'what the command worked out'))),
  'Stands, for each text that was taken from a file, for that file and for the words that it brought.',
);

const stateSentence = 'draft until a speaker has checked the words; then checked.';

/** What is known of one unit of a translation. */
const entrySchema = v.variant('state', [
  v.strictObject({ en, own, state: field(v.literal('draft'), stateSentence), from }),
  v.strictObject({
    en,
    own,
    state: field(v.literal('checked'), stateSentence),
    by: field(v.pipe(v.string(), v.nonEmpty('a role or a name')), 'Who checked the words: a role or a name.'),
    on: field(v.pipe(v.string(), v.isoDate('a date such as 2024-04-16')), 'The day of the check.'),
    from,
    seal: maybe(hash, 'Stands for the rest of the line, so that a check that was typed in by hand is found.'),
  }),
]);

const note = field(v.string(), 'Says who writes this file.');
const unitId = v.pipe(
  v.string(),
  v.regex(/^[a-z/-]+(#[\w./-]+)?$/, 'the id of a unit, such as offer/health#gym'),
);

/** `lock.json` of a translation. */
const lockSchema = v.strictObject({
  note,
  units: field(v.record(unitId, entrySchema), 'What is known of each unit, by its id.'),
});

/** `lock.json` of English: its words as they were when a command last looked at them. */
const sourceLockSchema = v.strictObject({
  note,
  units: field(v.record(unitId, v.strictObject({ own })), 'The English words last known, by unit.'),
});

type Unsealed<T> = T extends unknown ? Omit<T, 'seal'> : never;

/** What is known of a unit; the seal is taken off where a lock is read, and put on where one is written. */
export type LockEntry = Unsealed<v.InferOutput<typeof entrySchema>>;

/** By the id of the unit. English has only the hash of its own words. */
export type Lock = ReadonlyMap<string, LockEntry>;
export type SourceLock = ReadonlyMap<string, { own: string }>;

const mend =
  'Only npm run words writes this file: take it back as it was before, or remove it and run npm run words -- accept';

/**
 * Reads a translation's lock file; what is wrong in it is reported, and the file then counts for nothing. A check that no
 * command wrote is reported too, and is a draft.
 */
export function readLock(file: string, lang: string, text: string, faults: Faults): Lock {
  const units = Object.entries(read(file, lang, text, lockSchema, faults));
  return new Map(
    units.map(([id, found]): [string, LockEntry] => {
      if (found.state === 'draft') return [id, found];
      const { seal, ...entry } = found;
      if (seal === sealOf(id, entry)) return [id, entry];
      const line =
        text.split('\n').findIndex((one) => one.trimStart().startsWith(`${JSON.stringify(id)}:`)) + 1;
      const again = `npm run words -- accept ${lang} ${id}`;
      const message = `This line says that ${entry.by} checked ${id} on ${entry.on}, and npm run words did not write it: it was made by hand, so readers see a draft. Has a speaker read the words? Run ${again} --checked-by ${JSON.stringify(entry.by)}. If not, run ${again}.`;
      faults.warn('lock-by-hand', file, line, message);
      return [id, { en: entry.en, own: entry.own, state: 'draft' }];
    }),
  );
}

/** Reads the lock file of English, as `readLock` does. */
export const readSourceLock = (file: string, lang: string, text: string, faults: Faults): SourceLock =>
  new Map(Object.entries(read(file, lang, text, sourceLockSchema, faults)));

function read<T>(
  file: string,
  lang: string,
  text: string,
  schema: v.GenericSchema<unknown, { units: Record<string, T> }>,
  faults: Faults,
): Record<string, T> {
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    const lines = text.match(/^ *"[^"\n]+": \{ "/gm)?.length ?? 0;
    // A unit that stands there twice, as after two people's work was put together, is found by the slow reader alone.
    if (result.success && lines === Object.keys(result.output.units).length) return result.output.units;
  } catch {
    const line = firstBroken(text);
    faults.error('lock-unreadable', file, line, `This cannot be read as JSON. ${mend} ${lang} --all.`);
    return {};
  }
  const found = collectFaults();
  const units = parseYaml(file, text, schema, found)?.value.units;
  for (const { line, message } of found.all)
    faults.error('lock-edited', file, line, `${message} ${mend} ${lang} --all.`);
  return (found.all.length === 0 && units) || {};
}

/** The first line that is none of the lines that the command writes. */
function firstBroken(text: string): number {
  const lines = text.trimEnd().split('\n');
  const whole = /^(\{|\}| {2}"note": ".*",| {2}"units": \{\}?| {2}\}| {4}"[^"]+": \{ .* \},?)$/;
  const at = lines.findIndex((line) => !whole.test(line));
  return at < 0 ? lines.length : at + 1;
}

/** The text of a lock file: one line a unit, sorted, so that two people's work can be put together line by line. */
export function writeLock(units: ReadonlyMap<string, LockEntry | { own: string }>): string {
  const rows = [...units]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]) => `    ${JSON.stringify(id)}: ${oneLine(sealed(id, entry))}`);
  const about =
    'Only npm run words writes this file. It says which words were checked, by whom, and what has changed since.';
  const body = rows.length > 0 ? `{\n${rows.join(',\n')}\n  }` : '{}';
  return `{\n  "note": ${JSON.stringify(about)},\n  "units": ${body}\n}\n`;
}

const sealed = (id: string, entry: LockEntry | { own: string }) =>
  'state' in entry && entry.state === 'checked' ? { ...entry, seal: sealOf(id, entry) } : entry;

const oneLine = (entry: object) =>
  `{ ${Object.entries(entry)
    .map(([name, value]) => `"${name}": ${JSON.stringify(value)}`)
    .join(', ')} }`;
