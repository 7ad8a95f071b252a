import type { ComponentProps } from 'react';
import { Link, useLocation } from 'react-router-dom';

import { articlePath } from './article-path.ts';

type Props = Omit<ComponentProps<typeof Link>, 'to'> & { id: string };

/** A link to an article that keeps the filter. */
export function ArticleLink({ id, ...rest }: Props) {
  const { search } = useLocation();
  return <Link {...rest} to={{ pathname: articlePath(id), search }} />;
}
