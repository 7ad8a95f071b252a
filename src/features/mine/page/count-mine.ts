import type { Mine } from '#core/mine/mine.ts';

/** How much there is of each. */
export function countMine({ articles, highlights, filters }: Mine): {
  stars: number;
  passages: number;
  notes: number;
  read: number;
  filters: number;
} {
  const marks = [...articles.values()];
  return {
    stars: marks.filter(({ starredAt }) => starredAt !== undefined).length,
    passages: highlights.size,
    notes: [...highlights.values()].filter(({ note }) => note !== '').length,
    read: marks.filter(({ readAt }) => readAt !== undefined).length,
    filters: filters.size,
  };
}
