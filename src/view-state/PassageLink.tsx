import type { ComponentProps } from 'react';
import { Link } from 'react-router-dom';

import { articlePath } from './article-path.ts';
import { serializePassage, type Passage } from './passage.ts';

type Props = Omit<ComponentProps<typeof Link>, 'to'> & {
  articleId: string;
  passage?: Passage | undefined;
};

/** A link to an article, or to a place in it; it lifts the filter, which may have no room for the article. */
export function PassageLink({ articleId, passage, ...rest }: Props) {
  const hash = passage ? serializePassage(passage) : '';
  return <Link {...rest} to={{ pathname: articlePath(articleId), hash }} />;
}
