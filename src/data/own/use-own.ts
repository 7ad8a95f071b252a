import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';

import { hasOwn, importOwn } from './own-flag.ts';
import {
  NOTHING_OWN,
  OWN_KEY,
  type AddOptions,
  type AddResult,
  type OwnState,
  type OwnText,
} from './own-state.ts';

export type { AddResult, OwnArticle, OwnState, OwnText } from './own-state.ts';

/** The own articles; undefined until they are known. Without any nothing is loaded. */
export function useOwn(): OwnState | undefined {
  const client = useQueryClient();
  return useQuery({
    queryKey: OWN_KEY,
    queryFn: async () => (hasOwn() ? (await importOwn()).readOwn(client) : NOTHING_OWN),
    structuralSharing: false,
  }).data;
}

export interface OwnActions {
  /**
   * Makes articles of texts. Rejects with the signal's reason, with an `OwnStorageError` that names the problem, or with
   * what else failed; then nothing is kept.
   */
  add: (texts: readonly OwnText[], options: AddOptions) => Promise<AddResult>;
  /** Forgets articles; rejects as `add` does. */
  remove: (ids: readonly string[]) => Promise<void>;
}

export function useOwnActions(): OwnActions {
  const client = useQueryClient();
  return useMemo(
    () => ({
      add: async (texts, options) => (await importOwn()).addOwn(client, texts, options),
      remove: async (ids) => (await importOwn()).removeOwn(client, ids),
    }),
    [client],
  );
}
