import { useCallback } from 'react';
import { useMatch } from 'react-router-dom';

import { MINE_PATH } from './article-path.ts';
import { useNavigation } from './Navigation.tsx';

/** Whether the address is that of the page of one's own. */
export function useIsMine(): boolean {
  return useMatch(MINE_PATH) !== null;
}

export function useOpenMine(): () => void {
  const { go } = useNavigation();
  return useCallback(() => go({ pathname: MINE_PATH }), [go]);
}
