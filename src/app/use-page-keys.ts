import type { ListRecord } from '#core/catalog/catalog.ts';
import { useShortcut } from '#ui/shortcuts.tsx';
import { useCloseArticle, useStepArticle } from '#view-state/use-view.ts';

import { useFilterKey } from './use-filter-key.ts';

interface PageKeys {
  articles: readonly ListRecord[];
  articleId: string | undefined;
  showFilters: () => void;
}

/** The keys that work wherever one is on the page; those of the text are the reader's. */
export function usePageKeys({ articles, articleId, showFilters }: PageKeys): void {
  const closeArticle = useCloseArticle();
  const step = useStepArticle(articles);

  useShortcut('next-article', () => step(1));
  useShortcut('previous-article', () => step(-1));
  useFilterKey(showFilters);
  useShortcut('Escape', () => {
    if (articleId !== undefined) closeArticle();
  });
}
