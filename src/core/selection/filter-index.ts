import type { ListRecord } from '#core/catalog/catalog.ts';

import { getDayBounds } from './day-span.ts';
import { FACETS, STATUSES, type FacetKey } from './filter.ts';
import { listValues } from './list-values.ts';

/** The values of one facet in all articles, as numbers. */
export interface FacetColumn {
  ids: readonly string[];
  /** The number of each id. */
  numbers: ReadonlyMap<string, number>;
  /** The values of article `n` go from entry `starts[n]` of `values` up to entry `starts[n + 1]`. */
  starts: Uint32Array;
  values: Uint32Array;
}

/** The articles as typed arrays: what filtering and counting read. Articles go by their position in the list given. */
export interface FilterIndex {
  articles: readonly ListRecord[];
  columns: Readonly<Record<FacetKey, FacetColumn>>;
  /** For each value of the actors' column 1 where the actor plays a main role, else 0. */
  main: Uint8Array;
  /** First and last possible day of each article, as day numbers; an undated one ends before it begins. */
  earliest: Float64Array;
  latest: Float64Array;
  /** Orders of the articles once they were asked for, by what they are sorted by. */
  orders: Map<string, Uint32Array>;
}

/**
 * The index of a list of articles, built once for each list. What the reader's marks do not change is shared with the
 * index of the same articles in another state, so that a star costs a thousandth of a new index.
 */
export function getFilterIndex(articles: readonly ListRecord[]): FilterIndex {
  const known = indexes.get(articles);
  if (known) return known;
  const [first] = articles;
  const before = first && relatives.get(first.actors);
  const index =
    before && isSame(before.articles, articles)
      ? {
          ...before,
          articles,
          columns: { ...before.columns, status: buildColumn(articles, 'status') },
        }
      : buildIndex(articles);
  indexes.set(articles, index);
  if (first) relatives.set(first.actors, index);
  return index;
}

const indexes = new WeakMap<readonly ListRecord[], FilterIndex>();
/** By the actors of the first article, which a record keeps whatever its state. */
const relatives = new WeakMap<ListRecord['actors'], FilterIndex>();

function isSame(before: readonly ListRecord[], articles: readonly ListRecord[]): boolean {
  return (
    before.length === articles.length &&
    before.every((record, at) => record.actors === articles[at]?.actors)
  );
}

function buildIndex(articles: readonly ListRecord[]): FilterIndex {
  const columns = Object.fromEntries(
    FACETS.map((facet) => [facet, buildColumn(articles, facet)]),
  ) as Record<FacetKey, FacetColumn>;
  const main = new Uint8Array(columns.actors.values.length);
  const earliest = new Float64Array(articles.length).fill(Number.POSITIVE_INFINITY);
  const latest = new Float64Array(articles.length).fill(Number.NEGATIVE_INFINITY);
  articles.forEach((article, at) => {
    for (const place of article.main ?? []) main[(columns.actors.starts[at] ?? 0) + place] = 1;
    const bounds = getDayBounds(article.date);
    if (bounds) [earliest[at], latest[at]] = bounds;
  });
  return { articles, columns, main, earliest, latest, orders: new Map() };
}

function buildColumn(articles: readonly ListRecord[], facet: FacetKey): FacetColumn {
  // Every state is known before the first article has it.
  const ids: string[] = facet === 'status' ? [...STATUSES] : [];
  const numbers = new Map(ids.map((id, at) => [id, at]));
  const starts = new Uint32Array(articles.length + 1);
  const values: number[] = [];
  articles.forEach((article, at) => {
    for (const id of listValues(article, facet)) {
      let number = numbers.get(id);
      if (number === undefined) {
        number = ids.length;
        numbers.set(id, number);
        ids.push(id);
      }
      values.push(number);
    }
    starts[at + 1] = values.length;
  });
  return { ids, numbers, starts, values: Uint32Array.from(values) };
}
