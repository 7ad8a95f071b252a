import { useDeferredValue, useMemo } from 'react';

import type { Catalog } from '#core/corpus/catalog.ts';
import { isNear } from '#core/corpus/filter.ts';
import { selectArticles, type Selection } from '#core/corpus/select-articles.ts';
import { searchWordIndex } from '#core/search/word-index.ts';
import { useStatuses } from '#data/mine/use-statuses.ts';
import { useCompany, useWordIndex } from '#data/use-corpus.ts';
import { useView } from '#view-state/use-view.ts';

/**
 * What the address selects from the catalog. The index of words comes with the first search; until it is here, the list
 * stays as it was without one.
 */
export function useSelection(
  known: Catalog,
  articleId: string | undefined,
): {
  selection: Selection;
  search: 'ready' | 'loading' | 'failed';
} {
  const view = useView();
  const catalog = useStatuses(known, articleId);
  const query = useDeferredValue(view.query);
  const { data: index, failed } = useWordIndex(query !== '');
  const { filter, sort } = view;
  const near = isNear(filter);
  const { data: company, failed: companyFailed } = useCompany(near);

  const selection = useMemo(() => {
    if (query === '' || !index)
      return selectArticles(catalog, { filter, sort, query: '', company });
    const matches = searchWordIndex(index, query);
    return selectArticles(catalog, { filter, sort, query, matches, company });
  }, [catalog, filter, sort, query, index, company]);

  const isComing = (query !== '' && !index) || (near && !company);
  return { selection, search: failed || companyFailed ? 'failed' : isComing ? 'loading' : 'ready' };
}
