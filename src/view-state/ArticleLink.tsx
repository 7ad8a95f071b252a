import type { ComponentProps } from 'react';
import { useLocation } from 'react-router-dom';

import { articlePath } from './article-path.ts';
import { PageLink } from './PageLink.tsx';

type Props = Omit<ComponentProps<typeof PageLink>, 'to'> & { id: string };

/** A link to an article that keeps the filter. */
export function ArticleLink({ id, ...rest }: Props) {
  const { search } = useLocation();
  return <PageLink {...rest} to={{ pathname: articlePath(id), search }} />;
}
