import { useMemo } from 'react';

import type { ListRecord } from '#core/catalog/catalog.ts';
import { isNear } from '#core/selection/filter.ts';
import { selectArticles } from '#core/selection/select-articles.ts';
import { useStatuses } from '#data/mine/use-statuses.ts';
import { useSearch } from '#data/search/use-search.ts';
import { useCatalog, useCompany } from '#data/use-corpus.ts';
import { useView } from '#view-state/Navigation.tsx';
import { useArticleId } from '#view-state/use-view.ts';

/** The articles the list shows, in its order. */
export function useSelection(): ListRecord[] {
  const catalog = useStatuses(useCatalog(), useArticleId());
  const { filter, query, sort } = useView();
  const scores = useSearch(query).found?.scores;
  const { data: company } = useCompany(isNear(filter));
  return useMemo(() => {
    const matches = scores && new Set(scores.keys());
    const demand = { filter, query, sort, matches, scores, company };
    return selectArticles(catalog, demand).articles;
  }, [catalog, company, filter, query, scores, sort]);
}
