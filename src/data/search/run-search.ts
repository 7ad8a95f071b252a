import type { Catalog } from '#core/catalog/catalog.ts';
import { describeQuery } from '#core/search/describe-query.ts';
import { parseQuery } from '#core/search/parse-query.ts';
import type { QueryProblem } from '#core/search/query.ts';
import { resolveFields } from '#core/search/resolve-fields.ts';
import type { ToldQuery } from '#core/wording/describe-filter.ts';

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
  signal: AbortSignal;
}

/** Searches the collection; the index is loaded at the first search. */
export async function runSearch({ source, catalog, signal }: Search): Promise<FoundArticles> {
  const parsed = parseQuery(source);
  const { query, problems } = resolveFields(parsed, catalog);
  const client = await openSearch();
  const told = describeQuery(parsed.query, catalog);
  return { ...(await client.search(query, signal)), source, problems, told };
}

/** Words of the collection that begin like this, the commonest first. */
export async function completeWord(beginning: string, signal: AbortSignal): Promise<string[]> {
  return (await openSearch()).complete(beginning, signal);
}

let opened: Promise<SearchClient> | undefined;

/** One client for the page; where it could not be opened, or is lost, the next search tries again. */
function openSearch(): Promise<SearchClient> {
  const forget = () => (opened = undefined);
  opened ??= import('virtual:depesche/search')
    .then(({ searchIndex }) => createSearchClient(searchIndex, forget))
    .catch((error: unknown) => {
      forget();
      throw error;
    });
  return opened;
}
