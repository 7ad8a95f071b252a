import type { MineArticle } from './mine-articles.ts';
import type { Highlight } from './mine.ts';

interface CsvFrame {
  /** Names of the eight columns: article, day, starred, read, passage, note, made, link. */
  columns: readonly string[];
  /** What the spreadsheets of the language part fields by. */
  separator: ',' | ';';
  /** Day of the article; undefined where it is not known. */
  date: (articleId: string) => string | undefined;
  articleLink: (articleId: string) => string;
  passageLink: (highlight: Highlight) => string;
}

/**
 * Everything as a table, one row a passage and one for an article without passages, in RFC 4180 with a byte order mark,
 * by which spreadsheets know UTF-8. A field that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * '=1+2' → "'=1+2"
 */
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
  const lines = [[...frame.columns], ...rows].map((row) =>
    row.map((field) => writeField(field, frame.separator)).join(frame.separator),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

// OWASP, "CSV injection": these begin a formula, or make the next sign begin one; full-width forms as well.
const FORMULA = /^[\s\0]*[=+\-@\t\r\n＝＋－＠]/;

function writeField(text: string, separator: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  const isPlain = !safe.includes(separator) && !/["\r\n,;\t]/.test(safe) && safe.trim() === safe;
  return isPlain ? safe : `"${safe.replaceAll('"', '""')}"`;
}
