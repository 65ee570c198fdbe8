/** The database on this phone. Import it dynamically only: it brings Dexie. */
import { Dexie, type Table } from 'dexie';
import type { QuestionId } from '../offer/answers';
import { databaseName } from './flag';
import { StoreError, toStoreError } from './store-error';
import { type AnswerRow, nativeVersion, versions } from './versions';

/** In milliseconds. An opening that takes longer is held up by another tab. */
const patience = 8000;

/**
 * Dexie opens a database that a newer version of the app made, and adds to it what it misses there.
 * Here that is refused, so that an old tab never writes into a shape it does not know.
 */
const factory: IDBFactory = {
  open(name, version) {
    if (version !== nativeVersion)
      throw new DOMException(`The database ${name} is not of version ${nativeVersion}.`, 'VersionError');
    if (!globalThis.indexedDB) throw new DOMException('This browser has no IndexedDB.', 'SecurityError');
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (first, second) => indexedDB.cmp(first, second),
};

export class Database extends Dexie {
  readonly answers: Table<AnswerRow, QuestionId>;

  constructor() {
    super(databaseName, {
      indexedDB: factory,
      chromeTransactionDurability: 'strict',
      // With its cache, Dexie shows a change to watchers before it is saved.
      cache: 'disabled',
    });
    for (const { version, stores } of versions) this.version(version).stores(stores);
    this.answers = this.table('answers');
    this.on('versionchange', (event) => {
      // Changes under way are still carried through. The next call finds out whether this page is too old.
      this.close({ disableAutoOpen: false });
      for (const tell of listeners) tell(event.newVersion ? 'upgraded' : 'wiped');
      return false;
    });
    this.on('blocked', () => false);
  }
}

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
 * done once more, so `work` must come to the same when it is repeated. Rejects with a StoreError.
 */
export async function withDatabase<T>(work: (db: Database) => PromiseLike<T>): Promise<T> {
  try {
    return await work(await opened());
  } catch (error) {
    const why = toStoreError(error);
    if (why.reason !== 'lost') throw why;
  }
  try {
    database?.close({ disableAutoOpen: false });
    return await work(await opened());
  } catch (error) {
    throw toStoreError(error);
  }
}

function opened(): Promise<Database> {
  database ??= new Database();
  const db = database;
  return new Promise((resolve, reject) => {
    const late = () => reject(new StoreError('blocked', 'The database does not open: another tab holds it.'));
    const timer = setTimeout(late, patience);
    db.open()
      .then(() => resolve(db), reject)
      .finally(() => clearTimeout(timer));
  });
}
