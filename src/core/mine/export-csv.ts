import { writeCsv, type Separator } from '#core/export/write-csv.ts';

import type { MineArticle } from './mine-articles.ts';
import type { Highlight } from './mine.ts';

interface CsvFrame {
  /** Names of the eight columns: article, day, starred, read, passage, note, made, link. */
  columns: readonly string[];
  separator: Separator;
  /** Day of the article; undefined where it is not known. */
  date: (articleId: string) => string | undefined;
  articleLink: (articleId: string) => string;
  passageLink: (highlight: Highlight) => string;
}

/** Everything as a table, one row a passage and one for an article without passages; see `writeCsv`. */
export function exportCsv(articles: readonly MineArticle[], frame: CsvFrame): string {
  const rows = articles.flatMap(({ articleId, title, mark, highlights }): string[][] => {
    const head = [title, frame.date(articleId) ?? '', mark?.starredAt ?? '', mark?.readAt ?? ''];
    if (highlights.length === 0) return [[...head, '', '', '', frame.articleLink(articleId)]];
    return highlights.map((each) => [
      ...head,
      each.exact,
      each.note,
      each.createdAt,
      frame.passageLink(each),
    ]);
  });
  return writeCsv([frame.columns, ...rows], frame.separator);
}
