import { lazy, Suspense, useEffect, useState } from 'react';

import { whenIdle } from '#data/when-idle.ts';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';

const ArticleEnd = lazy(async () => ({ default: (await import('./ArticleEnd.tsx')).ArticleEnd }));

/** What stands below the last line comes behind the text. */
export function LazyArticleEnd({ articleId }: { articleId: string }) {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    let gone = false;
    void whenIdle().then(() => {
      if (!gone) setWanted(true);
    });
    return () => {
      gone = true;
    };
  }, []);
  if (!isWanted) return null;
  return (
    <QuietBoundary>
      <Suspense fallback={null}>
        <ArticleEnd articleId={articleId} />
      </Suspense>
    </QuietBoundary>
  );
}
