import type { ComponentProps } from 'react';

import { LIST_PATH } from './article-path.ts';
import { PageLink } from './PageLink.tsx';
import { keepSearch } from './use-view-path.ts';

/** A link to the articles that keeps the filter. */
export function ListLink(props: Omit<ComponentProps<typeof PageLink>, 'to'>) {
  return <PageLink {...props} to={(from) => ({ pathname: LIST_PATH, search: keepSearch(from) })} />;
}
