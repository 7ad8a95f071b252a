import { QueryClient } from '@tanstack/react-query';

/** Everything asked for is a file of this very bundle: it does not age, and being offline is no reason to wait. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
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
}
