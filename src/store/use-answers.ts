/** The answers on this phone, for a page. Loads the database only when something was saved or is to be saved. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { QuestionId } from '../offer/answers';
import { answerChange, answersOnly, asAnswers } from './model/answers';
import { myStore } from './my-store';

const view = myStore.view(answersOnly, true);
const save = (question: QuestionId, value: string | undefined) =>
  myStore.save([answerChange(question, value)]);
const forget = () => myStore.save([{ table: 'answers', all: true }]);

/**
 * The answers as they stand, `newest`, when one was last changed in milliseconds since 1970, `unsaved`, `failed` and `locked` (see `RowsNow`), and what a page can do with them:
 * `save(question, value)` and `forget()` give whether it is done; `retry()` tries again what failed. None of them rejects.
 * They are as saved: a page reads them with `readAnswers` of offer/answers.ts. Undefined in the build and while being read.
 */
export function useAnswers() {
  const [{ data, ...now }, setNow] = useState(view.now);
  useEffect(() => view.watch(setNow), []);
  const rows = data?.answers;
  const answers = useMemo(() => rows && asAnswers(rows), [rows]);
  const newest = useMemo(
    () => rows?.reduce<number | undefined>((last, { changed }) => Math.max(last ?? 0, changed), undefined),
    [rows],
  );
  return { ...now, answers, newest, save, forget, retry: myStore.retry };
}
