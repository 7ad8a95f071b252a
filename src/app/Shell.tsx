import { lazy, memo, Suspense, useDeferredValue, useState } from 'react';

import type { Catalog } from '#core/catalog/catalog.ts';
import { listConditions } from '#core/selection/filter.ts';
import { changeSettings, useSetting } from '#data/settings.ts';
import { ArticleList } from '#features/article-list/ArticleList.tsx';
import { ExportButton } from '#features/export/ExportButton.tsx';
import { FilterPane } from '#features/filters/FilterPane.tsx';
import { LazyKeepFilter } from '#features/filters/LazySaved.tsx';
import { StorageNotice } from '#features/mine/StorageNotice.tsx';
import { useWording } from '#ui/language.tsx';
import { Loading, LoadingLine } from '#ui/Loading.tsx';
import { useAfterPaint } from '#ui/use-after-paint.ts';
import { useScreen } from '#ui/use-screen.ts';

import { APP_WORDING } from './app.wording.ts';
import { ErrorBoundary, SearchFailure } from './ErrorBoundary.tsx';
import { FiltersButton } from './FiltersButton.tsx';
import { Header } from './Header.tsx';
import { LeaveFocus } from './LeaveFocus.tsx';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import { NarrowBar } from './NarrowBar.tsx';
import { OpenArticle } from './OpenArticle.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { useAnnouncedCount } from './use-announced-count.ts';
import { useFocusMode } from './use-focus-mode.ts';
import { useListData } from './use-list-data.ts';
import { usePageKeys } from './use-page-keys.ts';
import { useRouteFocus } from './use-route-focus.ts';
import { useSelection } from './use-selection.ts';
import { useViewTitle } from './use-view-title.ts';

const Cover = lazy(async () => ({ default: memo((await import('./Cover.tsx')).Cover) }));
const NoResult = lazy(async () => ({
  default: (await import('#features/article-list/NoResult.tsx')).NoResult,
}));
const FilterDialog = lazy(async () => ({
  default: (await import('#features/filters/FilterDialog.tsx')).FilterDialog,
}));

interface Props {
  catalog: Catalog;
  articleId: string | undefined;
}

/** The three panes, or as many of them as the screen holds. */
export function Shell({ catalog, articleId }: Props) {
  const words = useWording(APP_WORDING);
  const screen = useScreen();
  const filtersShown = useSetting('filtersShown');
  const { selection, search } = useSelection(catalog, articleId);
  const [dialogOpen, setDialogOpen] = useState(false);
  const data = useListData(catalog, selection);
  // The list answers first; what counts it follows when it has been painted.
  const listed = useDeferredValue(data);
  const counted = useDeferredValue(useAfterPaint(data));
  const told = counted.selection.articles.length > 0 ? counted : listed;
  // The list answers at once; a long text may take a moment to be set.
  const shownId = useDeferredValue(articleId);

  const narrow = screen === 'narrow';
  const paneShown = screen === 'wide' && filtersShown;
  const conditions = listConditions(selection.filter).length;
  const showFilters = () => {
    if (screen === 'wide') changeSettings({ filtersShown: true });
    else setDialogOpen(true);
  };

  usePageKeys({ articles: selection.articles, articleId, showFilters });
  const focusMode = useFocusMode(shownId);
  useRouteFocus(shownId);
  useViewTitle(counted, articleId);
  useAnnouncedCount(words.found(counted.selection.articles.length));

  const hasResult = listed.selection.articles.length > 0;
  const listShown = !narrow || shownId === undefined;
  const readerShown = shownId !== undefined || (!narrow && hasResult);
  const searchState = (
    <>
      {search === 'loading' && <LoadingLine label={words.searchLoading} />}
      {search === 'failed' && <SearchFailure />}
    </>
  );
  const filtersButton = !paneShown && !narrow && (
    <div className="px-6 pt-4">
      <FiltersButton conditions={conditions} isDialog={screen !== 'wide'} onClick={showFilters} />
    </div>
  );

  return (
    <div
      className="shell"
      data-filters={paneShown || undefined}
      data-alone={!readerShown || undefined}
      data-focus={focusMode.isOn || undefined}
    >
      <SkipLinks
        links={[
          ...(shownId === undefined ? [] : [{ target: 'artikel', label: words.skipToArticle }]),
          { target: 'liste', label: words.skipToList },
        ]}
      />
      <Header articleOpen={shownId !== undefined} />
      {paneShown && <FilterPane data={counted} />}
      <main className="contents">
        <section
          id="liste"
          aria-label={words.list}
          tabIndex={-1}
          className="shell-list"
          data-behind={!listShown || undefined}
          inert={!listShown}
        >
          {hasResult ? (
            <ArticleList
              data={listed}
              heading={narrow ? 'h1' : 'h2'}
              lead={
                <>
                  {filtersButton}
                  {searchState}
                </>
              }
              keep={<LazyKeepFilter data={listed} />}
              tools={!narrow && <ExportButton data={listed} />}
              foot={
                <footer className="shell-foot">
                  {narrow && <ExportButton data={listed} />}
                  <p>{words.total(catalog.articles.length)}</p>
                  <LeftOutNotice files={catalog.leftOut} />
                </footer>
              }
            />
          ) : (
            <>
              {filtersButton}
              {searchState}
              <ErrorBoundary>
                <Suspense fallback={<Loading label={words.loading} heading="Depesche" />}>
                  <NoResult data={listed} heading={shownId === undefined ? 'h1' : 'h2'} />
                </Suspense>
              </ErrorBoundary>
            </>
          )}
        </section>
        {readerShown && (
          <section
            id="artikel"
            aria-label={words.reader}
            tabIndex={-1}
            className="shell-reader reading"
          >
            {focusMode.isOn && <LeaveFocus onLeave={focusMode.toggle} />}
            {shownId === undefined ? (
              <ErrorBoundary>
                <Suspense fallback={<Loading label={words.loading} heading="Depesche" />}>
                  <Cover data={told} />
                </Suspense>
              </ErrorBoundary>
            ) : (
              <OpenArticle articleId={shownId} catalog={catalog} focusMode={focusMode} />
            )}
          </section>
        )}
        {narrow && shownId === undefined && (
          <NarrowBar data={data} conditions={conditions} onFilter={showFilters} />
        )}
      </main>
      <StorageNotice />
      {dialogOpen && screen !== 'wide' && (
        <ErrorBoundary>
          <Suspense>
            <FilterDialog
              data={data}
              shape={narrow ? 'sheet' : 'drawer'}
              onClose={() => setDialogOpen(false)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
