import type { Catalog } from './catalog.ts';
import { FACETS, STATUSES, type FacetKey, type Filter } from './filter.ts';

/**
 * The filter without values that no article has: an address may name what these articles never mention, and such a
 * value would be a condition nobody can see or lift.
 */
export function restrictFilter(filter: Filter, catalog: Catalog): Filter {
  const known: Record<FacetKey, ReadonlySet<string>> = {
    actors: new Set(catalog.actors.map(({ id }) => id)),
    countries: new Set(catalog.countries.map(({ code }) => code)),
    topics: new Set(catalog.topics.map(({ id }) => id)),
    organisations: new Set(catalog.organisations.map(({ id }) => id)),
    status: new Set(STATUSES),
  };
  const choices = FACETS.map((facet) => {
    const chosen = filter[facet].with.filter((id) => known[facet].has(id));
    return [
      facet,
      {
        with: chosen,
        without: filter[facet].without.filter((id) => known[facet].has(id)),
        mode: chosen.length > 1 ? filter[facet].mode : 'all',
      },
    ] as const;
  });
  return Object.fromEntries(choices) as Filter;
}
