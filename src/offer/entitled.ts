/** What the published offer says for the answers given: for one entitlement, one of seven things. Never a decision. */
import type { Answers, QuestionId } from './answers';
import type { ImmigrationEffect } from './pack';

/** The rule of an entitlement, as its card carries it. Ages in whole years. */
export interface Rule {
  from?: number;
  until?: number;
  /** Which answers it is for: every question named must have one of its options. */
  when?: Record<QuestionId, string[]>;
  immigration: ImmigrationEffect;
}

/** Why not now, and what would change it. */
export type Obstacle =
  /** The answer to `question` would have to be one of `needs`. */
  | { kind: 'answer'; question: QuestionId; needs: string[] }
  /** It ended on that birthday, `YYYY-MM-DD`, with that age. */
  | { kind: 'ended'; date: string; age: number };

export type Verdict =
  | { kind: 'yes' }
  /** Until the day before `date`, `YYYY-MM-DD`. */
  | { kind: 'until'; date: string }
  | { kind: 'from'; date: string }
  /** It depends on questions that are not answered. */
  | { kind: 'maybe'; on: QuestionId[] }
  /** The offer itself leaves it open for this immigration status. */
  | { kind: 'ask'; why: 'unsaid' | 'depends' }
  | { kind: 'not-now'; why: Obstacle[] };

/** What the offer says on the day `today`, `YYYY-MM-DD`. */
export declare function entitled(rule: Rule, answers: Answers, today: string): Verdict;
