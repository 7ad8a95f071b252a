import type { Catalog, ListRecord } from '#core/catalog/catalog.ts';
import type { ToldQuery } from '#core/wording/describe-filter.ts';

import { countFacets, type FacetCounts } from './count-facets.ts';
import { getFilterIndex, type FilterIndex } from './filter-index.ts';
import { isEmptyFilter, type Filter } from './filter.ts';
import { pickArticles } from './pick-articles.ts';
import { restrictFilter } from './restrict-filter.ts';
import { scanIndex, type Scan, type Wanted } from './scan-index.ts';
import { sortArticles, type Sort } from './sort-articles.ts';

/** What a view asks of the catalog. */
export interface Demand extends Wanted {
  /** Words searched for; empty when nothing is. */
  query: string;
  sort: Sort;
  /** How well the articles found answer the search, by id. */
  scores?: ReadonlyMap<string, number> | undefined;
  /** What is searched for, in words. */
  told?: ToldQuery | undefined;
}

/** All that list and filters show, derived from the catalog and the view. */
export interface Selection {
  /** The filter as far as the catalog knows its values. */
  filter: Filter;
  query: string;
  told: ToldQuery | undefined;
  sort: Sort;
  articles: ListRecord[];
  readonly counts: FacetCounts;
  /** Whether anything is filtered by or searched for. */
  isNarrowed: boolean;
  /** For whoever tells what is not shown, and why. */
  basis: SelectionBasis;
}

/** What a selection was made from. */
export interface SelectionBasis {
  index: FilterIndex;
  /** With the filter as far as the catalog knows its values. */
  wanted: Wanted;
  scan: Scan;
  /** All articles in the order they are shown. */
  order: Uint32Array;
}

/** Derives what list and filters show; the one place where filter, search, sort and counts meet. */
export function selectArticles(catalog: Catalog, demand: Demand): Selection {
  const { query, told, sort } = demand;
  const filter = restrictFilter(demand.filter, catalog);
  const wanted = { ...demand, filter };
  const index = getFilterIndex(catalog.articles);
  const scan = scanIndex(index, wanted);
  const order = sortArticles(index, sort, wanted);
  const articles = pickArticles(index, scan.broken, order);
  const isNarrowed = !isEmptyFilter(filter) || query !== '';
  let counts: FacetCounts | undefined;
  return {
    filter,
    query,
    told,
    sort,
    articles,
    isNarrowed,
    // What nobody may look at is worked out when somebody does.
    get counts() {
      return (counts ??= countFacets(index, scan, wanted));
    },
    basis: { index, wanted, scan, order },
  };
}
