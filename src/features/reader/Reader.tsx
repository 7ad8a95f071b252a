import { Suspense } from 'react';

import { RetryBoundary, useArticle } from '#data/use-corpus.ts';
import { useWording } from '#ui/language.tsx';
import { Loading } from '#ui/Loading.tsx';

import { ArticleReader } from './ArticleReader.tsx';
import { FailureBoundary } from './FailureBoundary.tsx';
import { READER_WORDING } from './reader.wording.ts';

import './reader.css';

/** The pane that shows one article; an id the catalog does not know is the shell's to handle. */
export function Reader({ articleId }: { articleId: string }) {
  const words = useWording(READER_WORDING);
  return (
    <RetryBoundary>
      {({ reset }) => (
        <FailureBoundary key={articleId} onReset={reset}>
          <Suspense fallback={<Loading label={words.loading} />}>
            <LoadedReader articleId={articleId} />
          </Suspense>
        </FailureBoundary>
      )}
    </RetryBoundary>
  );
}

function LoadedReader({ articleId }: { articleId: string }) {
  const data = useArticle(articleId);
  return data && <ArticleReader key={articleId} text={data.text} article={data.analysis} />;
}
