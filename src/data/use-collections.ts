import { queryOptions, useQuery } from '@tanstack/react-query';

import type { PackedPlaces } from '#core/catalog/build-places.ts';
import type { PackedProfiles } from '#core/catalog/build-profiles.ts';
import { unpackQuotes, type CollectedQuote } from '#core/catalog/collected-quote.ts';

import type { Loaded } from './use-corpus.ts';

function quotesQuery() {
  return queryOptions({
    queryKey: ['quotes'],
    queryFn: async () => unpackQuotes((await import('virtual:depesche/quotes')).quotes),
  });
}

function profilesQuery() {
  return queryOptions({
    queryKey: ['profiles'],
    queryFn: async () => (await import('virtual:depesche/profiles')).profiles,
  });
}

function placesQuery() {
  return queryOptions({
    queryKey: ['places'],
    queryFn: async () => (await import('virtual:depesche/places')).places,
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
