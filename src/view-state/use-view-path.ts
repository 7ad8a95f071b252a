import { useCallback, useMemo } from 'react';
import { useLocation, type Path } from 'react-router-dom';

import { LIST_PATH } from './article-path.ts';
import { useNavigation } from './Navigation.tsx';
import { dropPageParams } from './page-params.ts';
import { parseViewPath, viewPath, type ViewPlace } from './view-path.ts';

/** The view the address leads to; undefined on list, article and elsewhere. */
export function useViewPlace(): ViewPlace | undefined {
  const { pathname } = useLocation();
  return useMemo(() => parseViewPath(pathname), [pathname]);
}

/** Goes to a view, or to the list where none is named; the filter stays in the address. */
export function useOpenView(): (place?: ViewPlace) => void {
  const { getAsked, go } = useNavigation();
  return useCallback(
    (place) => {
      const search = keepSearch(getAsked());
      go({ pathname: place ? viewPath(place) : LIST_PATH, search });
    },
    [getAsked, go],
  );
}

/** The query string of a place as far as every view understands it. */
export function keepSearch({ search }: Pick<Path, 'search'>): string {
  return dropPageParams(search);
}
