import type { ListRecord } from '#core/catalog/catalog.ts';

import { UNKNOWN_SOURCE, type FacetKey } from './filter.ts';

/** Every value of the facet the article has, each once. */
export function listValues(article: ListRecord, facet: FacetKey): readonly string[] {
  switch (facet) {
    case 'topics':
      return article.topics;
    case 'status':
      return article.status ?? [];
    case 'sources':
      return article.sources?.length ? article.sources : [UNKNOWN_SOURCE];
    default:
      return article[facet].map(([id]) => id);
  }
}

/** Whether the article has the value: a counted mention of it, or the topic. */
export function hasValue(article: ListRecord, facet: FacetKey, id: string): boolean {
  return listValues(article, facet).includes(id);
}

/** Counted mentions of a value in the article; 1 for a topic, source or reading status it has. */
export function countMentions(article: ListRecord, facet: FacetKey, id: string): number {
  if (facet === 'topics' || facet === 'status' || facet === 'sources') {
    return hasValue(article, facet, id) ? 1 : 0;
  }
  return article[facet].find((pair) => pair[0] === id)?.[1] ?? 0;
}

/** Whether an actor plays a main role in the article. */
export function hasMainRole({ actors, main = [] }: ListRecord, id: string): boolean {
  return main.some((at) => actors[at]?.[0] === id);
}
