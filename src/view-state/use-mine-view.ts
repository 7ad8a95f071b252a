import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

import { parseMineView, serializeMineView, type MineView } from './mine-view.ts';

export function useMineView(): MineView {
  const { search } = useLocation();
  return useMemo(() => parseMineView(search), [search]);
}

/** Changes parts of the view; `replace` keeps typing out of the history. */
export function useChangeMineView(): (
  change: Partial<MineView>,
  options?: { replace?: boolean },
) => void {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return useCallback(
    (change, { replace = false } = {}) => {
      const view = { ...parseMineView(search), ...change };
      void navigate({ pathname, search: serializeMineView(view) }, { replace });
    },
    [pathname, search, navigate],
  );
}
