/** Names in the facts files: a name that is used must be there, and an id stands for one thing alone. */
import { didYouMean, type Faults, listed } from '../content/problems';
import type { Path } from '../content/yaml/issue';
import type { Read } from '../content/yaml/yaml';

/** More names than this are not listed in a sentence. */
const mostListed = 12;

/** Reports a name that is not among those there are; says what is near it. Without `known` there is nothing to look in. */
export function checkKnown(
  kind: string,
  id: string,
  known: Iterable<string> | undefined,
  where: string,
  read: Read<unknown>,
  path: Path,
  faults: Faults,
) {
  if (!known) return;
  const ids = [...known];
  if (ids.includes(id)) return;
  const few = ids.length > 0 && ids.length <= mostListed;
  const choice = few ? `Write ${listed(ids, 'or')}.` : 'Use an id from there.';
  const message = `There is no ${id} ${where}.${didYouMean(id, ids)} ${choice}`;
  faults.error(kind, read.file, read.lineOf(path), message);
}

/** An id where it is given. `what` is what it names, such as "a list". */
export interface Named {
  id: string;
  read: Read<unknown>;
  path: Path;
  what: string;
}

/** Reports ids that are given twice. `taken` has those that were given before, and what they name. */
export function checkUnique(named: readonly Named[], faults: Faults, taken: Record<string, string> = {}) {
  const seen = new Map<string, string>(Object.entries(taken));
  for (const { id, read, path, what } of named) {
    const line = read.lineOf(path);
    const before = seen.get(id);
    if (before) {
      const message = `${id} is already the id of ${before}. Choose another id.`;
      faults.error('duplicate-id', read.file, line, message);
    } else seen.set(id, `${what} (line ${line})`);
  }
}

/** The ids of things that stand as a list at `at`. */
export const named = (
  items: readonly { id: string }[],
  at: Path,
  what: string,
  read: Read<unknown>,
): Named[] => items.map(({ id }, index) => ({ id, read, path: [...at, index, 'id'], what }));

/** Reports an id that is given twice in one list. `what` is what it names. */
export function checkTwins(
  items: readonly { id: string }[],
  at: Path,
  what: string,
  read: Read<unknown>,
  faults: Faults,
) {
  checkUnique(named(items, at, what, read), faults);
}
