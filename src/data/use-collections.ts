import { queryOptions, useQuery } from '@tanstack/react-query';

import type { PackedPlaces } from '#core/catalog/build-places.ts';
import type { PackedProfiles } from '#core/catalog/build-profiles.ts';
import { unpackQuotes, type CollectedQuote } from '#core/catalog/collected-quote.ts';

import { withOwn } from './own/own-flag.ts';
import type { Loaded } from './use-corpus.ts';

function quotesQuery() {
  return queryOptions({
    queryKey: ['quotes'],
    queryFn: async ({ client }) => {
      const packed = import('virtual:depesche/quotes').then(({ quotes }) => quotes);
      return unpackQuotes(await withOwn(client, 'quotes', packed));
    },
  });
}

function profilesQuery() {
  return queryOptions({
    queryKey: ['profiles'],
    queryFn: ({ client }) =>
      withOwn(
        client,
        'profiles',
        import('virtual:depesche/profiles').then(({ profiles }) => profiles),
      ),
  });
}

function placesQuery() {
  return queryOptions({
    queryKey: ['places'],
    queryFn: ({ client }) =>
      withOwn(
        client,
        'places',
        import('virtual:depesche/places').then(({ places }) => places),
      ),
  });
}

/** All quotes of the collection, in the order of articles and text. */
export function useQuotes(): Loaded<readonly CollectedQuote[]> {
  const { data, isError } = useQuery(quotesQuery());
  return { data, failed: isError };
}

/** Offices, forms of the name and countries of the same sentences, by actor. */
export function useProfiles(): Loaded<PackedProfiles> {
  const { data, isError } = useQuery(profilesQuery());
  return { data, failed: isError };
}

/** The places the articles name, once they are wanted. */
export function usePlaces(wanted: boolean): Loaded<PackedPlaces> {
  const { data, isError } = useQuery({ ...placesQuery(), enabled: wanted });
  return { data, failed: isError };
}
