import { lazy, Suspense, useEffect, useState } from 'react';

import type { AnalyzedArticle } from '#core/article.ts';

import { CardBoundary } from './CardBoundary.tsx';

const PrintEnd = lazy(async () => ({
  default: (await import('./print/PrintEnd.tsx')).PrintEnd,
}));

// Later than what is seen, sooner than a hand finds the printer.
const LATER = 1500;

/** Fetched when the page has come to rest: the print dialog waits for nobody. */
export function LazyPrintEnd({ article }: { article: AnalyzedArticle }) {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(true), LATER);
    return () => clearTimeout(timer);
  }, []);
  if (!isWanted) return null;
  return (
    <CardBoundary>
      <Suspense>
        <PrintEnd article={article} />
      </Suspense>
    </CardBoundary>
  );
}
