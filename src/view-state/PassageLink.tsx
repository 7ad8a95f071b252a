import type { ComponentProps } from 'react';

import { articlePath } from './article-path.ts';
import { PageLink } from './PageLink.tsx';
import { serializePassage, type Passage } from './passage.ts';

type Props = Omit<ComponentProps<typeof PageLink>, 'to'> & {
  articleId: string;
  passage?: Passage | undefined;
};

/** A link to an article, or to a place in it; it lifts the filter, which may have no room for the article. */
export function PassageLink({ articleId, passage, ...rest }: Props) {
  const hash = passage ? serializePassage(passage) : '';
  return <PageLink {...rest} to={{ pathname: articlePath(articleId), hash }} />;
}
