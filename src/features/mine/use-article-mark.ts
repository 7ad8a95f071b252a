import type { ArticleMark } from '#core/mine/mine.ts';
import { useChangeMine, useMine } from '#data/mine/use-mine.ts';

interface ArticleMarking {
  /** Whether it is known what the reader did with the article. */
  isKnown: boolean;
  mark: ArticleMark | undefined;
  set: (change: { read?: boolean; starred?: boolean; silent?: true }) => void;
}

/** What the reader did with an article as a whole, and how to change it. */
export function useArticleMark({ id, title }: { id: string; title: string }): ArticleMarking {
  const mine = useMine();
  const changeMine = useChangeMine();
  return {
    isKnown: mine !== undefined,
    mark: mine?.articles.get(id),
    set: (change) => {
      const at = new Date().toISOString();
      void changeMine([{ kind: 'mark', articleId: id, title, at, ...change }]);
    },
  };
}
