import { Suspense } from 'react';
import { useLocation } from 'react-router-dom';

import { useCatalogLoading } from '#data/use-corpus.ts';
import { LazyMinePage } from '#features/mine/LazyMinePage.tsx';
import { useWording } from '#ui/language.tsx';
import { Loading } from '#ui/Loading.tsx';
import { isListPath } from '#view-state/article-path.ts';
import { useIsMine } from '#view-state/use-mine-path.ts';
import { useViewPlace } from '#view-state/use-view-path.ts';
import { useArticleId } from '#view-state/use-view.ts';

import { APP_WORDING } from './app.wording.ts';
import { EmptyCollection } from './EmptyCollection.tsx';
import { LoadFailure } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { hasPlace } from './has-place.ts';
import { LoadBoundary } from './LoadBoundary.tsx';
import { NotFound } from './NotFound.tsx';
import { Shell } from './Shell.tsx';
import { LazyViewPage } from './views/LazyViewPage.tsx';

/** What the address leads to, inside the frame that is always there. */
export function Page() {
  const words = useWording(APP_WORDING);
  const { data: catalog, failed } = useCatalogLoading();
  const { pathname } = useLocation();
  const articleId = useArticleId();
  const isMine = useIsMine();
  const place = useViewPlace();

  if (failed) {
    return (
      <Frame>
        <LoadFailure />
      </Frame>
    );
  }
  if (!catalog) {
    return (
      <Frame>
        <Loading label={words.loading} heading="Depesche" />
      </Frame>
    );
  }
  if (isMine) {
    return (
      <Frame isWide title={words.mine}>
        <LoadBoundary>
          <Suspense fallback={<Loading label={words.loading} heading={words.mine} />}>
            <LazyMinePage catalog={catalog} />
          </Suspense>
        </LoadBoundary>
      </Frame>
    );
  }
  const isKnown = place
    ? hasPlace(catalog, place)
    : articleId === undefined
      ? isListPath(pathname)
      : catalog.articles.some((article) => article.id === articleId);
  if (!isKnown) {
    return (
      <Frame>
        <NotFound />
      </Frame>
    );
  }
  if (catalog.articles.length === 0) {
    return (
      <Frame>
        <EmptyCollection catalog={catalog} />
      </Frame>
    );
  }
  if (place) {
    return (
      <LoadBoundary isWhole>
        <Suspense
          fallback={
            <Frame isWide>
              <Loading label={words.loading} heading="Depesche" />
            </Frame>
          }
        >
          <LazyViewPage catalog={catalog} place={place} />
        </Suspense>
      </LoadBoundary>
    );
  }
  return <Shell catalog={catalog} articleId={articleId} />;
}
