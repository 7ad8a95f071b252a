import type { CollectedQuote } from '#core/catalog/collected-quote.ts';
import { beginReported } from '#core/reading/begin-reported.ts';
import { replaceStraightQuotes } from '#core/reading/replace-straight-quotes.ts';

/** The words of a quote as they are shown; "…" stands for what is before and behind them in their sentence. */
export function showSaid({ said, form, start, end }: CollectedQuote, language = 'de'): string {
  const goesOn = end - start > said.length;
  const shown = replaceStraightQuotes(said, language).replace(/\s+/g, ' ');
  return beginReported(shown, form) + (goesOn ? ' …' : '');
}
