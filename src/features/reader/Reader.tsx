import { Suspense } from 'react';

import { RetryBoundary, useArticle, useCatalog } from '#data/use-corpus.ts';
import { useWording } from '#ui/language.tsx';
import { Loading } from '#ui/Loading.tsx';

import { ArticleReader } from './ArticleReader.tsx';
import { FailureBoundary } from './FailureBoundary.tsx';
import { READER_WORDING } from './reader.wording.ts';

import './reader.css';

/** The pane that shows one article; an id the catalog does not know is the shell's to handle. */
export function Reader({ articleId }: { articleId: string }) {
  return (
    <RetryBoundary>
      {({ reset }) => (
        <FailureBoundary key={articleId} onReset={reset}>
          <Suspense fallback={<LoadingReader articleId={articleId} />}>
            <LoadedReader articleId={articleId} />
          </Suspense>
        </FailureBoundary>
      )}
    </RetryBoundary>
  );
}

function LoadingReader({ articleId }: { articleId: string }) {
  const words = useWording(READER_WORDING);
  const { articles } = useCatalog();
  const title = articles.find(({ id }) => id === articleId)?.title ?? articleId;
  return <Loading label={words.loading} heading={title} />;
}

function LoadedReader({ articleId }: { articleId: string }) {
  const data = useArticle(articleId);
  return data && <ArticleReader key={articleId} text={data.text} article={data.analysis} />;
}
