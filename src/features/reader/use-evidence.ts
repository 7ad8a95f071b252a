import { useCallback, useEffect, type RefObject } from 'react';

import type { Span } from '#core/article.ts';
import { findRange, findRanges } from '#ui/find-range.ts';
import { scrollTo } from '#ui/scroll-to.ts';

/** Shows a span of the text: scrolls to it and puts a grey behind it. */
export type ShowSpan = (span: Span) => void;

export function useShowSpan(scroller: RefObject<HTMLElement | null>): ShowSpan {
  return useCallback(
    (span) => {
      const root = scroller.current;
      const range = root && findRange(root, span);
      if (!range) return;
      scrollTo(root, () => range.getBoundingClientRect());
      setHighlight('evidence', [range]);
    },
    [scroller],
  );
}

/** Puts the grey behind all spans for as long as the caller is on the page. */
export function useHighlight(
  scroller: RefObject<HTMLElement | null>,
  name: HighlightName,
  spans: readonly Span[],
): void {
  useEffect(() => {
    const root = scroller.current;
    if (!root) return undefined;
    const draw = () => setHighlight(name, findRanges(root, spans));
    draw();
    // Marks that come later, and folds that open, put other text nodes in the place of those the ranges point to.
    const observer = new MutationObserver(draw);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      clearHighlight(name);
    };
  }, [name, scroller, spans]);
}

/** Styled by reader.css as `::highlight(…)`. */
export type HighlightName = 'evidence' | 'topic' | 'search' | 'search-now';

/** Browsers without highlights still scroll to the place. */
export function setHighlight(name: HighlightName, ranges: readonly Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges));
}

export function clearHighlight(name: HighlightName): void {
  if ('highlights' in CSS) CSS.highlights.delete(name);
}
