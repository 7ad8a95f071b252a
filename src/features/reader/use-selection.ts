import { useMemo } from 'react';

import type { ListRecord } from '#core/corpus/catalog.ts';
import { filterArticles } from '#core/corpus/filter-articles.ts';
import { restrictFilter } from '#core/corpus/restrict-filter.ts';
import { sortArticles } from '#core/corpus/sort-articles.ts';
import { searchWordIndex } from '#core/search/word-index.ts';
import { useStatuses } from '#data/mine/use-statuses.ts';
import { useCatalog, useWordIndex } from '#data/use-corpus.ts';
import { useArticleId, useView } from '#view-state/use-view.ts';

/** The articles the list shows, in its order. */
export function useSelection(): ListRecord[] {
  const catalog = useStatuses(useCatalog(), useArticleId());
  const { filter, query, sort } = useView();
  const { data: index } = useWordIndex(query !== '');
  return useMemo(() => {
    const known = restrictFilter(filter, catalog);
    const matches = index && query !== '' ? searchWordIndex(index, query) : undefined;
    return filterArticles(sortArticles(catalog.articles, sort, known), known, matches);
  }, [catalog, filter, index, query, sort]);
}
