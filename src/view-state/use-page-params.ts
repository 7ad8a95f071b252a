import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

import { parsePageParams, setPageParams, type PageParam } from './page-params.ts';

type Changes = Readonly<Partial<Record<PageParam, string>>>;

/** What the address says to the page of this view alone. */
export function usePageParams(): Record<PageParam, string> {
  const { search } = useLocation();
  return useMemo(() => parsePageParams(search), [search]);
}

/** Changes some of it; `replace` keeps typing out of the history. */
export function useSetPageParams(): (changes: Changes, options?: { replace?: boolean }) => void {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return useCallback(
    (changes, { replace = false } = {}) =>
      void navigate({ pathname, search: setPageParams(search, changes) }, { replace }),
    [pathname, search, navigate],
  );
}
