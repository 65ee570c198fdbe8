/** The answers on this phone, for a page. Loads the database only when something was saved or is to be saved. */
import { useEffect, useState } from 'preact/hooks';
import { makeKeeper } from './keeper';

const keeper = makeKeeper(() => import('./answers'));

/**
 * The answers as they stand, `unsaved` and `failed` (see `AnswersNow`), and what a page can do with them:
 * `save(question, value)` and `forget()` give whether it is done and never reject; `retry()` tries again what failed.
 * They are as saved: a page reads them with `readAnswers` of offer/answers.ts. Undefined in the build and while being read.
 */
export function useAnswers() {
  const [now, setNow] = useState(keeper.now);
  useEffect(() => keeper.watch(setNow), []);
  return { ...now, save: keeper.save, forget: keeper.forget, retry: keeper.retry };
}
