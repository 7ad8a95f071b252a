import type { ListDate, ListRecord } from '#core/catalog/catalog.ts';

import type { FilterIndex } from './filter-index.ts';
import { NO_FILTER, type Filter } from './filter.ts';

export const SORTS = ['date', 'title', 'length', 'weight', 'relevance'] as const;

export type Sort = (typeof SORTS)[number];

/** What some orders go by. */
export interface SortBasis {
  filter: Filter;
  /** How well articles answer the search, by id. */
  scores?: ReadonlyMap<string, number> | undefined;
}

/**
 * The positions of the articles in the order asked for; equals keep theirs. `date`: youngest first, a date with two
 * bounds counting as the middle of them, with a beginning alone as that; behind these the ones with an end alone, which
 * may be of any age, and undated ones last. `title`: German alphabetical order.
 * `length`: longest first. `weight`: most mentions of the actors chosen with "mit" first; without such a choice by date.
 * `relevance`: the best answers to the search first; without one by date.
 *
 * What does not depend on the filter is sorted once for each index.
 */
export function sortArticles(index: FilterIndex, sort: Sort, basis: SortBasis): Uint32Array {
  if (sort === 'weight') return orderByWeight(index, basis.filter);
  if (sort === 'relevance') return orderByScore(index, basis.scores);
  const { articles, orders } = index;
  let order = orders.get(sort);
  if (!order) orders.set(sort, (order = ORDERS[sort](articles)));
  return order;
}

type FixedSort = Exclude<Sort, 'weight' | 'relevance'>;

const GERMAN = new Intl.Collator('de', { numeric: true, ignorePunctuation: true });

const ORDERS: Record<FixedSort, (articles: readonly ListRecord[]) => Uint32Array> = {
  date: (articles) => orderByNumber(articles.map(({ date }) => getSortTime(date))),
  length: (articles) => orderByNumber(articles.map(({ words }) => words)),
  title: (articles) =>
    Uint32Array.from(articles.keys()).sort((a, b) =>
      GERMAN.compare(articles[a]!.title, articles[b]!.title),
    ),
};

function orderByWeight(index: FilterIndex, filter: Filter): Uint32Array {
  const chosen = new Set(filter.actors.with);
  return orderBy(index, chosen.size > 0 && ((article) => weigh(article, chosen)));
}

function orderByScore(index: FilterIndex, scores: SortBasis['scores']): Uint32Array {
  return orderBy(index, scores !== undefined && (({ id }) => scores.get(id) ?? 0));
}

/** Largest number first, equals by date; all by date where there is no number. */
function orderBy(
  index: FilterIndex,
  number: false | ((article: ListRecord) => number),
): Uint32Array {
  const byDate = sortArticles(index, 'date', { filter: NO_FILTER });
  if (!number) return byDate;
  const numbers = [...byDate].map((at) => number(index.articles[at]!));
  return orderByNumber(numbers).map((place) => byDate[place]!);
}

function weigh({ actors }: ListRecord, chosen: ReadonlySet<string>): number {
  return actors.reduce((sum, [id, mentions]) => sum + (chosen.has(id) ? mentions : 0), 0);
}

/** Largest number first; equals stay in order. */
function orderByNumber(numbers: readonly number[]): Uint32Array {
  return Uint32Array.from(numbers.keys()).sort((a, b) => {
    const [first, second] = [numbers[a]!, numbers[b]!];
    // Infinite numbers have no difference.
    return second > first ? 1 : second < first ? -1 : a - b;
  });
}

/** In milliseconds: longer ago than any day that is written down. */
const LONG_AGO = 1e15;

/**
 * What an article's date counts as where the youngest come first, in milliseconds since 1970: of wide bounds the middle, so
 * that "2005 to 2021" does not stand with the news of 2021; minus infinity without any.
 *
 * Until 3 April 2008 → less than any day there is
 */
export function getSortTime({ value, earliest, latest }: ListDate): number {
  if (value !== undefined) return parseDay(value);
  if (earliest === undefined) return parseDay(latest) - LONG_AGO;
  if (latest === undefined) return parseDay(earliest);
  return (parseDay(earliest) + parseDay(latest)) / 2;
}

function parseDay(day: string | undefined): number {
  const time = Date.parse(day ?? '');
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
