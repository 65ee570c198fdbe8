/** The answers while a page is open: what is saved, what was typed and is not saved yet, and what went wrong. */
import type { Answers, QuestionId } from '../offer/answers';
import { findMine, onFirstMine } from './flag';
import { askToKeep } from './keep';
import { StoreError, toStoreError } from './store-error';

export interface AnswersNow {
  /** As they stand on the screen, saved or not. Undefined until they have been read. */
  answers: Answers | undefined;
  /** The questions whose answer on the screen is not saved. Never say of these that they are. */
  unsaved: readonly QuestionId[];
  failed?: StoreError;
}

type Store = Pick<typeof import('./answers'), 'saveAnswer' | 'forgetAnswers' | 'watchAnswers' | 'onUpgrade'>;

/** Keeps the answers of one page. `load` brings the store; it is called when something was saved before or is to be saved now. */
export function makeKeeper(load: () => Promise<Store>) {
  let saved: Answers | undefined;
  let failed: StoreError | undefined;
  let forgetting = false;
  let started = false;
  let watching = false;
  let running: Promise<void> | undefined;
  const typed = new Map<QuestionId, string | undefined>();
  const listeners = new Set<(now: AnswersNow) => void>();

  function now(): AnswersNow {
    return {
      answers: saved || typed.size > 0 ? merge(saved, typed) : undefined,
      unsaved: [...typed.keys()],
      ...(failed ? { failed } : {}),
    };
  }

  function tell() {
    const state = now();
    for (const listener of listeners) listener(state);
  }

  function follow(store: Store) {
    if (watching) return;
    watching = true;
    const fail = (error: StoreError) => {
      watching = false;
      failed = error;
      stopUpgrade();
      stopWatch();
      tell();
    };
    const stopUpgrade = store.onUpgrade((what) => {
      if (what === 'upgraded') failed = new StoreError('newer', 'Another tab runs a newer version.');
      else {
        typed.clear();
        saved = {};
      }
      tell();
    });
    const stopWatch = store.watchAnswers((answers) => {
      saved = answers;
      tell();
    }, fail);
  }

  /** Brings the store to what the screen shows, one change after the other. */
  async function work() {
    try {
      const store = await load();
      for (;;) {
        const next = typed.entries().next().value;
        if (forgetting) {
          await store.forgetAnswers();
          forgetting = false;
          saved = {};
        } else if (next) {
          const [question, value] = next;
          await store.saveAnswer(question, value);
          saved = merge(saved, new Map([next]));
          if (typed.get(question) === value) typed.delete(question);
          void askToKeep();
        } else break;
        tell();
      }
      // A page that is too old stays so until it is loaded anew.
      if (failed?.reason !== 'newer') failed = undefined;
      follow(store);
    } catch (error) {
      failed = toStoreError(error);
    } finally {
      running = undefined;
      tell();
    }
  }

  function run(): Promise<void> {
    running ??= work();
    return running;
  }

  return {
    now,
    /** Calls `listener` at every change. Returns how to stop. The first watcher reads what was saved before. */
    watch(listener: (now: AnswersNow) => void): () => void {
      listeners.add(listener);
      if (!started) {
        started = true;
        onFirstMine(() => void run());
        void findMine().then((found) => {
          if (found) return run();
          saved ??= {};
          tell();
        });
      }
      listener(now());
      return () => {
        listeners.delete(listener);
      };
    },
    /** Shows an answer and saves it; undefined takes it away. Gives whether it is saved. Never rejects. */
    async save(question: QuestionId, value: string | undefined): Promise<boolean> {
      typed.set(question, value);
      tell();
      await run();
      return !typed.has(question);
    },
    /** Takes every answer away, saved or typed. Gives whether they are gone. Never rejects. */
    async forget(): Promise<boolean> {
      typed.clear();
      forgetting = true;
      await run();
      return !forgetting;
    },
    /** Tries again what failed. Never rejects. */
    retry: run,
  };
}

function merge(answers: Answers | undefined, changes: ReadonlyMap<QuestionId, string | undefined>): Answers {
  const entries = { ...answers, ...Object.fromEntries(changes) };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
