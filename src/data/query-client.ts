import { QueryClient } from '@tanstack/react-query';

import { followOwn } from './own/own-flag.ts';

/** Everything asked for is a file of this very bundle: it does not age, and being offline is no reason to wait. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: 1,
        retryDelay: 400,
      },
    },
  });
  followOwn(client);
  return client;
}
