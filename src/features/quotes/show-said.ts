import type { CollectedQuote } from '#core/corpus/collected-quote.ts';
import { replaceStraightQuotes } from '#core/reading/replace-straight-quotes.ts';

/** The words of a quote as they are shown; where they go on in the article, they end in "…". */
export function showSaid({ said, start, end }: CollectedQuote, language = 'de'): string {
  const goesOn = end - start > said.length;
  return replaceStraightQuotes(said, language).replace(/\s+/g, ' ') + (goesOn ? ' …' : '');
}
