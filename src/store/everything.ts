/** What is mine, for a page. Loads the database only when something was saved or is to be saved. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { deviceNow, onDevice } from '../device/whose-device';
import type { Change, Put, Rows } from './model/change';
import { shownOn } from './model/from-visits';
import { type MyItem, type MyList, nothing, type TableName, tables } from './model/records';
import { myStore } from './my-store';

/**
 * What a page can do: each gives whether it is saved. Everything shows at once, is saved one after the other and carries
 * the moment of the change. They reject with TypeError for a row that is not as src/store/model/records-schema.ts says, and for
 * nothing else.
 */
const doing = {
  /** Saves a row, new or in the place of the one with its id. */
  put: <T extends TableName>(table: T, row: Rows[T]): Promise<boolean> =>
    putAll([{ table, row } as unknown as Put]),
  putAll,
  /** Takes a row away. */
  remove: (table: TableName, id: string): Promise<boolean> => myStore.save([{ table, id }]),
  /** Tries again what failed. Never rejects. */
  retry: myStore.retry,
};

/** Saves changes, rows put (`row`) or taken away (`id`), all of them or none. */
function putAll(changes: readonly Change[]): Promise<boolean> {
  const changed = Date.now();
  return myStore.save(
    changes.map((change) =>
      'row' in change ? ({ ...change, row: { ...change.row, changed } } as Put) : change,
    ),
  );
}

const all = myStore.view({ tables });

/**
 * Everything that is mine as it stands (`data`), `unsaved`, `failed` and `locked` (see `RowsNow`), and what a page can do
 * with it. `data` is undefined in the build, while being read, and while it is locked. Also what is hidden on this device:
 * for the pages that count, copy or delete it.
 */
export function useEverything() {
  const [now, setNow] = useState(all.now);
  useEffect(() => all.watch(setNow), []);
  return { ...now, ...doing };
}

/** The same, without what is hidden on this device: see `shownOn`. */
export function useMyData() {
  const now = useEverything();
  const device = useDeviceNow();
  const data = useMemo(() => now.data && shownOn(now.data, device), [now.data, device]);
  return { ...now, data };
}

/** Whose device this is, known with the first drawing: what is hidden must not be seen for a moment. */
function useDeviceNow() {
  const [, again] = useState({});
  useEffect(() => onDevice(() => again({})), []);
  return deviceNow();
}

/** How long a page waits for what it shows, in milliseconds. */
const timeoutMs = 2000;

/** Reads everything, so that `useMyData` has it at once in the next moment. Never rejects; gives up where it takes too long. */
export function readAhead(): Promise<void> {
  return new Promise((resolve) => {
    const stop = all.watch(({ data, failed, locked }) => {
      if (data || failed || locked) setTimeout(end);
    });
    const timer = setTimeout(end, timeoutMs);
    function end() {
      clearTimeout(timer);
      stop();
      resolve();
    }
  });
}

/**
 * One list: its row (`list`, undefined where the person changed nothing in it), and the rows of its items (`items`), read
 * alone, so that it is there at once however much there is; else as `useMyData`.
 */
export function useMyList(id: string) {
  const view = useMemo(() => myStore.view({ tables: ['lists', 'items'], list: id }), [id]);
  const [shown, setShown] = useState({ view, now: view.now() });
  // Not after the paint: the reading begins sooner.
  useLayoutEffect(() => view.watch((now) => setShown({ view, now })), [view]);
  const { data: read, ...now } = shown.view === view ? shown.now : view.now();
  const device = useDeviceNow();
  const data = useMemo(() => read && shownOn({ ...nothing(), ...read }, device), [read, device]);
  const list: MyList | undefined = data?.lists[0];
  const items: MyItem[] | undefined = data?.items;
  return { ...now, list, items, ...doing };
}
