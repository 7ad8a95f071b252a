import type { ListRecord } from '#core/corpus/catalog.ts';
import { FACETS, setValue, type FacetKey, type Filter } from '#core/corpus/filter.ts';

/** What the page promises, written down as plainly as can be and without sharing code with it. */
export function scanArticles(articles: readonly ListRecord[], filter: Filter): ListRecord[] {
  const result: ListRecord[] = [];
  for (const article of articles) {
    let isIn = true;
    for (const facet of FACETS) {
      const values = listAll(article, facet);
      const { with: wanted, without, mode } = filter[facet];
      const hits = wanted.filter((id) => values.includes(id)).length;
      if (mode === 'all' && hits < wanted.length) isIn = false;
      if (mode === 'any' && wanted.length > 0 && hits === 0) isIn = false;
      if (without.some((id) => values.includes(id))) isIn = false;
    }
    if (isIn) result.push(article);
  }
  return result;
}

/** The number beside a value, by filtering anew for each. */
export function scanCount(
  articles: readonly ListRecord[],
  filter: Filter,
  value: { facet: FacetKey; id: string },
): number {
  const { facet, id } = value;
  const choice = filter[facet];
  if (choice.without.includes(id)) {
    const lifted = { ...filter, [facet]: setValue(choice, id, 'neutral') };
    return scanArticles(articles, lifted).length - scanArticles(articles, filter).length;
  }
  const added = choice.mode === 'any' ? { ...choice, with: [id] } : setValue(choice, id, 'with');
  return scanArticles(articles, { ...filter, [facet]: added }).length;
}

function listAll(article: ListRecord, facet: FacetKey): string[] {
  if (facet === 'status') return [...(article.status ?? [])];
  return facet === 'topics' ? article.topics : article[facet].map((pair) => pair[0]);
}
