import { lazy } from 'react';

import type { ListData } from '#core/selection/list-data.ts';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';

const NearMisses = lazy(async () => ({
  default: (await import('./NearMisses.tsx')).NearMisses,
}));

interface Props {
  data: ListData;
  /** The article that is open. */
  articleId: string | undefined;
}

/** What the filter left out is told below the list, where nobody looks first. */
export function LazyNearMisses({ data, articleId }: Props) {
  if (data.selection.articles.length === data.catalog.articles.length) return null;
  return (
    <QuietBoundary>
      <NearMisses data={data} articleId={articleId} />
    </QuietBoundary>
  );
}
