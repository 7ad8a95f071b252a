import { useQuery } from '@tanstack/react-query';

const NONE: string[] = [];
const SHORTEST = 2;

/** Words of the collection that begin like this, the commonest first; none where the search cannot be loaded. */
export function useCompletions(beginning: string): readonly string[] {
  const { data } = useQuery({
    queryKey: ['completions', beginning.toLowerCase()],
    queryFn: async ({ client, signal }) =>
      (await import('./run-search.ts')).completeWord(beginning, { client, signal }),
    enabled: beginning.length >= SHORTEST,
    placeholderData: (previous) => previous,
    gcTime: 0,
  });
  return beginning.length < SHORTEST ? NONE : (data ?? NONE);
}
