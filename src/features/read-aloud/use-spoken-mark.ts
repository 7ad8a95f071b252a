import { useEffect } from 'react';

import { findRange } from '#ui/find-range.ts';
import { scrollTo } from '#ui/scroll-to.ts';

interface Span {
  start: number;
  end: number;
}

const NAME = 'aloud';

/** Marks the sentence in the text, over its own marks, and brings it into view. */
export function useSpokenMark(span: Span | undefined): void {
  useEffect(() => {
    const scroller = findScroller();
    if (!scroller || !span) return;
    scrollTo(scroller, () => findRange(scroller, span)?.getBoundingClientRect());
  }, [span]);

  useEffect(() => {
    const scroller = findScroller();
    if (!scroller || !span) return undefined;
    const draw = () => mark(findRange(scroller, span));
    draw();
    // The original text, or marks switched off, put other nodes in place of those that were marked.
    const observer = new MutationObserver(draw);
    observer.observe(scroller, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      mark(null);
    };
  }, [span]);
}

/** The first sentence in view, unless the article stands at its beginning. */
export function findFirstInView(spans: readonly Span[]): number {
  const scroller = findScroller();
  if (!scroller || scroller.scrollTop === 0) return 0;
  const { top } = scroller.getBoundingClientRect();
  const first = spans.findIndex((span) => {
    const range = findRange(scroller, span);
    return range !== null && range.getBoundingClientRect().top >= top;
  });
  return Math.max(first, 0);
}

function findScroller(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.reader-scroll');
}

/** Browsers without highlights still scroll along. */
function mark(range: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(NAME, new Highlight(range));
  else CSS.highlights.delete(NAME);
}
