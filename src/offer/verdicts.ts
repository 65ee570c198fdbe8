/** What the offer says of every promise for one person: what is not about them is left out. */
import type { Answers } from './answers';
import { entitled, type Verdict } from './entitled';
import type { Promised } from './promises';

/** A verdict that is shown: whom a thing is not about, is not told of it. */
export type Shown = Exclude<Verdict, { kind: 'not-for' }>;

/** Something promised, and what the answers make of it. */
export interface Given {
  promised: Promised;
  verdict: Shown;
}

/** Each promise of `list` that is about this person, with its verdict on the day `today`, in the same order. */
export function verdicts(list: readonly Promised[], answers: Answers, today: string): Given[] {
  return list.flatMap((promised): Given[] => {
    const verdict = entitled(promised.rule, answers, today);
    return verdict.kind === 'not-for' ? [] : [{ promised, verdict }];
  });
}
