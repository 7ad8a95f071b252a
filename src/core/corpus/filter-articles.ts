import type { ListRecord } from './catalog.ts';
import { FACETS, type FacetChoice, type FacetKey, type Filter } from './filter.ts';

/** Ids of the articles a search found; undefined while nothing is searched for. */
export type SearchMatches = ReadonlySet<string> | undefined;

/** The articles that meet the filter and that the search found, in the order given. */
export function filterArticles(
  articles: readonly ListRecord[],
  filter: Filter,
  matches?: SearchMatches,
): ListRecord[] {
  return articles.filter((article) => isFound(article, matches) && matchesFilter(article, filter));
}

/** Whether the article meets every facet of the filter. */
export function matchesFilter(article: ListRecord, filter: Filter): boolean {
  return FACETS.every((facet) => matchesChoice(article, facet, filter[facet]));
}

/** Whether the search, if there is one, found the article. */
export function isFound(article: ListRecord, matches: SearchMatches): boolean {
  return matches === undefined || matches.has(article.id);
}

/**
 * Whether the article meets the choice in one facet: none of `without`, and all of `with` or, in the mode `any`, at
 * least one of them.
 */
export function matchesChoice(article: ListRecord, facet: FacetKey, choice: FacetChoice): boolean {
  return !holdsAny(article, facet, choice.without) && meetsWith(article, facet, choice);
}

/** Whether the article meets the `with` values of one facet, whatever it excludes. */
export function meetsWith(article: ListRecord, facet: FacetKey, choice: FacetChoice): boolean {
  if (choice.with.length === 0) return true;
  return choice.mode === 'any'
    ? holdsAny(article, facet, choice.with)
    : choice.with.every((id) => hasValue(article, facet, id));
}

/** Whether the article has at least one of the values. */
export function holdsAny(article: ListRecord, facet: FacetKey, ids: readonly string[]): boolean {
  return ids.some((id) => hasValue(article, facet, id));
}

/** Whether the article has the value: a counted mention of it, or the topic. */
export function hasValue(article: ListRecord, facet: FacetKey, id: string): boolean {
  return countMentions(article, facet, id) > 0;
}

/** Counted mentions of a value in the article; 1 for a topic or a reading status it has. */
export function countMentions(article: ListRecord, facet: FacetKey, id: string): number {
  if (facet === 'topics' || facet === 'status') {
    return listValues(article, facet).includes(id) ? 1 : 0;
  }
  return article[facet].find((pair) => pair[0] === id)?.[1] ?? 0;
}

/** Every value of the facet the article has. */
export function listValues(article: ListRecord, facet: FacetKey): readonly string[] {
  if (facet === 'topics') return article.topics;
  if (facet === 'status') return article.status ?? [];
  return article[facet].map(([id]) => id);
}
