import type { Catalog } from '#core/catalog/catalog.ts';

import { FACETS, STATUSES, UNKNOWN_SOURCE, type FacetKey, type Filter } from './filter.ts';

/**
 * The filter without values that no article has: an address may name what these articles never mention, and such a
 * value would be a condition nobody can see or lift.
 */
export function restrictFilter(filter: Filter, catalog: Catalog): Filter {
  const isKnown: Record<FacetKey, (id: string) => boolean> = {
    actors: (id) => catalog.actors.some((actor) => actor.id === id),
    countries: (id) => catalog.countries.some(({ code }) => code === id),
    topics: (id) => catalog.topics.some((topic) => topic.id === id),
    organisations: (id) => catalog.organisations.some((organisation) => organisation.id === id),
    sources: (id) => id === UNKNOWN_SOURCE || catalog.sources.some((source) => source.id === id),
    status: (id) => STATUSES.some((status) => status === id),
  };
  const choices = FACETS.map((facet) => {
    const chosen = filter[facet].with.filter(isKnown[facet]);
    return [
      facet,
      {
        with: chosen,
        without: filter[facet].without.filter(isKnown[facet]),
        mode: chosen.length > 1 ? filter[facet].mode : 'all',
      },
    ] as const;
  });
  return { ...filter, ...Object.fromEntries(choices) };
}
