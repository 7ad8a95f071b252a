import type { ListRecord } from './catalog.ts';
import {
  hasValue,
  holdsAny,
  isFound,
  listValues,
  matchesChoice,
  meetsWith,
  type SearchMatches,
} from './filter-articles.ts';
import { FACETS, type FacetChoice, type FacetKey, type Filter } from './filter.ts';

/** For every facet the number beside each value; a value that is not in the map has 0. */
export type FacetCounts = Record<FacetKey, ReadonlyMap<string, number>>;

/**
 * The live counts. The other facets and the search always apply. A neutral or chosen value counts the articles that
 * would be left with it added, in the mode `any` those that have it whatever else is chosen in its facet; exclusions
 * apply. An excluded value counts the articles it alone removes.
 *
 * With Xi chosen, Putin's count is the articles that name both; with China excluded, China's is what that takes away.
 */
export function countFacets(
  articles: readonly ListRecord[],
  filter: Filter,
  matches?: SearchMatches,
): FacetCounts {
  const found = articles.filter((article) => isFound(article, matches));
  const counts = FACETS.map((facet): [FacetKey, ReadonlyMap<string, number>] => {
    const rest = found.filter((article) =>
      FACETS.every((other) => other === facet || matchesChoice(article, other, filter[other])),
    );
    return [facet, countValues(rest, facet, filter[facet])];
  });
  return Object.fromEntries(counts) as FacetCounts;
}

function countValues(
  articles: readonly ListRecord[],
  facet: FacetKey,
  choice: FacetChoice,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    if (holdsAny(article, facet, choice.without)) continue;
    if (choice.mode === 'all' && !meetsWith(article, facet, choice)) continue;
    for (const id of listValues(article, facet)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (const id of choice.without) {
    const others = { ...choice, without: choice.without.filter((each) => each !== id) };
    const removed = articles.filter(
      (article) => hasValue(article, facet, id) && matchesChoice(article, facet, others),
    );
    counts.set(id, removed.length);
  }
  return counts;
}
