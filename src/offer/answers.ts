/** What a person may tell the app about themselves, so that it can say what the published offer says for them. */

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
