import type { Mine } from '#core/mine/mine.ts';

interface Status {
  isRead: boolean | undefined;
  isStarred: boolean | undefined;
}

/** What the reader has done with an article; undefined until what is the reader's own is known. */
export function tellStatus(mine: Mine | undefined, articleId: string): Status {
  const mark = mine?.articles.get(articleId);
  return {
    isRead: mine && mark?.readAt !== undefined,
    isStarred: mine && mark?.starredAt !== undefined,
  };
}
