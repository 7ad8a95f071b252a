import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

import type { StorageProblem } from '#data/mine/mine-state.ts';

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

/** In ms. What is bundled is not to wait for ever for a storage that says nothing at all. */
const PATIENCE = 5000;

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
  let isGivenUp = false;
  let giveUp = (_problem: StorageProblem): void => {};
  const givenUp = new Promise<never>((_resolve, reject) => {
    giveUp = (problem) => {
      isGivenUp = true;
      reject(new OwnStorageError(problem));
    };
  });
  const opening = openDB<OwnSchema>(DATABASE, migrations.length, {
    upgrade(database, from) {
      for (const migrate of migrations.slice(from)) migrate(database);
    },
    blocked: () => giveUp('blocked'),
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
  const timer = setTimeout(() => giveUp('broken'), PATIENCE);
  // Whichever comes first: the database, that another tab stands in its way, or that it does not answer.
  return Promise.race([opening, givenUp]).finally(() => clearTimeout(timer));
}
