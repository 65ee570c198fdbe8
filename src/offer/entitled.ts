/** What the published offer says for the answers given: for one entitlement, one of seven things. Never a decision. */
import { type Answers, answerTo, type QuestionId } from './answers';
import { birthday, compare, validDay } from './days';
import { type ImmigrationEffect, statusIds } from './pack';

/** The rule of an entitlement, as its card carries it. Ages in whole years. */
export interface Rule {
  from?: number;
  until?: number;
  /** The earlier age at which it ends for everybody but those with these answers: all the questions named must fit. */
  earlier?: { until: number; unless: Record<QuestionId, string[]> };
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

/** The questions of a condition that are answered otherwise, and those that are not answered. */
function compared(condition: Record<QuestionId, string[]>, answers: Answers) {
  const why: Obstacle[] = [];
  const on: QuestionId[] = [];
  for (const [question, needs] of Object.entries(condition)) {
    const answer = answerTo(answers, question);
    if (answer === undefined) on.push(question);
    else if (!needs.includes(answer)) why.push({ kind: 'answer', question, needs });
  }
  return { why, on };
}

/** The obstacle of a birthday that has come; undefined where it has not. */
function endedAt(age: number | undefined, born: string, today: string): Obstacle | undefined {
  const date = age === undefined ? undefined : birthday(born, age);
  if (age === undefined || date === undefined || compare(today, date) < 0) return undefined;
  return { kind: 'ended', date, age };
}

/**
 * What the offer says on the day `today`, `YYYY-MM-DD`. A no beats what is unknown, and what is unknown beats a yes.
 * `answers` must be such as `readAnswers` gives: each an option of its question. A date of birth that the calendar
 * does not have, and an immigration status that is none of the groups, count as not answered.
 */
export function entitled(rule: Rule, answers: Answers, today: string): Verdict {
  const { from, earlier, when = {}, immigration } = rule;
  const { why, on } = compared(when, answers);
  const longer = compared(earlier?.unless ?? {}, answers);
  const until = earlier && longer.why.length > 0 ? earlier.until : rule.until;
  if (longer.why.length === 0) on.push(...longer.on);
  const day = from !== undefined || until !== undefined ? (answerTo(answers, 'born') ?? '') : undefined;
  const born = day !== undefined && validDay(day) ? day : undefined;
  if (day !== undefined && born === undefined) on.push('born');
  const end = born !== undefined && until !== undefined ? birthday(born, until) : undefined;
  const ended = born === undefined ? undefined : endedAt(rule.until, born, today);
  if (ended) why.push(ended);
  else if (born !== undefined && until !== rule.until) {
    const sooner = endedAt(until, born, today);
    if (sooner) why.push(...longer.why, sooner);
  }
  const group = immigration === 'none' ? undefined : answerTo(answers, 'immigration');
  const status = statusIds.find((id) => id === group);
  if (immigration !== 'none' && status === undefined) on.push('immigration');
  const freed = status === 'british-irish';
  if (Array.isArray(immigration) && status !== undefined && !freed && !immigration.includes(status))
    why.push({ kind: 'answer', question: 'immigration', needs: immigration });

  if (why.length > 0) return { kind: 'not-now', why };
  if (on.length > 0) return { kind: 'maybe', on };
  const start = born !== undefined && from !== undefined ? birthday(born, from) : undefined;
  if (start !== undefined && compare(today, start) < 0) return { kind: 'from', date: start };
  if (immigration === 'ask' && !freed) return { kind: 'ask', why: 'unsaid' };
  if (immigration === 'depends' && !freed) return { kind: 'ask', why: 'depends' };
  return end === undefined ? { kind: 'yes' } : { kind: 'until', date: end };
}
