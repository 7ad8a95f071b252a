import { useMemo } from 'react';

import type { Catalog } from '#core/catalog/catalog.ts';
import { isNear } from '#core/selection/filter.ts';
import { selectArticles, type Selection } from '#core/selection/select-articles.ts';
import { useStatuses } from '#data/mine/use-statuses.ts';
import { useSearch, type SearchState } from '#data/search/use-search.ts';
import { useCompany } from '#data/use-corpus.ts';
import { useView } from '#view-state/Navigation.tsx';

/**
 * What the address selects from the catalog. The search comes with its first use; until it has found something, the list
 * stays as it was without one.
 */
export function useSelection(
  known: Catalog,
  articleId: string | undefined,
): {
  selection: Selection;
  search: SearchState['state'];
} {
  const { filter, query, sort } = useView();
  const catalog = useStatuses(known, articleId);
  const { found, state } = useSearch(query);
  const near = isNear(filter);
  const { data: company, failed } = useCompany(near);

  const selection = useMemo(() => {
    if (!found) return selectArticles(catalog, { filter, sort, query: '', company });
    const { source, scores, told } = found;
    const matches = new Set(scores.keys());
    const searched = { query: source, told, matches, scores };
    return selectArticles(catalog, { filter, sort, ...searched, company });
  }, [catalog, filter, sort, found, company]);

  const isComing = near && !company;
  return {
    selection,
    search: failed ? 'failed' : isComing && state === 'ready' ? 'loading' : state,
  };
}
