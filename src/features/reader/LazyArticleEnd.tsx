import { lazy, Suspense } from 'react';

import { QuietBoundary } from '#ui/QuietBoundary.tsx';
import { useOnScreen } from '#ui/use-on-screen.ts';

const ArticleEnd = lazy(async () => ({ default: (await import('./ArticleEnd.tsx')).ArticleEnd }));

/** What stands below the last line comes when that is near. */
export function LazyArticleEnd({ articleId }: { articleId: string }) {
  const [ref, isNear] = useOnScreen<HTMLDivElement>();
  return (
    <div ref={ref} className="min-h-px">
      {isNear && (
        <QuietBoundary>
          <Suspense fallback={null}>
            <ArticleEnd articleId={articleId} />
          </Suspense>
        </QuietBoundary>
      )}
    </div>
  );
}
