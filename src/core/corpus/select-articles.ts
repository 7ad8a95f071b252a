import type { Catalog, ListRecord } from './catalog.ts';
import { countFacets, type FacetCounts } from './count-facets.ts';
import { filterArticles, type SearchMatches } from './filter-articles.ts';
import { isEmptyFilter, type Filter } from './filter.ts';
import { findNearMisses, type NearMisses } from './find-near-misses.ts';
import { restrictFilter } from './restrict-filter.ts';
import { sortArticles, type Sort } from './sort-articles.ts';
import { suggestRelaxations, type Relaxation } from './suggest-relaxations.ts';

/** What a view asks of the catalog. */
export interface Demand {
  filter: Filter;
  /** Words searched for; empty when nothing is. */
  query: string;
  sort: Sort;
  matches?: SearchMatches;
}

/** All that list and filters show, derived from the catalog and the view. */
export interface Selection {
  /** The filter as far as the catalog knows its values. */
  filter: Filter;
  query: string;
  sort: Sort;
  articles: ListRecord[];
  counts: FacetCounts;
  /** Whether anything is filtered by or searched for. */
  isNarrowed: boolean;
  nearMisses: NearMisses;
  /** Only where there is no article left. */
  relaxations: Relaxation[];
}

/** Derives what list and filters show; the one place where filter, search, sort and counts meet. */
export function selectArticles(catalog: Catalog, demand: Demand): Selection {
  const { query, sort, matches } = demand;
  const filter = restrictFilter(demand.filter, catalog);
  const isNarrowed = !isEmptyFilter(filter) || query !== '';
  const all = sortArticles(catalog.articles, sort, filter);
  const articles = filterArticles(all, filter, matches);
  return {
    filter,
    query,
    sort,
    articles,
    counts: countFacets(catalog.articles, filter, matches),
    isNarrowed,
    nearMisses: isNarrowed ? findNearMisses(all, filter, matches) : { total: 0, nearest: [] },
    relaxations: articles.length === 0 ? suggestRelaxations(all, filter, matches) : [],
  };
}
