import { useCallback } from 'react';
import { useLocation } from 'react-router-dom';

import { useNavigation } from './Navigation.tsx';
import { parseShownAs, setShownAs, type ShownAs } from './shown-as.ts';

/** Whether the page shows its picture or the table of it, and how to choose. */
export function useShownAs(): [shown: ShownAs, show: (as: ShownAs) => void] {
  const { search } = useLocation();
  const { getAsked, go } = useNavigation();
  const show = useCallback(
    (as: ShownAs) => {
      const { pathname, search: asked } = getAsked();
      go({ pathname, search: setShownAs(asked, as) });
    },
    [getAsked, go],
  );
  return [parseShownAs(search), show];
}
