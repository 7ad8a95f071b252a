import type { Catalog } from '#core/catalog/catalog.ts';

import type { FacetCounts } from './count-facets.ts';
import {
  getValueState,
  STATUSES,
  UNKNOWN_SOURCE,
  type FacetKey,
  type Filter,
  type ValueState,
} from './filter.ts';

/** A row of a facet. */
export interface FacetValue {
  id: string;
  name: string;
  state: ValueState;
  /** The live count of `countFacets`. */
  count: number;
}

/** The rows of a facet; only actors who are no leaders are `others`. */
export interface FacetValues {
  main: FacetValue[];
  others: FacetValue[];
}

interface Source {
  catalog: Catalog;
  filter: Filter;
  counts: FacetCounts;
  nameValue: (facet: FacetKey, id: string) => string;
  /** Facets whose values stand by their name. */
  byName?: readonly FacetKey[];
}

/**
 * The rows of a facet in the order they are shown: chosen ones first in the order they were chosen, then excluded ones,
 * then by count, equals in the catalog's order, or by name. Chosen people stand with the leaders, so that no choice hides.
 */
export function listFacetValues(facet: FacetKey, source: Source): FacetValues {
  const { catalog, filter, counts, nameValue, byName = [] } = source;
  const choice = filter[facet];
  const chosen = [...choice.with, ...choice.without];
  const toRow = (id: string): FacetValue => ({
    id,
    name: nameValue(facet, id),
    state: getValueState(choice, id),
    count: counts[facet].get(id),
  });
  // Five rows of which everybody knows the place stay in it.
  if (facet === 'status') return { main: STATUSES.map(toRow), others: [] };
  const compare = byName.includes(facet) ? compareNames : compareCounts;
  const sort = (ids: readonly string[]): FacetValue[] =>
    ids
      .filter((id) => !chosen.includes(id))
      .map(toRow)
      .sort(compare);
  const { main, others } = listIds(facet, catalog);
  return { main: [...chosen.map(toRow), ...sort(main)], others: sort(others) };
}

const NAMES = new Intl.Collator('de', { numeric: true });

function compareNames(a: FacetValue, b: FacetValue): number {
  return NAMES.compare(a.name, b.name);
}

function compareCounts(a: FacetValue, b: FacetValue): number {
  return b.count - a.count;
}

function listIds(
  facet: Exclude<FacetKey, 'status'>,
  catalog: Catalog,
): { main: string[]; others: string[] } {
  switch (facet) {
    case 'actors': {
      const leaders = catalog.actors.filter((actor) => actor.leader);
      const people = catalog.actors.filter((actor) => !actor.leader);
      return { main: leaders.map(({ id }) => id), others: people.map(({ id }) => id) };
    }
    case 'countries':
      return { main: catalog.countries.map(({ code }) => code), others: [] };
    case 'topics':
      return { main: catalog.topics.map(({ id }) => id), others: [] };
    case 'organisations':
      return { main: catalog.organisations.map(({ id }) => id), others: [] };
    case 'sources':
      return { main: listSources(catalog), others: [] };
  }
}

/** Where all articles are from one source, or none says where it is from, there is nothing to choose. */
function listSources({ articles, sources }: Catalog): string[] {
  const isComplete = articles.every((article) => article.sources?.length);
  const ids = [...sources.map(({ id }) => id), ...(isComplete ? [] : [UNKNOWN_SOURCE])];
  return ids.length > 1 ? ids : [];
}
