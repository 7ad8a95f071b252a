import { Suspense, type ReactNode } from 'react';

import { RetryBoundary, useArticle, useCatalog } from '#data/use-corpus.ts';
import { useWording } from '#ui/language.tsx';
import { Loading } from '#ui/Loading.tsx';

import { ArticleReader } from './ArticleReader.tsx';
import { FailureBoundary } from './FailureBoundary.tsx';
import { READER_WORDING } from './reader.wording.ts';

import './marks.css';
import './reader.css';

interface Props {
  articleId: string;
  /** Buttons of other features, beside the reader's own in the bar above the article. */
  tools?: ReactNode;
}

/** The pane that shows one article; an id the catalog does not know is the shell's to handle. */
export function Reader({ articleId, tools }: Props) {
  return (
    <RetryBoundary>
      {({ reset }) => (
        <FailureBoundary key={articleId} onReset={reset}>
          <Suspense fallback={<LoadingReader articleId={articleId} />}>
            <LoadedReader articleId={articleId} tools={tools} />
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

function LoadedReader({ articleId, tools }: Props) {
  const data = useArticle(articleId);
  return (
    data && <ArticleReader key={articleId} text={data.text} article={data.analysis} tools={tools} />
  );
}
