import type { ListRecord } from '#core/catalog/catalog.ts';

import type { FilterIndex } from './filter-index.ts';

/** The articles that break nothing, in the order given. */
export function pickArticles(
  { articles }: FilterIndex,
  broken: Uint32Array,
  order: Uint32Array,
): ListRecord[] {
  const picked: ListRecord[] = [];
  for (const at of order) if (broken[at] === 0) picked.push(articles[at]!);
  return picked;
}
