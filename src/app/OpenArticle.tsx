import { lazy, Suspense, useState } from 'react';

import type { Catalog } from '#core/catalog/catalog.ts';
import { ArticleTools } from '#features/mine/ArticleTools.tsx';
import { LazyPassages } from '#features/mine/LazyPassages.tsx';
import { Reader } from '#features/reader/Reader.tsx';
import { useShortcut } from '#ui/shortcuts.tsx';

import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ReaderTools } from './ReaderTools.tsx';
import type { FocusMode } from './use-focus-mode.ts';

const ReadAloud = lazy(async () => ({
  default: (await import('#features/read-aloud/ReadAloud.tsx')).ReadAloud,
}));

interface Props {
  articleId: string;
  catalog: Catalog;
  focusMode: FocusMode;
}

/** The reader with what other features do to an article. */
export function OpenArticle({ articleId, catalog, focusMode }: Props) {
  const [asked, setAsked] = useState(0);
  const record = catalog.articles.find(({ id }) => id === articleId);
  // Another article is not read aloud unless asked for.
  const [aloudId, setAloudId] = useState<string>();
  const isAloud = aloudId === articleId;
  const toggleAloud = () => setAloudId(isAloud ? undefined : articleId);
  // Once it is there, the voice takes the key for itself.
  useShortcut('read-aloud', toggleAloud);
  return (
    <div className="open-article">
      <div className="relative min-h-0">
        <Reader
          articleId={articleId}
          tools={
            <>
              {record && <ArticleTools record={record} onParagraph={() => setAsked(asked + 1)} />}
              <ReaderTools isAloud={isAloud} onAloud={toggleAloud} onFocus={focusMode.toggle} />
            </>
          }
        />
        {record && <LazyPassages record={record} asked={asked} />}
      </div>
      {isAloud && (
        <ErrorBoundary>
          <Suspense>
            <ReadAloud
              key={articleId}
              articleId={articleId}
              onClose={() => setAloudId(undefined)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
