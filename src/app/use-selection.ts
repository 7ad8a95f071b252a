import { useDeferredValue, useMemo } from 'react';

import type { Catalog } from '#core/corpus/catalog.ts';
import { selectArticles, type Selection } from '#core/corpus/select-articles.ts';
import { searchWordIndex } from '#core/search/word-index.ts';
import { useStatuses } from '#data/mine/use-statuses.ts';
import { useWordIndex } from '#data/use-corpus.ts';
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

  const selection = useMemo(() => {
    if (query === '' || !index) return selectArticles(catalog, { filter, sort, query: '' });
    const matches = searchWordIndex(index, query);
    return selectArticles(catalog, { filter, sort, query, matches });
  }, [catalog, filter, sort, query, index]);

  const isComing = query !== '' && !index;
  return { selection, search: failed ? 'failed' : isComing ? 'loading' : 'ready' };
}
