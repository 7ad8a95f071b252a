import { memo, useEffect, useRef, type RefObject } from 'react';

import type { AnalyzedArticle } from '#core/article.ts';

import type { MentionWalk } from './use-mention-walk.ts';
import { WalkControls } from './WalkControls.tsx';

interface Props {
  article: AnalyzedArticle;
  scroller: RefObject<HTMLElement | null>;
  walk: MentionWalk;
}

/** The title, and where one is among the mentions, once the headline is out of sight. */
export const StickyBar = memo(function StickyBar({ article, scroller, walk }: Props) {
  const line = useProgressLine(scroller);
  return (
    <div className="sticky-bar border-rule bg-paper absolute inset-x-0 top-0 z-10 border-b">
      <div className="reader-column max-medium:h-12 max-medium:gap-3 flex h-14 items-center gap-5">
        <span
          lang={article.language}
          className="reads min-w-0 flex-1 truncate text-[0.96875rem] leading-5 font-semibold"
        >
          {article.title}
        </span>
        <WalkControls walk={walk} />
      </div>
      <div ref={line} className="progress-line" aria-hidden="true" />
    </div>
  );
});

/** Draws how much of the article has been read; without React, since it changes with every frame of scrolling. */
function useProgressLine(
  scroller: RefObject<HTMLElement | null>,
): RefObject<HTMLDivElement | null> {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = scroller.current;
    if (!root) return undefined;
    const draw = () => {
      const way = root.scrollHeight - root.clientHeight;
      if (line.current) line.current.style.scale = `${way > 0 ? root.scrollTop / way : 1} 1`;
    };
    draw();
    root.addEventListener('scroll', draw, { passive: true });
    return () => root.removeEventListener('scroll', draw);
  }, [scroller]);
  return line;
}
