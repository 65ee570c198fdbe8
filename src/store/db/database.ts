/** The database on this phone. Import it dynamically only: it brings Dexie. */
import { Dexie, type Table } from 'dexie';
import { reloadAtRest } from '../../device/reload';
import { type KeptRow, LockedError, type LockRow } from '../lock/encrypted-rows';
import { dropKeys } from '../lock/key';
import { databaseName, isWiping } from '../model/has-data';
import { lookForLoss } from '../model/loss';
import type { TableName } from '../model/records';
import { StoreError, toStoreError, withRoom } from '../model/store-error';
import { nativeVersion, versions } from '../model/versions';

/** In milliseconds. An opening that takes longer is held up by another tab. */
const timeoutMs = 8000;
/** In milliseconds. */
const aMoment = 500;

/**
 * Dexie opens a database that a newer version of the app made, and adds to it what it misses there.
 * Here that is refused, so that an old tab never writes into a shape it does not know.
 */
const factory: IDBFactory = {
  open(name, version) {
    if (version !== nativeVersion)
      throw new DOMException(`The database ${name} is not of version ${nativeVersion}.`, 'VersionError');
    if (isWiping()) throw new DOMException('Everything is being removed.', 'InvalidStateError');
    if (!globalThis.indexedDB) throw new DOMException('This browser has no IndexedDB.', 'SecurityError');
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (first, second) => indexedDB.cmp(first, second),
};

export class Database extends Dexie {
  constructor() {
    super(databaseName, {
      indexedDB: factory,
      chromeTransactionDurability: 'strict',
      // With its cache, Dexie shows a change to watchers before it is saved.
      cache: 'disabled',
    });
    for (const { version, stores } of versions) this.version(version).stores(stores);
    this.on('versionchange', (event) => {
      const wiped = !event.newVersion;
      if (wiped) {
        wipes += 1;
        dropKeys();
      }
      // Changes under way are still carried through. After an upgrade the next call finds out whether this page is too
      // old; after a wipe nothing that had begun before may make the database anew.
      this.close({ disableAutoOpen: wiped });
      for (const tell of [...listeners]) tell(wiped ? 'wiped' : 'upgraded');
      // Once what is under way is saved.
      if (!wiped) setTimeout(reloadAtRest, aMoment);
      return false;
    });
    this.on('blocked', () => false);
  }

  /** What is not a row of the person's own: `lock` and `snapshot`, see LockRow and SnapshotRow. */
  get settings(): Table<{ id: string }, string> {
    return this.table('settings');
  }

  /** The table of what is mine; its rows may be sealed. */
  rows(table: TableName): Table<KeptRow, string> {
    return this.table(table);
  }

  /** Whether it holds anything at all: a row, a lock, or what was here before a restore. */
  holdsAnything(): Promise<boolean> {
    return this.transaction('r', this.tables, async () => {
      for (const table of this.tables) if ((await table.limit(1).count()) > 0) return true;
      return false;
    });
  }

  /** The lock, where a passcode is set. */
  async lock(): Promise<LockRow | undefined> {
    return (await this.settings.get('lock')) as LockRow | undefined;
  }
}

let wipes = 0;

const listeners = new Set<(what: 'upgraded' | 'wiped') => void>();
let database: Database | undefined;

/** Calls `listener` when another tab makes the database newer or takes it away. Returns how to stop. */
export function onUpgrade(listener: (what: 'upgraded' | 'wiped') => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Does `work` with the open database and gives its result. Where the connection was lost it is opened anew and `work`
 * done once more, so `work` must come to the same when it is repeated; unless everything was wiped meanwhile.
 * Rejects with a StoreError, or with the LockedError of `work`.
 */
export async function withDatabase<T>(work: (db: Database) => PromiseLike<T>): Promise<T> {
  const before = wipes;
  try {
    return await work(await opened());
  } catch (error) {
    if (error instanceof LockedError) throw error;
    const why = toStoreError(error);
    if (why.reason !== 'lost' || wipes !== before) throw why;
  }
  try {
    database?.close({ disableAutoOpen: false });
    return await work(await opened());
  } catch (error) {
    throw error instanceof LockedError ? error : await withRoom(toStoreError(error));
  }
}

/** The connection in which it was looked whether the browser lost what was saved, and when that is known. */
let look: { connection: IDBDatabase; done: Promise<void> } | undefined;

/** Before anything is read or saved: after the first save nobody could tell a new database from the old. */
function looked(db: Database): Promise<void> {
  const connection = db.backendDB();
  if (look?.connection !== connection) look = { connection, done: lookForLoss(() => db.holdsAnything()) };
  return look.done;
}

function opened(): Promise<Database> {
  database ??= new Database();
  const db = database;
  return new Promise((resolve, reject) => {
    const late = () => reject(new StoreError('blocked', 'The database does not open: another tab holds it.'));
    const timer = setTimeout(late, timeoutMs);
    db.open()
      .then(() => looked(db))
      .then(
        () => resolve(db),
        (error) => {
          reject(error);
          // Another tab made it newer before this page asked for it.
          if (toStoreError(error).reason === 'newer') reloadAtRest();
        },
      )
      .finally(() => clearTimeout(timer));
  });
}
