import type { ListRecord } from '#core/catalog/catalog.ts';

import { FACETS, isMainOnly, type FacetKey, type Filter, type Together } from './filter.ts';
import { countMentions, hasMainRole, hasValue } from './list-values.ts';
import { APART, LACKS, NOT_FOUND, OUTSIDE } from './scan-index.ts';
import type { SelectionBasis } from './select-articles.ts';

/** Why an article is not in the result. */
export type MissReason =
  /** It lacks these values, every one of which was asked for. */
  | { kind: 'lacks'; facet: FacetKey; ids: string[] }
  /** It has none of these values, one of which would do. */
  | { kind: 'lacks-any'; facet: FacetKey; ids: string[] }
  /** It names these actors, but none of them plays a main role. */
  | { kind: 'minor'; ids: string[] }
  /** It has a value that was excluded, this often. */
  | { kind: 'has'; facet: FacetKey; id: string; mentions: number }
  /** The actors asked for nowhere stand as near to each other. */
  | { kind: 'apart'; together: Together }
  /** It cannot be from the span of days. */
  | { kind: 'outside' }
  /** Nothing tells when it is from. */
  | { kind: 'undated' }
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

/** Any value that is wanted is not there. */
const ANY_LACK = FACETS.reduce((bits, facet) => bits | LACKS[facet], 0);

/**
 * What the filter left out, those with the fewest broken conditions first, of these the ones that have all that is wanted
 * and were excluded, equals in the order given, at most five.
 *
 * With Putin and Trump, without China: the article on Putin and Xi lacks Trump and has China, 15 times.
 */
export function findNearMisses({ index, wanted, scan, order }: SelectionBasis): NearMisses {
  const { filter } = wanted;
  const nearest: number[] = [];
  let total = 0;
  const missesOf = (article: number): number =>
    2 * scan.misses[article]! + ((scan.broken[article]! & ANY_LACK) === 0 ? 0 : 1);
  for (const article of order) {
    if (scan.broken[article] === 0) continue;
    total++;
    const last = nearest.at(-1);
    const isFull = nearest.length === MOST_SHOWN;
    if (isFull && last !== undefined && missesOf(article) >= missesOf(last)) continue;
    const place = nearest.findIndex((each) => missesOf(each) > missesOf(article));
    nearest.splice(place === -1 ? nearest.length : place, 0, article);
    nearest.length = Math.min(nearest.length, MOST_SHOWN);
  }
  return {
    total,
    nearest: nearest.map((at) => {
      const article = index.articles[at]!;
      return { article, reasons: findReasons(article, filter, scan.broken[at]!) };
    }),
  };
}

function findReasons(article: ListRecord, filter: Filter, broken: number): MissReason[] {
  const unwanted = FACETS.flatMap((facet): MissReason[] =>
    filter[facet].without
      .filter((id) => hasValue(article, facet, id))
      .map((id) => ({ kind: 'has', facet, id, mentions: countMentions(article, facet, id) })),
  );
  const { earliest, latest, value } = article.date;
  const isDated = (value ?? earliest ?? latest) !== undefined;
  return [
    ...FACETS.flatMap((facet) => findLacking(article, filter, facet)),
    ...((broken & APART) === 0 ? [] : [{ kind: 'apart' as const, together: filter.together }]),
    ...unwanted,
    ...((broken & OUTSIDE) === 0
      ? []
      : [{ kind: isDated ? ('outside' as const) : ('undated' as const) }]),
    ...((broken & NOT_FOUND) === 0 ? [] : [{ kind: 'not-found' as const }]),
  ];
}

function findLacking(article: ListRecord, filter: Filter, facet: FacetKey): MissReason[] {
  const { mode, with: wanted } = filter[facet];
  const mainOnly = facet === 'actors' && isMainOnly(filter);
  const named = wanted.filter((id) => hasValue(article, facet, id));
  const minor = mainOnly ? named.filter((id) => !hasMainRole(article, id)) : [];
  const lacking = wanted.filter((id) => !named.includes(id));
  if (mode === 'any') {
    if (wanted.length === 0 || named.length > minor.length) return [];
    return minor.length > 0
      ? [{ kind: 'minor', ids: minor }]
      : [{ kind: 'lacks-any', facet, ids: wanted }];
  }
  return [
    ...(lacking.length > 0 ? [{ kind: 'lacks' as const, facet, ids: lacking }] : []),
    ...(minor.length > 0 ? [{ kind: 'minor' as const, ids: minor }] : []),
  ];
}
