import { useCallback } from 'react';
import { useMatch, useNavigate } from 'react-router-dom';

import { MINE_PATH } from './article-path.ts';

/** Whether the address is that of the page of one's own. */
export function useIsMine(): boolean {
  return useMatch(MINE_PATH) !== null;
}

export function useOpenMine(): () => void {
  const navigate = useNavigate();
  return useCallback(() => void navigate(MINE_PATH), [navigate]);
}
