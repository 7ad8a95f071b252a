import { useCallback, useMemo } from 'react';
import { useLocation } from 'react-router-dom';

import { articlePath } from './article-path.ts';
import { useNavigation } from './Navigation.tsx';
import { parsePassage, serializePassage, type Passage } from './passage.ts';

/** The place in the article the address names; a new object for each arrival. */
export function usePassage(): { passage: Passage | undefined; arrival: string } {
  const { hash, key } = useLocation();
  return useMemo(() => ({ passage: parsePassage(hash), arrival: key }), [hash, key]);
}

/** Makes whole addresses of articles and of places in them, to be copied and saved. */
export function useAddress(): (articleId: string, passage?: Passage) => string {
  const { root } = useNavigation();
  return useCallback(
    (articleId, passage) => {
      const path = `${root}${articlePath(articleId).slice(1)}`;
      return new URL(path + (passage ? serializePassage(passage) : ''), window.location.href).href;
    },
    [root],
  );
}
