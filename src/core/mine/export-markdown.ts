import { escapeLine, escapeLink, escapeText } from '#core/export/escape-markdown.ts';

import type { MineArticle } from './mine-articles.ts';
import type { Highlight } from './mine.ts';

/** What an export says of each article, in the language of the interface. */
export interface ExportFrame {
  title: string;
  starred: string;
  read: (day: string) => string;
  /** Day of the article as it is shown; undefined where it is not known. */
  date: (articleId: string) => string | undefined;
  articleLink: (articleId: string) => string;
  passageLink: (highlight: Highlight) => string;
}

/**
 * Everything by article as Markdown: the title as a linked heading, day and state below it, each passage as a quotation
 * with a link to its place, its note as a paragraph. Signs that mean something in Markdown are escaped.
 */
export function exportMarkdown(articles: readonly MineArticle[], frame: ExportFrame): string {
  const parts = articles.map((article) => {
    const { articleId, title, mark, highlights } = article;
    const facts = [
      frame.date(articleId),
      mark?.starredAt && frame.starred,
      mark?.readAt && frame.read(mark.readAt),
    ].filter((fact) => fact !== undefined);
    return [
      `## [${escapeLine(title)}](${escapeLink(frame.articleLink(articleId))})`,
      ...(facts.length > 0 ? [facts.map(escapeLine).join(' · ')] : []),
      ...highlights.flatMap((highlight) => [
        `${quote(highlight.exact)}\n>\n> [↗](${escapeLink(frame.passageLink(highlight))})`,
        ...(highlight.note === '' ? [] : [escapeText(highlight.note)]),
      ]),
    ].join('\n\n');
  });
  return `${[`# ${escapeLine(frame.title)}`, ...parts].join('\n\n')}\n`;
}

function quote(text: string): string {
  return escapeText(text)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
