import { queryOptions, useQuery } from '@tanstack/react-query';

import { catalogQuery } from '#data/queries.ts';

import type { FoundArticles } from './run-search.ts';

// Words typed on the way to others are not asked for again.
const KEPT_FOR = 60_000;

/** A search as far as it has come. */
export interface SearchState {
  /** Until this search has an answer, that of the one before; undefined without one. */
  found: FoundArticles | undefined;
  state: 'ready' | 'loading' | 'failed';
}

/** Searches for what the reader typed; nothing happens for nothing. */
export function useSearch(source: string): SearchState {
  const { data, isError, isFetching } = useQuery({
    ...searchQuery(source),
    enabled: source !== '',
    placeholderData: (previous) => previous,
  });
  if (source === '') return IDLE;
  return { found: data, state: isError ? 'failed' : isFetching && !data ? 'loading' : 'ready' };
}

const IDLE: SearchState = { found: undefined, state: 'ready' };

function searchQuery(source: string) {
  return queryOptions({
    queryKey: ['search', source],
    queryFn: async ({ client, signal }): Promise<FoundArticles> => {
      const [{ runSearch }, catalog] = await Promise.all([
        import('./run-search.ts'),
        client.ensureQueryData(catalogQuery()),
      ]);
      return runSearch({ source, catalog, client, signal });
    },
    gcTime: KEPT_FOR,
  });
}
