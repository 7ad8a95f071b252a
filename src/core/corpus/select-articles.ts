import type { Catalog, ListRecord } from './catalog.ts';
import { countFacets, type FacetCounts } from './count-facets.ts';
import { hasDays } from './day-span.ts';
import type { ToldQuery } from './describe-filter.ts';
import { getFilterIndex } from './filter-index.ts';
import { isEmptyFilter, type Filter } from './filter.ts';
import { findNearMisses, type NearMisses } from './find-near-misses.ts';
import { pickArticles } from './pick-articles.ts';
import { restrictFilter } from './restrict-filter.ts';
import { OUTSIDE, scanIndex, type Wanted } from './scan-index.ts';
import { sortArticles, type Sort } from './sort-articles.ts';
import { suggestRelaxations, type Relaxation } from './suggest-relaxations.ts';

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
  counts: FacetCounts;
  /** Whether anything is filtered by or searched for. */
  isNarrowed: boolean;
  /** Articles that only the span of days leaves out, in no particular order. */
  otherDays: ListRecord[];
  readonly nearMisses: NearMisses;
  /** Only where there is no article left. */
  readonly relaxations: Relaxation[];
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
  const getNearMisses = lazily(() =>
    isNarrowed ? findNearMisses(index, { filter, scan, order }) : { total: 0, nearest: [] },
  );
  const getRelaxations = lazily(() =>
    articles.length === 0 ? suggestRelaxations(index, wanted, order) : [],
  );
  return {
    filter,
    query,
    told,
    sort,
    articles,
    counts: countFacets(index, scan, wanted),
    isNarrowed,
    otherDays: hasDays(filter.days)
      ? catalog.articles.filter((_, at) => scan.broken[at] === OUTSIDE)
      : [],
    get nearMisses() {
      return getNearMisses();
    },
    get relaxations() {
      return getRelaxations();
    },
  };
}

/** What nobody may look at is worked out when somebody does. */
function lazily<Value>(work: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: work() }).value;
}

/** The articles a view shows, in its order, for whoever needs nothing else of it. */
export function listArticles(catalog: Catalog, demand: Demand): ListRecord[] {
  const filter = restrictFilter(demand.filter, catalog);
  const index = getFilterIndex(catalog.articles);
  const { broken } = scanIndex(index, { ...demand, filter });
  return pickArticles(index, broken, sortArticles(index, demand.sort, { ...demand, filter }));
}
