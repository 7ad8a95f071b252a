import { useMemo } from 'react';

import type { ListRecord } from '#core/corpus/catalog.ts';
import { isNear } from '#core/corpus/filter.ts';
import { listArticles } from '#core/corpus/select-articles.ts';
import { searchWordIndex } from '#core/search/word-index.ts';
import { useStatuses } from '#data/mine/use-statuses.ts';
import { useCatalog, useCompany, useWordIndex } from '#data/use-corpus.ts';
import { useArticleId, useView } from '#view-state/use-view.ts';

/** The articles the list shows, in its order. */
export function useSelection(): ListRecord[] {
  const catalog = useStatuses(useCatalog(), useArticleId());
  const { filter, query, sort } = useView();
  const { data: index } = useWordIndex(query !== '');
  const { data: company } = useCompany(isNear(filter));
  return useMemo(() => {
    const matches = index && query !== '' ? searchWordIndex(index, query) : undefined;
    return listArticles(catalog, { filter, query, sort, matches, company });
  }, [catalog, company, filter, index, query, sort]);
}
