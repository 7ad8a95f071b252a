import { lazy, memo, startTransition, useEffect, useState } from 'react';

import type { AnalyzedArticle } from '#core/article.ts';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';

const PrintEnd = lazy(async () => ({
  default: (await import('./print/PrintEnd.tsx')).PrintEnd,
}));

// Nobody prints what has not been looked at; whoever prints sooner has moved a hand before.
const LATER = 5000;
const HANDS = ['keydown', 'pointerdown'] as const;

/** Fetched before it can be needed, since the print dialog waits for nobody, but behind all that is seen. */
export const LazyPrintEnd = memo(function LazyPrintEnd(props: { article: AnalyzedArticle }) {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const want = () => startTransition(() => setWanted(true));
    const timer = setTimeout(want, LATER);
    for (const hand of HANDS) window.addEventListener(hand, want, { once: true });
    return () => {
      clearTimeout(timer);
      for (const hand of HANDS) window.removeEventListener(hand, want);
    };
  }, []);
  if (!isWanted) return null;
  return (
    <QuietBoundary>
      <PrintEnd {...props} />
    </QuietBoundary>
  );
});
