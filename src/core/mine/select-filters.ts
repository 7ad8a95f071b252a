import { fold } from '#core/search/fold.ts';

import type { SavedFilter } from './mine.ts';
import type { Shown } from './select-mine.ts';

/** A saved filter with what it asks for, in words. */
export interface ToldFilter {
  filter: SavedFilter;
  told: string;
}

/**
 * The saved filters that are shown, the last one first: in "all" and among filters, those with all words in their name or
 * in what they ask for.
 */
export function selectFilters(
  filters: readonly ToldFilter[],
  { query, show }: { query: string; show: Shown },
): ToldFilter[] {
  if (show !== 'all' && show !== 'filters') return [];
  const words = fold(query).split(/\s+/).filter(Boolean);
  return filters
    .filter(({ filter, told }) => {
      const text = fold(`${filter.name} ${told}`);
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => b.filter.createdAt.localeCompare(a.filter.createdAt));
}
