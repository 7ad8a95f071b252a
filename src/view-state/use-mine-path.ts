import { useCallback } from 'react';
import { useLocation } from 'react-router-dom';

import { isMinePath, MINE_PATH } from './article-path.ts';
import { useNavigation } from './Navigation.tsx';

/** Whether the address is that of the page of one's own. */
export function useIsMine(): boolean {
  return isMinePath(useLocation().pathname);
}

export function useOpenMine(): () => void {
  const { go } = useNavigation();
  return useCallback(() => go({ pathname: MINE_PATH }), [go]);
}
