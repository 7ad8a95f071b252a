import { useCallback, useMemo } from 'react';
import { useLocation, useMatch, useNavigate, useNavigationType } from 'react-router-dom';

import {
  getValueState,
  NO_FILTER,
  setValue,
  type FacetKey,
  type Filter,
  type ValueState,
} from '#core/corpus/filter.ts';

import { articlePath, ROUTES } from './article-path.ts';
import { keepPageParams } from './page-params.ts';
import { parseViewState, serializeViewState, type ViewState } from './view-state.ts';

/** The view the address stands for. */
export function useView(): ViewState {
  const { search } = useLocation();
  return useMemo(() => parseViewState(search), [search]);
}

export function useFilter(): Filter {
  return useView().filter;
}

/** Id of the article that is open, or undefined on the list. */
export function useArticleId(): string | undefined {
  return useMatch(ROUTES.article)?.params.id;
}

/** Changes parts of the view; `replace` keeps typing out of the history. */
export function useChangeView(): (
  change: Partial<ViewState>,
  options?: { replace?: boolean },
) => void {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return useCallback(
    (change, { replace = false } = {}) => {
      const view = { ...parseViewState(search), ...change };
      const own = keepPageParams(serializeViewState(view), search);
      void navigate({ pathname, search: own }, { replace });
    },
    [pathname, search, navigate],
  );
}

/** Sets one value of a facet to with, without or neutral. */
export function useSetFacet(): (facet: FacetKey, id: string, state: ValueState) => void {
  const { filter } = useView();
  const changeView = useChangeView();
  return useCallback(
    (facet, id, state) =>
      changeView({ filter: { ...filter, [facet]: setValue(filter[facet], id, state) } }),
    [filter, changeView],
  );
}

/** What is chosen for one value, and how to choose anew; without a facet nothing can be. */
export function useValueChoice(
  facet: FacetKey | undefined,
  id: string,
): { state: ValueState; onChange: (state: ValueState) => void } {
  const filter = useFilter();
  const setFacet = useSetFacet();
  return {
    state: facet ? getValueState(filter[facet], id) : 'neutral',
    onChange: (state) => {
      if (facet) setFacet(facet, id, state);
    },
  };
}

/** Lifts every condition, the search included. */
export function useClearFilter(): () => void {
  const changeView = useChangeView();
  return useCallback(() => changeView({ filter: NO_FILTER, query: '' }), [changeView]);
}

/** Opens an article; the filter stays in the address. */
export function useOpenArticle(): (id: string) => void {
  const { search } = useLocation();
  const navigate = useNavigate();
  return useCallback(
    (id) => void navigate({ pathname: articlePath(id), search }),
    [search, navigate],
  );
}

/** Goes back to the list with the filter as it is. */
export function useCloseArticle(): () => void {
  const { search } = useLocation();
  const navigate = useNavigate();
  return useCallback(() => void navigate({ pathname: ROUTES.list, search }), [search, navigate]);
}

/** The key of the entry a page is loaded with; on it the focus is the browser's. */
export const FIRST_ENTRY = 'default';

/** The entry of the browser's history that is shown, and whether one came back or forward to it. */
export function useHistoryEntry(): { key: string; isReturn: boolean } {
  const { key } = useLocation();
  return { key, isReturn: useNavigationType() === 'POP' };
}
