/** The answers saved on this phone. Import it dynamically only: it brings Dexie. */
import { liveQuery } from 'dexie';
import type { Answers, QuestionId } from '../offer/answers';
import { withDatabase } from './database';
import { forgetMine, rememberMine } from './flag';
import { type StoreError, toStoreError } from './store-error';
import type { AnswerRow } from './versions';

export { onUpgrade } from './database';

/** The answers as they were saved, whatever questions there are now. Rejects with a StoreError. */
export function loadAnswers(): Promise<Answers> {
  return withDatabase(async (db) => asAnswers(await db.answers.toArray()));
}

/** Saves an answer, or takes it away where `value` is undefined. Resolves once it is saved; rejects with a StoreError. */
export async function saveAnswer(question: QuestionId, value: string | undefined): Promise<void> {
  if (value === undefined) {
    await withDatabase((db) => db.answers.delete(question));
    return forgetMineIfEmpty();
  }
  // Noted first: what is saved and not noted would never be found again.
  rememberMine();
  await withDatabase((db) => db.answers.put({ question, value, changed: Date.now() }));
  rememberMine();
}

/** Takes every answer away. Resolves once they are gone; rejects with a StoreError. */
export async function forgetAnswers(): Promise<void> {
  await withDatabase((db) => db.answers.clear());
  await forgetMineIfEmpty();
}

/**
 * Calls `listener` with the answers now, and whenever this tab or another has changed them; `fail` when they can not be
 * read: that ends the watch. Returns how to stop.
 */
export function watchAnswers(
  listener: (answers: Answers) => void,
  fail: (error: StoreError) => void = () => {},
): () => void {
  let stopped = false;
  let stop = () => {
    stopped = true;
  };
  withDatabase(async (db) => db).then((db) => {
    if (stopped) return;
    const subscription = liveQuery(() => db.answers.toArray()).subscribe(
      (rows) => listener(asAnswers(rows)),
      (error) => fail(toStoreError(error)),
    );
    stop = () => subscription.unsubscribe();
  }, fail);
  return () => stop();
}

/** A second look, because another tab may save while this one is at it. */
async function forgetMineIfEmpty(): Promise<void> {
  if (await holdsAnything()) return;
  forgetMine();
  if (await holdsAnything()) rememberMine();
}

function holdsAnything(): Promise<boolean> {
  return withDatabase(async (db) => {
    const counts = await Promise.all(db.tables.map((table) => table.count()));
    return counts.some((count) => count > 0);
  });
}

function asAnswers(rows: readonly AnswerRow[]): Answers {
  return Object.fromEntries(rows.map(({ question, value }) => [question, value]));
}
