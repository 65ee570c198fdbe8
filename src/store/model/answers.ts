/** The answers as rows of the store, and as the rest of the app reads them. */
import type { Answers, QuestionId } from '../../offer/answers';
import type { Change, Scope } from './change';
import type { AnswerRow } from './versions';

/** What a page shows that shows answers and nothing else. */
export const answersOnly: Scope = { tables: ['answers'] };

/** The rows as answers by question. */
export const asAnswers = (rows: readonly AnswerRow[]): Answers =>
  Object.fromEntries(rows.map(({ question, value }) => [question, value]));

/** The change that saves an answer, or takes it away where `value` is undefined. */
export const answerChange = (question: QuestionId, value: string | undefined): Change =>
  value === undefined
    ? { table: 'answers', id: question }
    : { table: 'answers', row: { question, value, changed: Date.now() } };
