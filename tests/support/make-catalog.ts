import { TOPIC_IDS } from '#core/article.ts';
import type { Catalog, ListRecord } from '#core/catalog/catalog.ts';
import type { FacetKey } from '#core/selection/filter.ts';

/** A catalog of articles that knows their values, and more where a test asks for what no article has. */
export function makeCatalog(
  articles: ListRecord[],
  more: Partial<Record<FacetKey, readonly string[]>> = {},
): Catalog {
  const list = (facet: 'actors' | 'countries' | 'organisations') =>
    unite(
      articles.flatMap((article) => article[facet].map(([id]) => id)).concat(more[facet] ?? []),
    );
  return {
    articles,
    actors: list('actors').map((id) => ({
      id,
      name: id,
      short: id,
      leader: true,
      known: true,
      hue: 'blau',
      articles: 1,
      mentions: 1,
    })),
    countries: list('countries').map((code) => ({ code, articles: 1, mentions: 1 })),
    organisations: list('organisations').map((id) => ({ id, name: id, articles: 1, mentions: 1 })),
    topics: TOPIC_IDS.map((id) => ({ id, articles: 1 })),
    sources: unite([
      ...articles.flatMap(({ sources = [] }) => sources),
      ...(more.sources ?? []),
    ]).map((id) => ({ id, name: id, articles: 1 })),
    leftOut: [],
  };
}

function unite(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
