import { useCallback, useMemo } from 'react';
import { useLocation, useMatch, useNavigate } from 'react-router-dom';

import { MINE_PATH } from './article-path.ts';
import { parseMineView, serializeMineView, type MineView } from './mine-view.ts';

/** Whether the address is that of the page of one's own. */
export function useIsMine(): boolean {
  return useMatch(MINE_PATH) !== null;
}

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

export function useOpenMine(): () => void {
  const navigate = useNavigate();
  return useCallback(() => void navigate(MINE_PATH), [navigate]);
}
