import type { ComponentProps } from 'react';

import { articlePath } from './article-path.ts';
import { PageLink } from './PageLink.tsx';
import { keepSearch } from './use-view-path.ts';

type Props = Omit<ComponentProps<typeof PageLink>, 'to'> & { id: string };

/** A link to an article that keeps the filter. */
export function ArticleLink({ id, ...rest }: Props) {
  return (
    <PageLink
      {...rest}
      calm
      to={(from) => ({ pathname: articlePath(id), search: keepSearch(from) })}
    />
  );
}
