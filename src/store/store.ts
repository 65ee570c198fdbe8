/** What is mine while a page is open: what is saved, what was typed and is not saved yet, and what went wrong. */

import { askToKeep } from '../device/persist';
import { holdReload } from '../device/reload';
import { type Change, isIn, overlap, overrides, type Scope } from './model/change';
import { findMine, isWiping, onFirstMine } from './model/has-data';
import { StoreError, toStoreError } from './model/store-error';
import { isSameNow, makeView, type RowsNow, type Save, type View } from './view';

/** How long a view goes on reading after its last watcher, in milliseconds: the next page may show a part of it. */
const linger = 1000;

/**
 * How long to wait before what could not be saved is tried again for the `nth` time, the first being 0, in milliseconds:
 * soon at first, then every minute.
 */
export const waitBefore = (nth: number): number => Math.min(2000 * 2 ** nth, 60_000);

type Store = Pick<typeof import('./db/read-write'), 'writeRows' | 'watchRows' | 'onUpgrade'>;

/**
 * Keeps what is mine, for all pages of a tab: they show it through views. Changes show at once and are saved one after
 * the other; what cannot be saved stays on the screen. `load` brings the store; it is called when something was saved
 * before or is to be saved now.
 */
export function makeStore(load: () => Promise<Store>) {
  let saves: Save[] = [];
  let failed: StoreError | undefined;
  let lockedOut = false;
  let started = false;
  let heard = false;
  let running: Promise<void> | undefined;
  let store: Store | undefined;
  /** How often what waits was tried in vain, and when it is tried next. */
  let vain = 0;
  let next: ReturnType<typeof setTimeout> | undefined;
  const views = new Set<View>();

  const waiting = () => saves.filter(({ number }) => number === undefined);
  const isWaiting = (changes: readonly Change[]) =>
    waiting().some((save) => save.changes.some((one) => changes.some((other) => overlap(one, other))));

  holdReload(() => running !== undefined || waiting().length > 0);

  function tell() {
    for (const view of views) view.tell();
  }

  /** Forgets the saves that every view has read back. */
  function prune() {
    saves = saves.filter(
      ({ number, changes }) =>
        number === undefined ||
        [...views].some((view) => view.upTo < number && changes.some((change) => isIn(change, view.scope))),
    );
  }

  /** From here on the views read by themselves, and find out whether they are locked. */
  function follow(store: Store) {
    if (isWiping()) return;
    for (const view of views) view.follow(store);
  }

  function onUpgrade(what: 'upgraded' | 'wiped') {
    if (what === 'upgraded') failed = new StoreError('newer', 'Another tab runs a newer version.');
    else {
      saves = [];
      lockedOut = false;
      for (const view of views) view.empty();
    }
    tell();
  }

  function onRead(view: View) {
    if (!view.locked && lockedOut) {
      lockedOut = false;
      void run();
    }
    prune();
    tell();
  }

  /** Saves what waits. On a full phone what has no room is left, because what comes after it may be a deletion. */
  async function saveAll(store: Store): Promise<StoreError | undefined> {
    const left: Save[] = [];
    let full: StoreError | undefined;
    const behind = (save: Save) =>
      left.some((one) => one.changes.some((a) => save.changes.some((b) => overlap(a, b))));
    for (;;) {
      const next = waiting().find((save) => !left.includes(save) && !behind(save));
      if (!next) return full;
      next.running = true;
      try {
        next.number = await store.writeRows(next.changes);
        void askToKeep();
      } catch (error) {
        if (error instanceof TypeError) {
          next.wrong = error;
          saves = saves.filter((save) => save !== next);
        } else if (error instanceof StoreError && error.reason === 'full') {
          full = error;
          left.push(next);
        } else throw error;
      } finally {
        next.running = false;
      }
      prune();
      tell();
    }
  }

  async function work() {
    try {
      // Not asked for again: a save would then begin a frame later.
      store ??= await load();
      if (!heard) store.onUpgrade(onUpgrade);
      heard = true;
      follow(store);
      const full = await saveAll(store);
      // A page that is too old stays so until it is loaded anew.
      if (failed?.reason !== 'newer') failed = full;
      lockedOut = false;
    } catch (error) {
      // Nothing was saved, and nothing is to be later on: it goes with the rest.
      if (isWiping()) onUpgrade('wiped');
      else if (error instanceof Error && error.name === 'LockedError') lockedOut = true;
      else failed = toStoreError(error);
    } finally {
      // Those that came meanwhile.
      if (store) follow(store);
      running = undefined;
      again();
      tell();
    }
  }

  /** Room may be made, and what holds the store up may end, while the page stays open. */
  function again() {
    clearTimeout(next);
    const helps = failed !== undefined && failed.reason !== 'newer' && !lockedOut;
    if (!helps || waiting().length === 0) {
      vain = 0;
      return;
    }
    // After a wipe nothing waits, and nothing may be opened anew.
    next = setTimeout(() => waiting().length > 0 && void run(), waitBefore(vain));
    vain += 1;
  }

  function run(): Promise<void> {
    running ??= work();
    return running;
  }

  function start(view: View) {
    views.add(view);
    if (!started) {
      started = true;
      onFirstMine(() => void run());
      // Who comes back to the app may have made room meanwhile.
      globalThis.document?.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible' && waiting().length > 0) void run();
      });
    }
    void findMine().then((found) => {
      if (found) return run();
      view.begin();
      view.tell();
    });
  }

  return {
    /** What a page sees of a scope. Nothing is read before the first watcher of it; `stays` keeps it ready after the last. */
    view(scope: Scope, stays = false) {
      const view = makeView(scope, onRead);
      const wider = [...views].find((one) => one.scope.list === undefined && isPart(scope, one.scope));
      if (wider) view.borrow(wider);
      const leave = () => {
        if (view.listeners.size > 0) return;
        views.delete(view);
        view.close();
        prune();
      };
      return {
        now: (): RowsNow => view.now(saves, failed, lockedOut),
        /** Calls `listener` at every change. Returns how to stop. */
        watch(listener: (now: RowsNow) => void): () => void {
          let last: RowsNow | undefined;
          const show = () => {
            const now = view.now(saves, failed, lockedOut);
            if (last && isSameNow(last, now)) return;
            last = now;
            listener(now);
          };
          view.listeners.add(show);
          if (!views.has(view)) start(view);
          show();
          return () => {
            view.listeners.delete(show);
            if (!stays && view.listeners.size === 0) setTimeout(leave, linger);
          };
        },
      };
    },
    /**
     * Shows changes and saves them, all of them or none. Gives whether they are saved. Rejects with TypeError for a row
     * that is not as it must be, and for nothing else.
     */
    async save(changes: readonly Change[]): Promise<boolean> {
      const save: Save = { changes };
      const isLeft = ({ changes: old, running: now, number }: Save) =>
        now || number !== undefined || !old.every((one) => changes.some((other) => overrides(other, one)));
      saves = [...saves.filter(isLeft), save];
      tell();
      await run();
      if (save.wrong) throw save.wrong;
      return !isWaiting(changes);
    },
    /** Tries again what failed. Never rejects. */
    retry: run,
  };
}

const isPart = (scope: Scope, of: Scope) => scope.tables.every((table) => of.tables.includes(table));
