import { isCounted, type Block, type Span } from '#core/article.ts';
import { findQueryWords } from '#core/search/find-query-words.ts';
import { parseQuery } from '#core/search/match-word.ts';

/**
 * Where the words of a search stand in what is shown of an article, in text order: in all blocks but those that are
 * folded. Half-open spans in UTF-16 units of the original text.
 *
 * "gas" in "Gas-Deal … Erdgas" → the "Gas" of both
 */
export function findSearchHits(text: string, blocks: readonly Block[], query: string): Span[] {
  const words = parseQuery(query);
  return blocks
    .filter(({ kind }) => isCounted(kind))
    .flatMap((block) =>
      findQueryWords(text.slice(block.start, block.end), words).map(({ start, end }) => ({
        start: start + block.start,
        end: end + block.start,
      })),
    );
}
