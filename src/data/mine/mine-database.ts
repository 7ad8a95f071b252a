import {
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type StoreNames,
} from 'idb';

export interface MineSchema extends DBSchema {
  /** Marks of articles by article id. */
  articles: { key: string; value: unknown };
  /** Highlights by id. */
  highlights: { key: string; value: unknown };
  /** Saved filters by id. */
  filters: { key: string; value: unknown };
  /** What could not be read and made room for something new, as it was. */
  kept: { key: number; value: unknown };
}

export type MineDatabase = IDBPDatabase<MineSchema>;

type Upgrade = IDBPTransaction<MineSchema, StoreNames<MineSchema>[], 'versionchange'>;

/** Brings the database from one version to the next. */
export type Migration = (database: MineDatabase, transaction: Upgrade) => void | Promise<void>;

const DATABASE = 'depesche';

/** The version of the database is their number: one is only ever added at the end. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('articles');
    database.createObjectStore('highlights');
    database.createObjectStore('kept', { autoIncrement: true });
  },
  (database) => {
    database.createObjectStore('filters');
  },
];

interface Opening {
  /** Another tab still holds an older version open; the database comes when it is closed. */
  onBlocked: () => void;
  /** The connection is gone: another tab wants a newer version, or the browser has dropped it. */
  onLost: () => void;
  migrations?: readonly Migration[];
}

/** Opens the database and brings it up to date; rejects with what the browser says. */
export async function openMine({
  onBlocked,
  onLost,
  migrations = MIGRATIONS,
}: Opening): Promise<MineDatabase> {
  return openDB<MineSchema>(DATABASE, migrations.length, {
    async upgrade(database, from, ...[, transaction]) {
      for (const migrate of migrations.slice(from)) await migrate(database, transaction);
    },
    blocked: onBlocked,
    blocking(_current, _wanted, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
}
