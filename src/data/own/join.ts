import type { QueryClient } from '@tanstack/react-query';

import type { Collection } from '#core/catalog/collection.ts';
import { mergeCatalogs } from '#core/catalog/merge-catalogs.ts';
import { mergeCompany } from '#core/catalog/merge-company.ts';
import { mergePlaces } from '#core/catalog/merge-places.ts';
import { mergeProfiles } from '#core/catalog/merge-profiles.ts';
import { mergeQuotes } from '#core/catalog/merge-quotes.ts';
import { isOwnId } from '#core/own/own-id.ts';
import { mergeSearchIndexes } from '#core/search/merge-search-indexes.ts';
import type { LoadedArticle } from '#data/load-article.ts';
import type { StorageProblem } from '#data/mine/mine-state.ts';
import { whenFetched, whenIdle } from '#data/when-idle.ts';

import { loadOwn } from './load-own.ts';
import { withDatabase } from './own-database.ts';
import { OwnStorageError } from './own-error.ts';
import {
  NOTHING_OWN,
  OWN_KEY,
  type AddOptions,
  type AddResult,
  type OwnContents,
  type OwnText,
} from './own-state.ts';
import { readEntry } from './own-store.ts';

type Merges = {
  [Kind in keyof Collection]: (
    bundled: Collection[Kind],
    own: Collection[Kind],
  ) => Collection[Kind];
};

const MERGES: Merges = {
  catalog: mergeCatalogs,
  company: mergeCompany,
  quotes: mergeQuotes,
  profiles: mergeProfiles,
  places: mergePlaces,
  search: mergeSearchIndexes,
};

/** What is bundled joined with what is the reader's own; the bundle alone where that cannot be read. Never rejects. */
export async function joinOwn<Kind extends keyof Collection>(
  client: QueryClient,
  kind: Kind,
  bundled: Collection[Kind],
): Promise<Collection[Kind]> {
  const { collection } = await client.ensureQueryData(ownQuery(client));
  try {
    return collection ? MERGES[kind](bundled, collection[kind]) : bundled;
  } catch {
    tellProblem(client, 'broken');
    return bundled;
  }
}

/** An own article; null where there is none of that id, or it cannot be read. Never rejects. */
export async function findOwn(id: string): Promise<LoadedArticle | null> {
  try {
    const entry = await withDatabase((database) => readEntry(database, id));
    return entry?.made ? { text: entry.record.text, analysis: entry.made.analysis } : null;
  } catch {
    return null;
  }
}

/** Makes articles of texts; whatever is on the screen follows. */
export function addOwn(
  client: QueryClient,
  texts: readonly OwnText[],
  options: AddOptions,
): Promise<AddResult> {
  return settle(client, async () => (await import('./add-texts.ts')).addTexts(texts, options));
}

/** Forgets articles, their texts and analyses; whatever is on the screen follows. */
export async function removeOwn(client: QueryClient, ids: readonly string[]): Promise<void> {
  await settle(client, async () => (await import('./change-own.ts')).changeOwn({ remove: ids }));
}

async function settle<Result>(client: QueryClient, work: () => Promise<Result>): Promise<Result> {
  try {
    const result = await work();
    await refreshOwn(client);
    return result;
  } catch (error) {
    if (error instanceof OwnStorageError) tellProblem(client, error.problem);
    throw error;
  }
}

/** Reads anew what is stored; list, counts, search and open pages follow. */
export async function refreshOwn(client: QueryClient): Promise<void> {
  await client.fetchQuery({ ...ownQuery(client), staleTime: 0 });
  // Searches look into both.
  await Promise.all(BASES.map((kind) => client.refetchQueries({ queryKey: [kind] })));
  await client.invalidateQueries({ predicate: ({ queryKey }) => isJoined(queryKey) });
}

/** Says what is wrong with the storage. */
function tellProblem(client: QueryClient, problem: StorageProblem): void {
  client.setQueryData<OwnContents>(OWN_KEY, (last) => ({ ...(last ?? NOTHING_OWN), problem }));
}

function ownQuery(client: QueryClient) {
  return { queryKey: OWN_KEY, queryFn: () => readOwn(client), structuralSharing: false };
}

/** What is stored. Never rejects. What an earlier version has made is shown, and made anew as soon as there is time. */
export async function readOwn(client: QueryClient): Promise<OwnContents> {
  const { contents, isOutdated } = await loadOwn();
  const isFirst = !begun.has(client);
  begun.add(client);
  if (isFirst && isOutdated) void renewLater(client).catch(() => undefined);
  return contents;
}

// Once for each page: what fails would fail again, and a later version in another tab is not to be undone.
const begun = new WeakSet<QueryClient>();

async function renewLater(client: QueryClient): Promise<void> {
  await whenFetched(client, ['catalog', 'article']);
  await whenIdle();
  const { renewOwn } = await import('./change-own.ts');
  await renewOwn();
  await refreshOwn(client);
}

const BASES = ['catalog', 'search-index'];
const JOINED: readonly unknown[] = [
  'company',
  'quotes',
  'profiles',
  'places',
  'search',
  'completions',
];

function isJoined([kind, id]: readonly unknown[]): boolean {
  return JOINED.includes(kind) || (kind === 'article' && typeof id === 'string' && isOwnId(id));
}
