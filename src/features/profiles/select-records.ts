import type { ListRecord } from '#core/catalog/catalog.ts';
import type { ValueView } from '#core/catalog/views.ts';
import type { ListData } from '#core/selection/list-data.ts';

/** The selected articles a value occurs in. */
export function selectRecords(
  { selection }: ListData,
  facet: ValueView,
  id: string,
): readonly ListRecord[] {
  return selection.articles.filter((record) => countIn(record, facet, id) > 0);
}

/** How often an article mentions a value; a topic counts once. */
export function countIn(record: ListRecord, facet: ValueView, id: string): number {
  if (facet === 'topics') return record.topics.some((topic) => topic === id) ? 1 : 0;
  return record[facet].find(([each]) => each === id)?.[1] ?? 0;
}

/** How many articles have each topic, most first. */
export function countTopics(records: readonly ListRecord[]): { id: string; articles: number }[] {
  const counts = new Map<string, number>();
  for (const { topics } of records) {
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, articles]) => ({ id, articles }))
    .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
}
