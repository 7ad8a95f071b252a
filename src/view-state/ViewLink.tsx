import type { ComponentProps } from 'react';

import { setPageParams, type PageParam } from './page-params.ts';
import { PageLink } from './PageLink.tsx';
import { useKeptSearch } from './use-view-path.ts';
import { viewPath, type ViewPlace } from './view-path.ts';

type Props = Omit<ComponentProps<typeof PageLink>, 'to'> & {
  place: ViewPlace;
  /** What the view's own page is asked beside the filter. */
  ask?: Readonly<Partial<Record<PageParam, string>>>;
};

/** A link to a view, or to the page of one of its values, that keeps the filter. */
export function ViewLink({ place, ask, ...rest }: Props) {
  const kept = useKeptSearch();
  const search = ask ? setPageParams(kept, ask) : kept;
  return <PageLink {...rest} to={{ pathname: viewPath(place), search }} />;
}
