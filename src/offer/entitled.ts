/** What the published offer says for the answers given: for one entitlement, one of eight things. Never a decision. */
import { type Answers, answerTo, type QuestionId } from './answers';
import { birthday, compare, validDay } from './days';
import { type StatusId, statusIds } from './pack';
import { limitedFrom, type Standing, type StatusRule, standing } from './standing';

/** The rule of an entitlement, as its card carries it. Ages in whole years. */
export interface Rule extends StatusRule {
  from?: number;
  until?: number;
  /** The earlier age at which it ends for everybody but those with these answers: all the questions named must fit. */
  earlier?: { until: number; unless: Record<QuestionId, string[]> };
  /** Which answers it is for: every question named must have one of its options. */
  when?: Record<QuestionId, string[]>;
}

/** Why not now, and what would change it. */
export type Obstacle =
  /** The answer to `question` would have to be one of `needs`. */
  | { kind: 'answer'; question: QuestionId; needs: string[] }
  /** The immigration status would have to be one of `needs`. */
  | { kind: 'status'; needs: StatusId[] }
  /** It ended on that birthday, `YYYY-MM-DD`, with that age. */
  | { kind: 'ended'; date: string; age: number };

export type Verdict =
  | { kind: 'yes' }
  /** Until the day before `date`, `YYYY-MM-DD`. */
  | { kind: 'until'; date: string }
  | { kind: 'from'; date: string }
  /** It depends on questions that are not answered. */
  | { kind: 'maybe'; on: QuestionId[] }
  /** It turns on more than what was asked: the words of its section say on what. */
  | { kind: 'ask' }
  /** The law can limit it for this person. The council looks at it with them before anything stops. */
  | { kind: 'looked-at' }
  | { kind: 'not-now'; why: Obstacle[] }
  /** It is not about this person, and is not shown to them. */
  | { kind: 'not-for' };

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
 * What immigration status makes of a rule, and the questions on which that still waits. A status that was not told counts as
 * every status that the entitlement is about: where they all come to the same, nothing waits for the answer.
 */
function ofStatus(rule: Rule, answers: Answers, today: string): { found: Standing; on: QuestionId[] } {
  const told = answerTo(answers, 'immigration');
  const known = statusIds.find((id) => id === told);
  const born = answerTo(answers, 'born') ?? '';
  const bornKnown = validDay(born);
  const ages = bornKnown ? [compare(today, birthday(born, limitedFrom)) >= 0] : [false, true];
  const groups = known ? [known] : statusIds.filter((id) => !rule.notFor?.includes(id));
  const outcomes = groups.map((id) => new Set(ages.map((adult) => standing(rule, id, adult))));
  const all = new Set(outcomes.flatMap((set) => [...set]));
  const [found = 'yes'] = all;
  if (all.size < 2) return { found, on: [] };
  const on: QuestionId[] = outcomes.some((set) => set.size > 1) ? ['born'] : [];
  return { found, on: known ? on : [...on, 'immigration'] };
}

/**
 * What the offer says on the day `today`, `YYYY-MM-DD`. A no beats what is unknown, and what is unknown beats a yes.
 * `answers` must be such as `readAnswers` gives: each an option of its question. A date of birth that the calendar
 * does not have, and an immigration status that is none of the groups, count as not answered.
 */
export function entitled(rule: Rule, answers: Answers, today: string): Verdict {
  const { from, earlier, when = {}, immigration } = rule;
  const status = ofStatus(rule, answers, today);
  if (status.found === 'not-for') return { kind: 'not-for' };
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
  on.push(...status.on.filter((question) => !on.includes(question)));
  if (status.on.length === 0 && status.found === 'no' && Array.isArray(immigration))
    why.push({ kind: 'status', needs: immigration });

  if (why.length > 0) return { kind: 'not-now', why };
  if (on.length > 0) return { kind: 'maybe', on };
  const start = born !== undefined && from !== undefined ? birthday(born, from) : undefined;
  if (start !== undefined && compare(today, start) < 0) return { kind: 'from', date: start };
  if (status.found === 'looked-at') return { kind: 'looked-at' };
  if (status.found === 'depends') return { kind: 'ask' };
  return end === undefined ? { kind: 'yes' } : { kind: 'until', date: end };
}
