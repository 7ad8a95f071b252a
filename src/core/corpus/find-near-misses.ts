import type { ListRecord } from './catalog.ts';
import {
  countMentions,
  hasValue,
  isFound,
  matchesFilter,
  meetsWith,
  type SearchMatches,
} from './filter-articles.ts';
import { FACETS, type FacetKey, type Filter } from './filter.ts';

/** Why an article is not in the result. */
export type MissReason =
  /** It lacks these values, every one of which was asked for. */
  | { kind: 'lacks'; facet: FacetKey; ids: string[] }
  /** It has none of these values, one of which would do. */
  | { kind: 'lacks-any'; facet: FacetKey; ids: string[] }
  /** It has a value that was excluded, this often. */
  | { kind: 'has'; facet: FacetKey; id: string; mentions: number }
  /** The words searched for are not in it. */
  | { kind: 'not-found' };

export interface NearMiss {
  article: ListRecord;
  reasons: MissReason[];
}

export interface NearMisses {
  /** Number of all articles that are not in the result. */
  total: number;
  nearest: NearMiss[];
}

// What is left out of a large corpus is not a list to be read; five show what the filter does.
const MOST_SHOWN = 5;

/**
 * What the filter left out, those with the fewest broken conditions first, equals in the order given, at most five.
 *
 * With Putin and Trump, without China: the article on Putin and Xi lacks Trump and has China, 15 times.
 */
export function findNearMisses(
  articles: readonly ListRecord[],
  filter: Filter,
  matches?: SearchMatches,
): NearMisses {
  const missed = articles
    .filter((article) => !isFound(article, matches) || !matchesFilter(article, filter))
    .map((article) => ({ article, reasons: findReasons(article, filter, matches) }));
  const nearest = missed.toSorted((a, b) => countBroken(a) - countBroken(b)).slice(0, MOST_SHOWN);
  return { total: missed.length, nearest };
}

function findReasons(article: ListRecord, filter: Filter, matches: SearchMatches): MissReason[] {
  const lacking = FACETS.flatMap((facet): MissReason[] => {
    const choice = filter[facet];
    if (meetsWith(article, facet, choice)) return [];
    if (choice.mode === 'any') return [{ kind: 'lacks-any', facet, ids: choice.with }];
    const ids = choice.with.filter((id) => !hasValue(article, facet, id));
    return [{ kind: 'lacks', facet, ids }];
  });
  const unwanted = FACETS.flatMap((facet): MissReason[] =>
    filter[facet].without
      .filter((id) => hasValue(article, facet, id))
      .map((id) => ({ kind: 'has', facet, id, mentions: countMentions(article, facet, id) })),
  );
  const notFound: MissReason[] = isFound(article, matches) ? [] : [{ kind: 'not-found' }];
  return [...lacking, ...unwanted, ...notFound];
}

function countBroken({ reasons }: NearMiss): number {
  return reasons.reduce(
    (sum, reason) => sum + (reason.kind === 'lacks' ? reason.ids.length : 1),
    0,
  );
}
