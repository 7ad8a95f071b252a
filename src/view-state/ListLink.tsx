import type { ComponentProps } from 'react';

import { LIST_PATH } from './article-path.ts';
import { PageLink } from './PageLink.tsx';

/** A link to all articles. */
export function ListLink(props: Omit<ComponentProps<typeof PageLink>, 'to'>) {
  return <PageLink {...props} to={LIST_PATH} />;
}
