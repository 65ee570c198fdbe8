/** What one answer changed: the promises whose verdict is now of another kind or date. */
import type { Answers } from '../../offer/answers';
import { entitled, type Verdict } from '../../offer/entitled';
import type { Promised } from '../../offer/promises';
import { type Shown, verdicts } from '../../offer/verdicts';

interface EligibilityChange {
  promised: Promised;
  before: Verdict;
  now: Shown;
}

const same = (a: Verdict, b: Verdict) => JSON.stringify(a) === JSON.stringify(b);

/**
 * What changed between two sets of answers on the day `today`, `YYYY-MM-DD`, in the order of the offer: `news` are the
 * promises with another verdict; `narrower` counts those that are still a maybe, but wait for fewer questions. What turns out
 * not to be about the person is no news to them: it is shown no more.
 */
export function changes(
  list: Promised[],
  before: Answers,
  now: Answers,
  today: string,
): { news: EligibilityChange[]; narrower: number } {
  const changed = verdicts(list, now, today)
    .map(({ promised, verdict }) => ({
      promised,
      before: entitled(promised.rule, before, today),
      now: verdict,
    }))
    .filter((change) => !same(change.before, change.now));
  const news = changed.filter((change) => change.before.kind !== 'maybe' || change.now.kind !== 'maybe');
  return { news, narrower: changed.length - news.length };
}
