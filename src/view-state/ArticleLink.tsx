import type { ComponentProps } from 'react';

import { articlePath } from './article-path.ts';
import { PageLink } from './PageLink.tsx';
import { useKeptSearch } from './use-view-path.ts';

type Props = Omit<ComponentProps<typeof PageLink>, 'to'> & { id: string };

/** A link to an article that keeps the filter. */
export function ArticleLink({ id, ...rest }: Props) {
  const search = useKeptSearch();
  return <PageLink {...rest} calm to={{ pathname: articlePath(id), search }} />;
}
