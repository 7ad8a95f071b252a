import type { CollectedQuote } from '#core/catalog/collected-quote.ts';

import { escapeLine, escapeLink } from './escape-markdown.ts';
import { writeCsv, type Separator } from './write-csv.ts';

/** A quote with everything about it in words. */
export interface TellQuote {
  /** Who speaks; empty where nobody is named. */
  speaker: (quote: CollectedQuote) => string;
  /** The words of the quote, with "…" where they go on. */
  said: (quote: CollectedQuote) => string;
  form: (quote: CollectedQuote) => string;
  about: (quote: CollectedQuote) => string;
  title: (quote: CollectedQuote) => string;
  /** The article's date; empty where it has none. */
  date: (quote: CollectedQuote) => string;
  /** Address of the passage. */
  link: (quote: CollectedQuote) => string;
}

/** Quotes as a table, one a row. The columns are speaker, quote, form, about, article, date and link. */
export function exportQuotesCsv(
  quotes: readonly CollectedQuote[],
  tell: TellQuote,
  frame: { columns: readonly string[]; separator: Separator },
): string {
  const rows = quotes.map((quote) => [
    tell.speaker(quote),
    tell.said(quote),
    tell.form(quote),
    tell.about(quote),
    tell.title(quote),
    tell.date(quote),
    tell.link(quote),
  ]);
  return writeCsv([frame.columns, ...rows], frame.separator);
}

/**
 * Quotes as Markdown under a heading, each as a quotation with its source.
 *
 * "> Moskau sei bereit.\n>\n> – Wladimir Putin, [Putin und Xi](https://…), 15. August 2025"
 */
export function exportQuotesMarkdown(
  quotes: readonly CollectedQuote[],
  tell: TellQuote,
  title: string,
): string {
  const parts = quotes.map((quote) => {
    const source = `[${escapeLine(tell.title(quote))}](${escapeLink(tell.link(quote))})`;
    const from = [escapeLine(tell.speaker(quote)), source, tell.date(quote)].filter(Boolean);
    return `> ${escapeLine(tell.said(quote))}\n>\n> – ${from.join(', ')}\n`;
  });
  return [`# ${escapeLine(title)}\n`, ...parts].join('\n');
}
