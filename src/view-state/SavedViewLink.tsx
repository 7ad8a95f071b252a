import type { ComponentProps } from 'react';

import { LIST_PATH } from './article-path.ts';
import { PageLink } from './PageLink.tsx';
import { parseViewState, serializeViewState } from './view-state.ts';

type Props = Omit<ComponentProps<typeof PageLink>, 'to'> & {
  /** A query string somebody kept; what it says that is no view is left out. */
  view: string;
};

/** A link to the articles of a view that was kept. */
export function SavedViewLink({ view, ...rest }: Props) {
  const search = serializeViewState(parseViewState(view));
  return <PageLink {...rest} to={{ pathname: LIST_PATH, search }} />;
}
