/** How the promises are kept, as the person sees it: counted. Pure. */
import type { Check } from '../store/model/records';

/** What can be said of a promise, in the order of the page. */
export const answers = ['kept', 'partly', 'not', 'unsure'] as const satisfies readonly Check['kept'][];
export type Answer = (typeof answers)[number];

export type Checks = Readonly<Record<string, Check>>;

/** How many of the promises have each answer, and how many have one at all. Checks of other promises do not count. */
export function countChecks(
  promises: readonly { id: string }[],
  checks: Checks,
): Record<Answer, number> & { done: number } {
  const counts = { kept: 0, partly: 0, not: 0, unsure: 0, done: 0 };
  for (const { id } of promises) {
    const answer = checks[id]?.kept;
    if (!answer) continue;
    counts[answer] += 1;
    counts.done += 1;
  }
  return counts;
}
