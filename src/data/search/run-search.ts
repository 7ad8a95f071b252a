import { queryOptions, type QueryClient } from '@tanstack/react-query';

import type { Catalog } from '#core/catalog/catalog.ts';
import { describeQuery } from '#core/search/describe-query.ts';
import type { PackedSearchIndex } from '#core/search/pack-search-index.ts';
import { parseQuery } from '#core/search/parse-query.ts';
import type { QueryProblem } from '#core/search/query.ts';
import { resolveFields } from '#core/search/resolve-fields.ts';
import type { ToldQuery } from '#core/wording/describe-filter.ts';
import { withOwn } from '#data/own/own-flag.ts';

import { createSearchClient, type SearchClient } from './search-client.ts';
import type { SearchResult } from './search-engine.ts';

/** What a search found, and what of the query could not be read. */
export interface FoundArticles extends SearchResult {
  /** What was searched for, as typed. */
  source: string;
  problems: readonly QueryProblem[];
  /** What was searched for, in words. */
  told: ToldQuery;
}

interface Search {
  source: string;
  catalog: Catalog;
  client: QueryClient;
  signal: AbortSignal;
}

/** Searches the collection; the index is loaded at the first search. */
export async function runSearch({
  source,
  catalog,
  client,
  signal,
}: Search): Promise<FoundArticles> {
  const parsed = parseQuery(source);
  const { query, problems } = resolveFields(parsed, catalog);
  const search = await openSearch(client);
  const told = describeQuery(parsed.query, catalog);
  return { ...(await search.search(query, signal)), source, problems, told };
}

/** Words of the collection that begin like this, the commonest first. */
export async function completeWord(
  beginning: string,
  { client, signal }: Pick<Search, 'client' | 'signal'>,
): Promise<string[]> {
  return (await openSearch(client)).complete(beginning, signal);
}

interface Opened {
  /** What it searches. */
  index: PackedSearchIndex;
  search: Promise<SearchClient>;
}

let opened: Opened | undefined;

/**
 * One search for the page; another one once there are other own articles. Where it could not be opened, or is lost, the
 * next question tries again.
 */
async function openSearch(client: QueryClient): Promise<SearchClient> {
  const index = await client.ensureQueryData(indexQuery());
  if (opened?.index === index) return opened.search;
  const forget = () => {
    if (opened?.index === index) opened = undefined;
  };
  void opened?.search.then((last) => last.close()).catch(() => undefined);
  opened = { index, search: createSearchClient(index, forget) };
  opened.search.catch(forget);
  return opened.search;
}

function indexQuery() {
  return queryOptions({
    queryKey: ['search-index'],
    queryFn: ({ client }) =>
      withOwn(
        client,
        'search',
        import('virtual:depesche/search').then(({ searchIndex }) => searchIndex),
      ),
    // Large, and never in need of comparison.
    structuralSharing: false,
  });
}
