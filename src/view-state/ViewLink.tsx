import type { ComponentProps } from 'react';

import { setPageParams, type PageParam } from './page-params.ts';
import { PageLink } from './PageLink.tsx';
import { keepSearch } from './use-view-path.ts';
import { viewPath, type ViewPlace } from './view-path.ts';

type Props = Omit<ComponentProps<typeof PageLink>, 'to'> & {
  place: ViewPlace;
  /** What the view's own page is asked beside the filter. */
  ask?: Readonly<Partial<Record<PageParam, string>>>;
};

/** A link to a view, or to the page of one of its values, that keeps the filter. */
export function ViewLink({ place, ask, ...rest }: Props) {
  return (
    <PageLink
      {...rest}
      to={(from) => {
        const kept = keepSearch(from);
        return { pathname: viewPath(place), search: ask ? setPageParams(kept, ask) : kept };
      }}
    />
  );
}
