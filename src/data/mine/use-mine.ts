import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

import { applyChanges } from '#core/mine/apply-changes.ts';
import type { Change } from '#core/mine/mine.ts';

import { whenFetched, whenIdle } from '../when-idle.ts';
import type { Keeper } from './keeper.ts';
import { EMPTY_MINE, type MineState } from './mine-state.ts';

const KEY = ['mine'] as const;

const keepers = new WeakMap<QueryClient, Promise<Keeper>>();

/** Everything that is the reader's own. Never fails: what is wrong with the storage is part of the answer. */
function mineQuery(client: QueryClient) {
  return queryOptions({
    queryKey: KEY,
    queryFn: async (): Promise<MineState> => {
      try {
        return await (await getKeeper(client)).load();
      } catch {
        return { ...EMPTY_MINE, problem: 'broken' };
      }
    },
  });
}

/** What is the reader's own; undefined until it is known. */
export function useMine(): MineState | undefined {
  return useQuery(mineQuery(useQueryClient())).data;
}

/** Makes changes: shown at once, written as soon as the storage allows. */
export function useChangeMine(): (changes: readonly Change[]) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (changes) => {
      client.setQueryData<MineState>(KEY, (last) => ({
        ...(last ?? EMPTY_MINE),
        ...applyChanges(last ?? EMPTY_MINE, changes),
      }));
      const keeper = await getKeeper(client);
      client.setQueryData<MineState>(KEY, await keeper.change(changes));
    },
    [client],
  );
}

/** Tries again to write what could not be written; also reads what other tabs have done. */
export function useRetryMine(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: KEY }), [client]);
}

/** Deletes everything; false where the storage did not let us. */
export function useClearMine(): () => Promise<boolean> {
  const client = useQueryClient();
  return useCallback(async () => {
    const state = await (await getKeeper(client)).clear();
    client.setQueryData<MineState>(KEY, state);
    return state.problem === null;
  }, [client]);
}

/** The storage is fetched after the first question and after the text, which needs nothing of it. */
function getKeeper(client: QueryClient): Promise<Keeper> {
  const known = keepers.get(client);
  if (known) return known;
  const coming = whenFetched(client, ['catalog', 'article'])
    .then(whenIdle)
    .then(() => import('./keeper.ts'))
    .then(({ createKeeper }) =>
      createKeeper({ onChange: () => void client.invalidateQueries({ queryKey: KEY }) }),
    );
  keepers.set(client, coming);
  coming.catch(() => keepers.delete(client));
  return coming;
}
