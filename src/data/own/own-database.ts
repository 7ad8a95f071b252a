import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

import { OwnStorageError, toStorageError } from './own-error.ts';

export interface OwnSchema extends DBSchema {
  /** Texts as decoded, by id of the article. */
  texts: { key: string; value: unknown };
  /** Their analyses, by the same ids. */
  analyses: { key: string; value: unknown };
  /** What was made of all of them: one record. */
  collection: { key: string; value: unknown };
}

export type OwnDatabase = IDBPDatabase<OwnSchema>;

/** Brings the database from one version to the next. */
export type Migration = (database: OwnDatabase) => void;

const DATABASE = 'depesche-own';

/** The version of the database is their number: one is only ever added at the end. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('texts');
    database.createObjectStore('analyses');
    database.createObjectStore('collection');
  },
];

/**
 * Opens the database for one piece of work and closes it, so that no tab stands in the way of another's newer version.
 * Whatever goes wrong rejects as an `OwnStorageError`.
 */
export async function withDatabase<Result>(
  work: (database: OwnDatabase) => Promise<Result>,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Result> {
  try {
    const database = await open(migrations);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw toStorageError(error);
  }
}

async function open(migrations: readonly Migration[]): Promise<OwnDatabase> {
  let tellBlocked = (): void => {};
  const blocked = new Promise<never>((_resolve, reject) => {
    tellBlocked = () => reject(new OwnStorageError('blocked'));
  });
  let isGivenUp = false;
  const opening = openDB<OwnSchema>(DATABASE, migrations.length, {
    upgrade(database, from) {
      for (const migrate of migrations.slice(from)) migrate(database);
    },
    blocked() {
      isGivenUp = true;
      tellBlocked();
    },
    blocking(_current, _wanted, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  opening.then(
    (database) => {
      if (isGivenUp) database.close();
    },
    () => undefined,
  );
  // Whichever comes first: the database, or that another tab stands in its way.
  return Promise.race([opening, blocked]);
}
