import type { ListRecord } from '#core/catalog/catalog.ts';
import type { Company } from '#core/catalog/company.ts';

import { hasDays, toDayNumber, type DaySpan } from './day-span.ts';
import type { FilterIndex } from './filter-index.ts';
import { FACETS, isEmptyChoice, isMainOnly, isNear, type FacetKey, type Filter } from './filter.ts';
import { createNearness } from './nearness.ts';

/** Ids of the articles a search found; undefined while nothing is searched for. */
export type SearchMatches = ReadonlySet<string> | undefined;

/** What is asked of the articles. */
export interface Wanted {
  filter: Filter;
  matches?: SearchMatches;
  /** Who stands in which sentence; as long as it is not here, how near actors stand is not asked for. */
  company?: Company | undefined;
}

/** What each article breaks of a filter. */
export interface Scan {
  /** One bit for each kind of condition, see `LACKS` and the following; 0 for an article in the result. */
  broken: Uint32Array;
  /** Number of single conditions. */
  misses: Uint32Array;
}

/** Bits of `Scan.broken`: values that are wanted are not there. */
export const LACKS = makeBits(0);
/** Bits of `Scan.broken`: values that are excluded are there. */
export const HAS = makeBits(FACETS.length);
const OTHERS = 2 * FACETS.length;
/** The article has all the actors wanted, but not together. */
export const APART = 1 << OTHERS;
/** It cannot be from the span of days. */
export const OUTSIDE = 2 << OTHERS;
/** The search has not found it. */
export const NOT_FOUND = 4 << OTHERS;

/** Holds every article against every condition, once. */
export function scanIndex(index: FilterIndex, wanted: Wanted): Scan {
  const { filter, matches, company } = wanted;
  const size = index.articles.length;
  const scan: Scan = { broken: new Uint32Array(size), misses: new Uint32Array(size) };
  const work = { index, scan };
  for (const facet of FACETS) if (!isEmptyChoice(filter[facet])) scanFacet(work, filter, facet);
  if (hasDays(filter.days)) scanDays(work, filter.days);
  if (matches) scanEach(work, NOT_FOUND, ({ id }) => matches.has(id));
  if (company && isNear(filter)) {
    const { isThere } = createNearness(company, filter);
    scanEach(work, APART, ({ id }, broken) => (broken & LACKS.actors) !== 0 || isThere(id));
  }
  return scan;
}

interface Work {
  index: FilterIndex;
  scan: Scan;
}

function makeBits(first: number): Readonly<Record<FacetKey, number>> {
  const bits = FACETS.map((facet, at) => [facet, 1 << (first + at)]);
  return Object.fromEntries(bits) as Record<FacetKey, number>;
}

function scanFacet({ index, scan }: Work, filter: Filter, facet: FacetKey): void {
  const { with: wanted, without, mode } = filter[facet];
  const { numbers, ids, starts, values } = index.columns[facet];
  const mainOnly = facet === 'actors' && isMainOnly(filter);
  const signs = new Uint8Array(ids.length);
  const sign = (id: string, as: number) => {
    const number = numbers.get(id);
    if (number !== undefined) signs[number] = as;
  };
  for (const id of wanted) sign(id, 1);
  for (const id of without) sign(id, 2);
  for (let article = 0; article < index.articles.length; article++) {
    let hits = 0;
    let unwanted = 0;
    const end = starts[article + 1]!;
    for (let at = starts[article]!; at < end; at++) {
      const as = signs[values[at]!]!;
      if (as === 2) unwanted++;
      else if (as === 1 && (!mainOnly || index.main[at] === 1)) hits++;
    }
    const lacking = mode === 'all' ? wanted.length - hits : wanted.length > 0 && hits === 0 ? 1 : 0;
    if (lacking > 0) scan.broken[article]! |= LACKS[facet];
    if (unwanted > 0) scan.broken[article]! |= HAS[facet];
    scan.misses[article]! += lacking + unwanted;
  }
}

function scanDays({ index, scan }: Work, days: DaySpan): void {
  const { earliest, latest } = index;
  const from = toDayNumber(days.from ?? '') ?? Number.NEGATIVE_INFINITY;
  const to = toDayNumber(days.to ?? '') ?? Number.POSITIVE_INFINITY;
  for (let article = 0; article < earliest.length; article++) {
    const [first, last] = [earliest[article]!, latest[article]!];
    if (first <= to && last >= from) continue;
    scan.broken[article]! |= OUTSIDE;
    scan.misses[article]!++;
  }
}

function scanEach(
  { index, scan: { broken, misses } }: Work,
  bit: number,
  isMet: (article: ListRecord, broken: number) => boolean,
): void {
  index.articles.forEach((article, at) => {
    if (isMet(article, broken[at]!)) return;
    broken[at]! |= bit;
    misses[at]!++;
  });
}
