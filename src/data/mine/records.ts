import { applyChanges } from '#core/mine/apply-changes.ts';
import type { ArticleMark, Change, Highlight, Mine, SavedFilter } from '#core/mine/mine.ts';
import { readArticleMark, readHighlight, readSavedFilter } from '#core/mine/read-record.ts';

import type { MineDatabase } from './mine-database.ts';
import type { UnreadableRecord } from './mine-state.ts';

/** Everything the database holds, sorted into what can be read and what cannot. */
export async function readRecords(
  database: MineDatabase,
): Promise<{ mine: Mine; unreadable: UnreadableRecord[] }> {
  const transaction = database.transaction(['articles', 'highlights', 'filters', 'kept']);
  const [articles, highlights, filters, kept] = await Promise.all([
    readAll(transaction.objectStore('articles')),
    readAll(transaction.objectStore('highlights')),
    readAll(transaction.objectStore('filters')),
    readAll(transaction.objectStore('kept')),
  ]);
  const unreadable: UnreadableRecord[] = kept.map(([key, value]) => ({
    store: 'kept',
    key,
    value,
  }));
  const marks = new Map<string, ArticleMark>();
  for (const [key, value] of articles) {
    const mark = readArticleMark(value);
    if (mark?.articleId === key) marks.set(key, mark);
    else unreadable.push({ store: 'articles', key, value });
  }
  const passages: Highlight[] = [];
  for (const [key, value] of highlights) {
    const highlight = readHighlight(value);
    if (highlight?.id === key) passages.push(highlight);
    else unreadable.push({ store: 'highlights', key, value });
  }
  passages.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const saved: SavedFilter[] = [];
  for (const [key, value] of filters) {
    const filter = readSavedFilter(value);
    if (filter?.id === key) saved.push(filter);
    else unreadable.push({ store: 'filters', key, value });
  }
  saved.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const mine = {
    articles: marks,
    highlights: new Map(passages.map((each) => [each.id, each])),
    filters: new Map(saved.map((each) => [each.id, each])),
  };
  return { mine, unreadable };
}

/**
 * Makes changes to what the database holds now, which another tab may have written, in one transaction. A record that
 * cannot be read is moved aside before its place is taken.
 */
export async function writeChanges(
  database: MineDatabase,
  changes: readonly Change[],
): Promise<void> {
  const transaction = database.transaction(
    ['articles', 'highlights', 'filters', 'kept'],
    'readwrite',
  );
  const write = async () => {
    for (const change of changes) {
      const place = locate(change);
      const store = transaction.objectStore(place.store);
      const raw = await store.get(place.key);
      const next = pick(applyChanges(toMine(place, raw), [change]), place);
      if (raw !== undefined && !isReadable(place, raw)) {
        if (change.kind === 'remove-highlight' || change.kind === 'remove-filter') continue;
        await transaction.objectStore('kept').add(raw);
      }
      if (next === undefined) await store.delete(place.key);
      else await store.put(next, place.key);
    }
  };
  const done = transaction.done;
  try {
    await write();
  } catch (error) {
    // What came before must not be written without what failed.
    abort(transaction);
    await done.catch(() => undefined);
    throw error;
  }
  await done;
}

export async function clearRecords(database: MineDatabase): Promise<void> {
  const transaction = database.transaction(
    ['articles', 'highlights', 'filters', 'kept'],
    'readwrite',
  );
  await Promise.all([
    transaction.objectStore('articles').clear(),
    transaction.objectStore('highlights').clear(),
    transaction.objectStore('filters').clear(),
    transaction.objectStore('kept').clear(),
    transaction.done,
  ]);
}

interface Place {
  store: 'articles' | 'highlights' | 'filters';
  key: string;
}

function locate(change: Change): Place {
  switch (change.kind) {
    case 'mark':
      return { store: 'articles', key: change.articleId };
    case 'put-article':
      return { store: 'articles', key: change.record.articleId };
    case 'put-highlight':
      return { store: 'highlights', key: change.record.id };
    case 'remove-highlight':
      return { store: 'highlights', key: change.id };
    case 'put-filter':
      return { store: 'filters', key: change.record.id };
    case 'remove-filter':
      return { store: 'filters', key: change.id };
  }
}

function toMine({ store, key }: Place, raw: unknown): Mine {
  const mark = store === 'articles' ? readArticleMark(raw) : undefined;
  const highlight = store === 'highlights' ? readHighlight(raw) : undefined;
  const filter = store === 'filters' ? readSavedFilter(raw) : undefined;
  return {
    articles: new Map(mark ? [[key, mark]] : []),
    highlights: new Map(highlight ? [[key, highlight]] : []),
    filters: new Map(filter ? [[key, filter]] : []),
  };
}

function pick(
  mine: Mine,
  { store, key }: Place,
): ArticleMark | Highlight | SavedFilter | undefined {
  return mine[store].get(key);
}

function isReadable({ store }: Place, raw: unknown): boolean {
  const read = { articles: readArticleMark, highlights: readHighlight, filters: readSavedFilter };
  return read[store](raw) !== undefined;
}

interface Readable {
  getAll: () => Promise<unknown[]>;
  getAllKeys: () => Promise<IDBValidKey[]>;
}

async function readAll(store: Readable): Promise<[key: string, value: unknown][]> {
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, at) => [typeof key === 'string' ? key : JSON.stringify(key), values[at]]);
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
