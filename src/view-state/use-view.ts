import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import { useLocation, NavigationType, useNavigationType } from 'react-router-dom';

import {
  getValueState,
  NO_FILTER,
  setValue,
  type FacetKey,
  type Filter,
  type ValueState,
} from '#core/selection/filter.ts';

import { articlePath, LIST_PATH, parseArticlePath } from './article-path.ts';
import { useAskedView, useNavigation, useView, type GoOptions } from './Navigation.tsx';
import { dropPageParams, keepPageParams } from './page-params.ts';
import { parseViewState, serializeViewState, type ViewState } from './view-state.ts';

export function useFilter(): Filter {
  return useView().filter;
}

/** Id of the article that is open, or undefined on the list. */
export function useArticleId(): string | undefined {
  return parseArticlePath(useLocation().pathname);
}

type ViewChange = Partial<ViewState> | ((view: ViewState) => Partial<ViewState>);

/** Changes parts of the view that was asked for last; the rest of the address stays. */
export function useChangeView(): (change: ViewChange, options?: GoOptions) => void {
  const { getAsked, go } = useNavigation();
  return useCallback(
    (change, options) => {
      const { pathname, search } = getAsked();
      const view = parseViewState(search);
      const changed = { ...view, ...(typeof change === 'function' ? change(view) : change) };
      go({ pathname, search: keepPageParams(serializeViewState(changed), search) }, options);
    },
    [getAsked, go],
  );
}

/** Sets one value of a facet to with, without or neutral. */
export function useSetFacet(): (facet: FacetKey, id: string, state: ValueState) => void {
  const changeView = useChangeView();
  return useCallback(
    (facet, id, state) =>
      changeView(
        ({ filter }) => ({ filter: { ...filter, [facet]: setValue(filter[facet], id, state) } }),
        { calm: true },
      ),
    [changeView],
  );
}

/** What is chosen for one value, and how to choose anew; without a facet nothing can be. */
export function useValueChoice(
  facet: FacetKey | undefined,
  id: string,
): { state: ValueState; onChange: (state: ValueState) => void } {
  const { filter } = useAskedView();
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
  const { getAsked, go } = useNavigation();
  return useCallback(
    (id) =>
      go({ pathname: articlePath(id), search: dropPageParams(getAsked().search) }, { calm: true }),
    [getAsked, go],
  );
}

/**
 * Opens the article that stands before or after the one asked for last, or at an end of the list where none was. A step
 * waits for the list that was asked for.
 */
export function useStepArticle(articles: readonly { id: string }[]): (by: 1 | -1) => void {
  const { getAsked } = useNavigation();
  const { search } = useLocation();
  const openArticle = useOpenArticle();
  const waiting = useRef<(1 | -1)[]>([]);
  const step = (by: 1 | -1): void => {
    if (dropPageParams(getAsked().search) !== dropPageParams(search)) {
      waiting.current.push(by);
      return;
    }
    const askedId = parseArticlePath(getAsked().pathname);
    const at = articles.findIndex(({ id }) => id === askedId);
    const next = articles.at(at === -1 ? Math.min(0, by) : at + by);
    if (next && !(at === 0 && by === -1)) openArticle(next.id);
  };
  const onList = useEffectEvent(() => {
    const steps = waiting.current;
    waiting.current = [];
    for (const by of steps) step(by);
  });
  useEffect(() => onList(), [articles]);
  return step;
}

/** Goes back to the list with the filter as it is. */
export function useCloseArticle(): () => void {
  const { getAsked, go } = useNavigation();
  return useCallback(
    () => go({ pathname: LIST_PATH, search: dropPageParams(getAsked().search) }),
    [getAsked, go],
  );
}

/** The key of every entry a page is loaded with. */
export const FIRST_ENTRY = 'default';

interface HistoryEntry {
  /** Tells it from others; of one that was loaded, its address. */
  key: string;
  /** The page was loaded with it; on it the focus is the browser's. */
  isFirst: boolean;
  /** One came back or forward to it, or loaded it. */
  isReturn: boolean;
}

/** The entry of the browser's history that is shown. */
export function useHistoryEntry(): HistoryEntry {
  const { key, pathname, search } = useLocation();
  const isFirst = key === FIRST_ENTRY;
  const isReturn = useNavigationType() === NavigationType.Pop;
  return { key: isFirst ? pathname + search : key, isFirst, isReturn };
}
