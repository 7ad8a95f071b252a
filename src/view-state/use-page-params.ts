import { useCallback, useMemo } from 'react';
import { useLocation } from 'react-router-dom';

import { useNavigation } from './Navigation.tsx';
import { parsePageParams, setPageParams, type PageParam } from './page-params.ts';

type Changes = Readonly<Partial<Record<PageParam, string>>>;

/** What the address says to the page of this view alone. */
export function usePageParams(): Record<PageParam, string> {
  const { search } = useLocation();
  return useMemo(() => parsePageParams(search), [search]);
}

/** Changes some of it; `replace` keeps typing out of the history. */
export function useSetPageParams(): (changes: Changes, options?: { replace?: boolean }) => void {
  const { getAsked, go } = useNavigation();
  return useCallback(
    (changes, options) => {
      const { pathname, search } = getAsked();
      go({ pathname, search: setPageParams(search, changes) }, options);
    },
    [getAsked, go],
  );
}
