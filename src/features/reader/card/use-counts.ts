import type { AnalyzedArticle, Mention } from '#core/article.ts';
import { findStops } from '#core/reading/step-mentions.ts';
import { countMentions } from '#core/selection/list-values.ts';
import { useCatalog } from '#data/use-corpus.ts';
import { getFacet } from '#features/reader/use-names.ts';

/** How often an entity is mentioned: in this article, and in all where the catalog counts it. */
export interface Counts {
  here: number;
  everywhere: number | undefined;
}

export function useCounts(article: AnalyzedArticle, { kind, entity }: Mention): Counts {
  const catalog = useCatalog();
  if (entity === null) return { here: 0, everywhere: undefined };
  const facet = getFacet(kind);
  if (facet === undefined) {
    const stops = findStops(article.mentions, article.blocks, new Set([entity]));
    return { here: stops.length, everywhere: undefined };
  }
  const record = catalog.articles.find(({ id }) => id === article.id);
  const everywhere = catalog.articles.map((each) => countMentions(each, facet, entity));
  return {
    here: record ? countMentions(record, facet, entity) : 0,
    everywhere: everywhere.reduce((sum, count) => sum + count, 0),
  };
}
