import { didYouMean, type Faults } from '../../content/problems';
import type { Count, SpanInFile, StepsInFile } from '../../content/schema-mine';
import { countOf, units } from '../../content/spans';
import type { Facts } from '../../content/tokens';
import type { Path } from '../../content/yaml/issue';
import type { Read } from '../../content/yaml/yaml';

/** A stretch of time: its tokens stand for whole numbers, and it goes forward. */
export function checkSpan(span: SpanInFile, at: Path, read: Read<unknown>, facts: Facts, faults: Faults) {
  const counts = units.flatMap((unit) => {
    const count = span[unit];
    return count === undefined ? [] : [checkCount(count, [...at, unit], read, facts, faults)];
  });
  if (counts.includes(undefined)) return;
  const moves = counts.every((count) => (count ?? 0) >= 0) && counts.some((count) => (count ?? 0) > 0);
  if (moves) return;
  const message =
    'This stretch of time does not go forward, so the date would never move. Write at least { days: 1 }.';
  faults.error('rhythm-still', read.file, read.lineOf(at), message);
}

/** The steps of a rhythm: each goes forward, all but the last come so many times, and the last for good. */
export function checkSteps(steps: StepsInFile, at: Path, read: Read<unknown>, facts: Facts, faults: Faults) {
  steps.forEach(({ after, times }, index) => {
    const path = [...at, index];
    checkSpan(after, [...path, 'after'], read, facts, faults);
    const error = (where: Path, message: string) =>
      faults.error('rhythm-steps', read.file, read.lineOf(where), message);
    const last = index === steps.length - 1;
    if (last && times !== undefined)
      error(
        [...path, 'times'],
        'The last step goes on for good. Take its times out, or add a step after it.',
      );
    if (!last && times === undefined)
      error(path, 'This step would go on for good, and the next never come. Add times.');
    if (times === undefined) return;
    const count = checkCount(times, [...path, 'times'], read, facts, faults);
    if (count !== undefined && count < 1)
      error(
        [...path, 'times'],
        `A step comes at least once, not ${count} times. Write 1 or more, or take it out.`,
      );
  });
}

/** The number that is meant; undefined, and reported, where a token stands for none. */
function checkCount(
  count: Count,
  path: Path,
  read: Read<unknown>,
  facts: Facts,
  faults: Faults,
): number | undefined {
  const number = countOf(count, facts);
  if (number !== undefined && Number.isInteger(number)) return number;
  const fact = facts.get(String(count));
  const name = String(count);
  const numbers = [...facts].flatMap(([token, one]) => ('number' in one ? [token] : []));
  const message = fact
    ? `The fact ${name} is not a whole number. Name a fact that has number:.`
    : `There is no fact ${name}.${didYouMean(name, numbers)} Name a fact that has number:, without braces.`;
  faults.error(fact ? 'fact-kind' : 'token-unknown', read.file, read.lineOf(path), message);
  return undefined;
}
