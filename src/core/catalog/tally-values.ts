import type { ListRecord } from './catalog.ts';

/** How often a value occurs in some articles. */
export interface ValueTally {
  id: string;
  /** Number of articles with a counted mention. */
  articles: number;
  /** Counted mentions in them. */
  mentions: number;
}

/**
 * The values some articles mention, in the order most articles, most mentions, id.
 *
 * Two articles with Putin, one of them with Xi → Putin in 2, Xi in 1
 */
export function tallyValues(
  records: readonly ListRecord[],
  facet: 'actors' | 'countries' | 'organisations',
): ValueTally[] {
  const counts = new Map<string, ValueTally>();
  for (const record of records) {
    for (const [id, mentions] of record[facet]) {
      const count = counts.get(id) ?? { id, articles: 0, mentions: 0 };
      count.articles++;
      count.mentions += mentions;
      counts.set(id, count);
    }
  }
  return [...counts.values()].sort(
    (a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.id < b.id ? -1 : 1),
  );
}

/** In how many articles each of some values stands that count once an article, in the order most articles, id. */
export function countEach<Id extends string>(ids: readonly Id[]): { id: Id; articles: number }[] {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, articles]) => ({ id, articles }))
    .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
}
