/** What a page sees of what is mine: what was read, and over it what is not read back yet. */
import { applied, type Change, isIn, keyOfChange, type Scope } from './model/change';
import { type MyData, nothing } from './model/records';
import type { StoreError } from './model/store-error';

export interface RowsNow {
  /** As it stands on the screen, saved or not, in no order. Undefined until it has been read, and while it is locked. */
  data: MyData | undefined;
  /** The ids of the rows (of answers: the questions) whose state on the screen is not saved. Never say of these that they are. */
  unsaved: readonly string[];
  failed?: StoreError;
  /** A passcode is set and was not given in this tab. */
  locked: boolean;
}

/** Changes that are saved together. `number`: see `writeRows`; none while they wait. */
export interface Save {
  changes: readonly Change[];
  running?: boolean;
  number?: number;
  /** A row that can never be saved. */
  wrong?: TypeError;
}

type Watch = typeof import('./db/read-write').watchRows;

/** The last thing that was worked out, and what from: while that is the same, so is what is shown. */
interface Worked {
  data: MyData;
  own: readonly Change[];
  result: MyData;
}

/** One view; the store drives it. `onRead` is called whenever its rows were read. */
export function makeView(scope: Scope, onRead: (view: View) => void) {
  let data: MyData | undefined;
  let unread: StoreError | undefined;
  let stop: (() => void) | undefined;
  let worked: Worked | undefined;
  const nobody = nothing();
  const over = (own: readonly Change[]): MyData => {
    const from = data ?? nobody;
    if (own.length === 0) return from;
    const known = worked?.data === from && worked.own.length === own.length;
    if (!worked || !known || worked.own.some((change, nth) => change !== own[nth]))
      worked = { data: from, own, result: applied(from, own, scope) };
    return worked.result;
  };
  const listeners = new Set<() => void>();
  const view = {
    scope,
    listeners,
    locked: false,
    /** The last save that is surely in what was read. */
    upTo: -1,
    get data() {
      return data;
    },
    tell() {
      for (const listener of [...listeners]) listener();
    },
    /** Shows the rows that a view of more has read already, until its own are read. */
    borrow(from: { scope: Scope; data: MyData | undefined; locked: boolean; upTo: number }) {
      const { list } = scope;
      if (data || !from.data || from.locked || list === undefined) return;
      const { lists, items } = from.data;
      data = {
        ...nothing(),
        lists: lists.filter(({ id }) => id === list),
        items: items.filter((item) => item.list === list),
      };
      view.upTo = from.upTo;
    },
    /** Nothing was saved when it was looked for. What another tab saved meanwhile goes on being read. */
    begin() {
      data ??= nothing();
    },
    /** Nothing is saved any more. */
    empty() {
      view.close();
      data = nothing();
    },
    /** Reads the rows from now on, if it does not already. */
    follow({ watchRows }: { watchRows: Watch }) {
      stop ??= watchRows(
        scope,
        (rows, upTo) => {
          data = rows;
          unread = undefined;
          view.locked = rows === undefined;
          view.upTo = upTo;
          onRead(view);
        },
        (error) => {
          stop = undefined;
          unread = error;
          view.tell();
        },
      );
    },
    /** Reads no more and forgets what it read. */
    close() {
      stop?.();
      stop = undefined;
      data = undefined;
      unread = undefined;
      view.locked = false;
      view.upTo = -1;
    },
    now(saves: readonly Save[], failed: StoreError | undefined, lockedOut: boolean): RowsNow {
      const locked = view.locked || lockedOut;
      const waiting = saves.filter(({ number }) => number === undefined).flatMap(shown);
      const own = saves
        .flatMap((save) => (save.number === undefined ? shown(save) : newer(save, view.upTo)))
        .filter((change) => isIn(change, scope));
      const known = data !== undefined || waiting.some((change) => isIn(change, scope));
      const wrong = failed ?? unread;
      return {
        data: known && !locked ? over(own) : undefined,
        unsaved: [...new Set(waiting.filter((change) => isIn(change, scope)).map(idOf))],
        ...(wrong ? { failed: wrong } : {}),
        locked,
      };
    },
  };
  return view;
}

/** Whether a page that shows the one shows the other. */
export const isSameNow = (one: RowsNow, other: RowsNow): boolean =>
  one.data === other.data &&
  one.failed === other.failed &&
  one.locked === other.locked &&
  one.unsaved.length === other.unsaved.length &&
  one.unsaved.every((id, nth) => id === other.unsaved[nth]);

export type View = ReturnType<typeof makeView>;

/** What shows before it is saved: all but a whole table gone, which is called gone only when it is. */
const shown = ({ changes }: Save) => changes.filter((change) => !('all' in change));
const newer = ({ changes, number = 0 }: Save, upTo: number) => (number > upTo ? changes : []);
const idOf = (change: Change) => keyOfChange(change) ?? '';

/** Calls with the rows of a scope, now and after every change: the database's own, for what is loaded beside it. */
export type WatchRows = typeof import('./db/read-write').watchRows;
