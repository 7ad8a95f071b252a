import type { ComponentProps } from 'react';

import { PageLink } from './PageLink.tsx';
import { useKeptSearch } from './use-view-path.ts';
import { viewPath, type ViewPlace } from './view-path.ts';

type Props = Omit<ComponentProps<typeof PageLink>, 'to'> & { place: ViewPlace };

/** A link to a view, or to the page of one of its values, that keeps the filter. */
export function ViewLink({ place, ...rest }: Props) {
  return <PageLink {...rest} to={{ pathname: viewPath(place), search: useKeptSearch() }} />;
}
