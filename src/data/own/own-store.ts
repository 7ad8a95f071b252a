import type { OwnDatabase } from './own-database.ts';
import {
  readAnalysis,
  readCollection,
  readText,
  type AnalysisRecord,
  type CollectionRecord,
  type TextRecord,
} from './own-records.ts';

/** A text with its analysis, where that could be read. */
export interface StoredEntry {
  record: TextRecord;
  made: AnalysisRecord | undefined;
}

export interface Stored {
  /** The keys of all texts, those that cannot be read included. */
  keys: readonly string[];
  /** The oldest first. */
  entries: readonly StoredEntry[];
}

export interface Writing {
  /** What the texts were when the change was made up. */
  keys: readonly string[];
  put: readonly { record: TextRecord; made: AnalysisRecord }[];
  remove: readonly string[];
  /** Undefined where no article is left. */
  collection: CollectionRecord | undefined;
}

const STORES = ['texts', 'analyses', 'collection'] as const;
const ONLY = 'all';

/** The whole of what is stored. */
export async function readAll(database: OwnDatabase): Promise<Stored> {
  const transaction = database.transaction(['texts', 'analyses']);
  const [texts, analyses] = await Promise.all([
    readStore(transaction.objectStore('texts')),
    readStore(transaction.objectStore('analyses')),
  ]);
  const entries = [...texts].flatMap(([key, value]): StoredEntry[] => {
    const record = readText(value, key);
    return record ? [{ record, made: readAnalysis(analyses.get(key), record) }] : [];
  });
  return { keys: [...texts.keys()], entries: entries.sort(compareEntries) };
}

/** What was made of all articles, and the keys of these. */
export async function readMade(
  database: OwnDatabase,
): Promise<{ keys: readonly string[]; made: CollectionRecord | undefined }> {
  const transaction = database.transaction(['texts', 'collection']);
  const [keys, value] = await Promise.all([
    transaction.objectStore('texts').getAllKeys(),
    transaction.objectStore('collection').get(ONLY),
  ]);
  return { keys: keys.map(nameKey), made: readCollection(value) };
}

/** One article; undefined where its text or analysis is not there, or cannot be read. */
export async function readEntry(
  database: OwnDatabase,
  id: string,
): Promise<Required<StoredEntry> | undefined> {
  const transaction = database.transaction(['texts', 'analyses']);
  const [text, analysis] = await Promise.all([
    transaction.objectStore('texts').get(id),
    transaction.objectStore('analyses').get(id),
  ]);
  const record = readText(text, id);
  return record && { record, made: readAnalysis(analysis, record) };
}

/**
 * Writes a change in one transaction, all of it or nothing. False, and nothing is written, where another tab has added or
 * removed articles since: the collection does not know of that.
 */
export async function writeChange(
  database: OwnDatabase,
  { keys, put, remove, collection }: Writing,
): Promise<boolean> {
  const transaction = database.transaction([...STORES], 'readwrite');
  const done = transaction.done;
  const [texts, analyses, made] = [
    transaction.objectStore('texts'),
    transaction.objectStore('analyses'),
    transaction.objectStore('collection'),
  ];
  try {
    if ((await texts.getAllKeys()).map(nameKey).join() !== keys.join()) {
      await done;
      return false;
    }
    // Asynchronous each: what fails at once must not leave the others without anybody who hears of their end.
    await Promise.all([
      ...remove.map(async (id) => texts.delete(id)),
      ...remove.map(async (id) => analyses.delete(id)),
      ...put.map(async ({ record }) => texts.put(record, record.id)),
      ...put.map(async ({ record, made: analysis }) => analyses.put(analysis, record.id)),
      (async () => (collection ? made.put(collection, ONLY) : made.delete(ONLY)))(),
    ]);
  } catch (error) {
    abort(transaction);
    await done.catch(() => undefined);
    throw error;
  }
  await done;
  return true;
}

/** Ours are texts; whatever else stands there must only be told apart. */
function nameKey(key: IDBValidKey): string {
  return typeof key === 'string' ? key : JSON.stringify(key);
}

interface Readable {
  getAll: () => Promise<unknown[]>;
  getAllKeys: () => Promise<IDBValidKey[]>;
}

async function readStore(store: Readable): Promise<Map<string, unknown>> {
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(keys.map((key, at) => [nameKey(key), values[at]]));
}

function compareEntries({ record: a }: StoredEntry, { record: b }: StoredEntry): number {
  return a.added < b.added ? -1 : a.added > b.added ? 1 : a.id < b.id ? -1 : 1;
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
