/** What a person may tell the app about themselves, so that it can say what the published offer says for them. */
import { ageOn, compare, validDay } from './days';

/** A question of `locales/questions.yaml`. `born` is a date; every other one has options. */
export type QuestionId = string;

/**
 * The answers by question: the id of an option, `YYYY-MM-DD` for `born`, or one of the two ways not to answer.
 * A question that is not here was not answered. `not-sure` and `rather-not` are never taken for a no.
 */
export type Answers = Partial<Record<QuestionId, string>>;

export const notAnswers = ['not-sure', 'rather-not'] as const;

/** The answer to a question, or undefined where there is none to count on. */
export function answerTo(answers: Answers, question: QuestionId): string | undefined {
  const answer = answers[question];
  return notAnswers.some((none) => none === answer) ? undefined : answer;
}

/** One question as a page shows it; its words are in ui.json under `me.questions.<id>`. */
export interface Question {
  id: QuestionId;
  kind: 'date' | 'choice';
  options: string[];
}

const fits = (answer: unknown, { kind, options }: Question): answer is string =>
  typeof answer === 'string' &&
  (notAnswers.some((none) => none === answer) ||
    (kind === 'date' ? validDay(answer) : options.includes(answer)));

/**
 * The answers among what was saved, perhaps by an older version, that still answer one of `questions`.
 * `dropped` names the others: questions that are gone, and answers that are no longer among the options.
 */
export function readAnswers(saved: unknown, questions: Question[]): { answers: Answers; dropped: string[] } {
  const answers: Answers = {};
  const dropped: string[] = [];
  if (typeof saved !== 'object' || saved === null) return { answers, dropped };
  for (const [id, answer] of Object.entries(saved)) {
    const question = questions.find((one) => one.id === id);
    if (question && fits(answer, question)) answers[id] = answer;
    else if (answer !== undefined) dropped.push(id);
  }
  return { answers, dropped };
}

/** The ages between which there are entitlements, and the age that nobody who reads this can have passed. */
const ages = { begin: 16, end: 25, most: 100 };

/**
 * What to say to a date of birth, on the day `today`: `impossible`, `future` and `too-old` cannot be right;
 * `under-16` is before most entitlements begin, `over-25` is after most have ended; else `ok`.
 */
export function checkBorn(
  day: string,
  today: string,
): 'ok' | 'impossible' | 'future' | 'too-old' | 'under-16' | 'over-25' {
  if (!validDay(day)) return 'impossible';
  if (compare(day, today) > 0) return 'future';
  const age = ageOn(day, today);
  if (age > ages.most) return 'too-old';
  if (age < ages.begin) return 'under-16';
  return age < ages.end ? 'ok' : 'over-25';
}
