import type { ArticleMark, Change, Mine } from './mine.ts';

/**
 * What is the reader's own after some changes, in their order; the given one stays as it is. A mark set again keeps its
 * first time; a record that says nothing any more is gone.
 *
 * star on an article that is read → the same record with both times
 */
export function applyChanges(mine: Mine, changes: readonly Change[]): Mine {
  const articles = new Map(mine.articles);
  const highlights = new Map(mine.highlights);
  const filters = new Map(mine.filters);
  for (const change of changes) {
    switch (change.kind) {
      case 'mark': {
        const record = markArticle(articles.get(change.articleId), change);
        if (record.readAt === undefined && record.starredAt === undefined) {
          articles.delete(change.articleId);
        } else {
          articles.set(change.articleId, record);
        }
        break;
      }
      case 'put-article':
        articles.set(change.record.articleId, change.record);
        break;
      case 'put-highlight':
        highlights.set(change.record.id, change.record);
        break;
      case 'remove-highlight':
        highlights.delete(change.id);
        break;
      case 'put-filter':
        filters.set(change.record.id, change.record);
        break;
      case 'remove-filter':
        filters.delete(change.id);
        break;
    }
  }
  return { articles, highlights, filters };
}

function markArticle(
  last: ArticleMark | undefined,
  { articleId, title, read, starred, at }: Extract<Change, { kind: 'mark' }>,
): ArticleMark {
  const readAt = read === false ? undefined : (last?.readAt ?? (read ? at : undefined));
  const starredAt = starred === false ? undefined : (last?.starredAt ?? (starred ? at : undefined));
  return {
    articleId,
    title,
    ...(readAt !== undefined && { readAt }),
    ...(starredAt !== undefined && { starredAt }),
  };
}
