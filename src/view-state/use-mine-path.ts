import { useCallback } from 'react';
import { useLocation } from 'react-router-dom';

import { isMinePath, MINE_PATH } from './article-path.ts';
import { useNavigation } from './Navigation.tsx';
import { keepSearch } from './use-view-path.ts';

/** Whether the address is that of the page of one's own. */
export function useIsMine(): boolean {
  return isMinePath(useLocation().pathname);
}

/** Goes to the page of one's own; the filter stays in the address. */
export function useOpenMine(): () => void {
  const { getAsked, go } = useNavigation();
  return useCallback(
    () => go({ pathname: MINE_PATH, search: keepSearch(getAsked()) }),
    [getAsked, go],
  );
}
