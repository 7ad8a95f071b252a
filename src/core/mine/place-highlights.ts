import { findAnchor } from '#core/anchoring/find-anchor.ts';
import type { Span } from '#core/article.ts';

import type { Highlight } from './mine.ts';

export interface PlacedHighlight {
  highlight: Highlight;
  /** Where it stands in the text as it is now. */
  span: Span;
}

/**
 * The highlights of an article with their places in its text, in order; `detached` are those whose words are not in it
 * any more.
 */
export function placeHighlights(
  text: string,
  highlights: readonly Highlight[],
): { placed: PlacedHighlight[]; detached: Highlight[] } {
  const placed: PlacedHighlight[] = [];
  const detached: Highlight[] = [];
  for (const highlight of highlights) {
    const span = findAnchor(text, highlight);
    if (span) placed.push({ highlight, span });
    else detached.push(highlight);
  }
  placed.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { placed, detached };
}
