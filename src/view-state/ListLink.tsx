import type { ComponentProps } from 'react';
import { Link } from 'react-router-dom';

import { LIST_PATH } from './article-path.ts';

/** A link to all articles. */
export function ListLink(props: Omit<ComponentProps<typeof Link>, 'to'>) {
  return <Link {...props} to={LIST_PATH} />;
}
