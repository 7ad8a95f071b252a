/** What relatedness is measured by; a catalog record can be given as it is. */
export interface RelatableArticle {
  id: string;
  actors: readonly string[];
  /** The countries the article is mainly about. */
  countries: readonly string[];
  topics: readonly string[];
}

export interface RelatedArticle {
  id: string;
  /** What both have, most telling first. */
  shared: { facet: 'actor' | 'topic' | 'country'; id: string }[];
}

// An actor in common says more than a topic, a topic more than a country: nearly every article has the USA in it.
const WEIGHTS = { actor: 3, topic: 1.5, country: 1 } as const;

/**
 * The articles that have most in common with one, best first, with what they share. Each thing in common weighs by its
 * kind and the more the rarer it is among all articles; an article that shares nothing is not related.
 *
 * Two articles with Putin, Xi and "Energie" in common → { id, shared: [Putin, Xi, energy] }
 */
export function findRelated(
  id: string,
  articles: readonly RelatableArticle[],
  limit = 3,
): RelatedArticle[] {
  const own = articles.find((article) => article.id === id);
  if (!own) return [];
  const spread = countSpread(articles);
  const ownKeys = listKeys(own);
  const weigh = (key: RelatedArticle['shared'][number]): number =>
    WEIGHTS[key.facet] * Math.log(1 + articles.length / (spread.get(name(key)) ?? 1));

  return articles
    .filter((article) => article.id !== id)
    .map((article) => {
      const names = new Set(listKeys(article).map(name));
      const shared = ownKeys.filter((key) => names.has(name(key)));
      const score = round(shared.reduce((sum, key) => sum + weigh(key), 0));
      return { id: article.id, shared: shared.sort((a, b) => weigh(b) - weigh(a)), score };
    })
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id: other, shared }) => ({ id: other, shared }));
}

/** Sums of the same weights in another order differ in their last digits; such a difference ranks nothing. */
function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

function listKeys(article: RelatableArticle): RelatedArticle['shared'] {
  return [
    ...article.actors.map((id) => ({ facet: 'actor' as const, id })),
    ...article.topics.map((id) => ({ facet: 'topic' as const, id })),
    ...article.countries.map((id) => ({ facet: 'country' as const, id })),
  ];
}

function name(key: RelatedArticle['shared'][number]): string {
  return `${key.facet} ${key.id}`;
}

function countSpread(articles: readonly RelatableArticle[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const key of articles.flatMap(listKeys)) {
    spread.set(name(key), (spread.get(name(key)) ?? 0) + 1);
  }
  return spread;
}
