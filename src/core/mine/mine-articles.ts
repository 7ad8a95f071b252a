import type { ArticleMark, Highlight, Mine } from './mine.ts';

/** Everything of the reader's own that belongs to one article. */
export interface MineArticle {
  articleId: string;
  title: string;
  mark?: ArticleMark;
  /** In the order of the text. */
  highlights: Highlight[];
  /** ISO time of the last thing done. */
  changedAt: string;
}

/** What is the reader's own grouped by article, the article something was done with last first. */
export function groupByArticle({ articles, highlights }: Mine): MineArticle[] {
  const groups = new Map<string, MineArticle>();
  for (const mark of articles.values()) {
    const { articleId, title, readAt = '', starredAt = '' } = mark;
    const changedAt = starredAt > readAt ? starredAt : readAt;
    groups.set(articleId, { articleId, title, mark, highlights: [], changedAt });
  }
  for (const highlight of highlights.values()) {
    const { articleId, title, changedAt } = highlight;
    const group = groups.get(articleId) ?? { articleId, title, highlights: [], changedAt };
    group.highlights.push(highlight);
    if (changedAt > group.changedAt) group.changedAt = changedAt;
    groups.set(articleId, group);
  }
  for (const group of groups.values()) {
    group.highlights.sort((a, b) => a.start - b.start || a.end - b.end);
  }
  return [...groups.values()].sort(
    (a, b) => b.changedAt.localeCompare(a.changedAt) || a.title.localeCompare(b.title),
  );
}
