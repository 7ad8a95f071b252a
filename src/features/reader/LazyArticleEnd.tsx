import { lazy, memo, useEffect, useState } from 'react';

import { whenIdle } from '#data/when-idle.ts';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';

const ArticleEnd = lazy(async () => ({ default: (await import('./ArticleEnd.tsx')).ArticleEnd }));

/** What stands below the last line comes behind the text. */
export const LazyArticleEnd = memo(function LazyArticleEnd(props: { articleId: string }) {
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
  // The footer is there at once: what else belongs to the end of an article is put into it.
  return (
    <footer>
      <div>
        {isWanted && (
          <QuietBoundary>
            <ArticleEnd {...props} />
          </QuietBoundary>
        )}
      </div>
    </footer>
  );
});
