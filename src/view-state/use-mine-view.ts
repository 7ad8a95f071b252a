import { useCallback, useMemo } from 'react';
import { useLocation } from 'react-router-dom';

import { parseMineView, setMineView, type MineView } from './mine-view.ts';
import { useNavigation } from './Navigation.tsx';

export function useMineView(): MineView {
  const { search } = useLocation();
  return useMemo(() => parseMineView(search), [search]);
}

/** Changes parts of the view; `replace` keeps typing out of the history. */
export function useChangeMineView(): (
  change: Partial<MineView>,
  options?: { replace?: boolean },
) => void {
  const { getAsked, go } = useNavigation();
  return useCallback(
    (change, options) => {
      const { pathname, search } = getAsked();
      const view = { ...parseMineView(search), ...change };
      go({ pathname, search: setMineView(search, view) }, options);
    },
    [getAsked, go],
  );
}
