import { isCounted, type Block, type Span } from '#core/article.ts';
import { findMarks, type Marker } from '#core/search/marker.ts';

/**
 * Where what a search found stands in what is shown of an article, in text order: in all blocks but those that are
 * folded. Half-open spans in UTF-16 units of the original text.
 *
 * "gas" in "Gas-Deal … Erdgas" → the "Gas" of both
 */
export function findSearchHits(text: string, blocks: readonly Block[], marker: Marker): Span[] {
  return blocks
    .filter(({ kind }) => isCounted(kind))
    .flatMap((block) =>
      findMarks(text.slice(block.start, block.end), marker).map(({ start, end }) => ({
        start: start + block.start,
        end: end + block.start,
      })),
    );
}
