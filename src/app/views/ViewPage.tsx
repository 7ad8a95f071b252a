import { ChevronLeft, ListFilter } from 'lucide-react';
import { lazy, Suspense, useDeferredValue, useState } from 'react';

import type { Catalog } from '#core/catalog/catalog.ts';
import { listConditions } from '#core/selection/filter.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { changeSettings, useSetting } from '#data/settings.ts';
import { CopyLink } from '#features/article-list/CopyLink.tsx';
import { FilterSentence } from '#features/article-list/FilterSentence.tsx';
import { LazySearchNote } from '#features/article-list/LazySearchNote.tsx';
import { LazyUnknownValues } from '#features/article-list/LazyUnknownValues.tsx';
import { NoResult } from '#features/article-list/NoResult.tsx';
import { FilterPane } from '#features/filters/FilterPane.tsx';
import { Button } from '#ui/Button.tsx';
import { useWording } from '#ui/language.tsx';
import { Loading, LoadingLine } from '#ui/Loading.tsx';
import { useShortcut } from '#ui/shortcuts.tsx';
import { useScreen } from '#ui/use-screen.ts';
import { useOpenView } from '#view-state/use-view-path.ts';
import type { ViewPlace } from '#view-state/view-path.ts';
import { ViewLink } from '#view-state/ViewLink.tsx';

import { APP_WORDING } from '../app.wording.ts';
import { ErrorBoundary, SearchFailure } from '../ErrorBoundary.tsx';
import { FiltersButton } from '../FiltersButton.tsx';
import { Header } from '../Header.tsx';
import { LoadBoundary } from '../LoadBoundary.tsx';
import { SkipLinks } from '../SkipLinks.tsx';
import { useAnnouncedCount } from '../use-announced-count.ts';
import { useFilterKey } from '../use-filter-key.ts';
import { useListData } from '../use-list-data.ts';
import { useSelection } from '../use-selection.ts';
import { VIEWS_WORDING } from '../views.wording.ts';
import { Arrival } from './Arrival.tsx';
import { useViewName } from './use-view-name.ts';
import { VALUE_PAGES, VIEW_PAGES } from './view-pages.ts';

import './views.css';

const FilterDialog = lazy(async () => ({
  default: (await import('#features/filters/FilterDialog.tsx')).FilterDialog,
}));

interface Props {
  catalog: Catalog;
  place: ViewPlace;
}

/** The frame of every view: header, filters, what is filtered by, and the view's own page. */
export function ViewPage({ catalog, place }: Props) {
  const words = useWording(APP_WORDING);
  const screen = useScreen();
  const filtersShown = useSetting('filtersShown');
  const [dialogOpen, setDialogOpen] = useState(false);
  const { selection, search } = useSelection(catalog, undefined);
  const data = useListData(catalog, selection);
  // The filters answer at once; a picture of thousands of articles may take a moment.
  const shown = useDeferredValue(data);
  const openView = useOpenView();
  const name = useViewName(place, data);

  const narrow = screen === 'narrow';
  const paneShown = screen === 'wide' && filtersShown;
  const conditions = listConditions(selection.filter).length;
  const showFilters = () => {
    if (screen === 'wide') changeSettings({ filtersShown: true });
    else setDialogOpen(true);
  };

  useFilterKey(showFilters);
  useShortcut('Escape', () => openView(place.id === undefined ? undefined : { view: place.view }));
  useAnnouncedCount(words.found(selection.articles.length));

  return (
    <div className="view-shell" data-filters={paneShown || undefined}>
      <SkipLinks links={[{ target: 'ansicht', label: words.skipToView }]} />
      <Header articleOpen={false} />
      {paneShown && <FilterPane data={data} />}
      <main id="ansicht" aria-label={name} tabIndex={-1} className="view-main">
        <div className="view-column">
          <div className="view-bar">
            {place.id !== undefined && <Crumb place={place} />}
            <div className="view-tools">
              {!paneShown && !narrow && (
                <FiltersButton
                  conditions={conditions}
                  isDialog={screen !== 'wide'}
                  onClick={showFilters}
                />
              )}
              <CopyLink />
            </div>
          </div>
          {search === 'loading' && <LoadingLine label={words.searchLoading} />}
          {search === 'failed' && <SearchFailure />}
          {shown.selection.articles.length === 0 ? (
            <>
              <NoResult data={shown} heading="h1" />
              <Arrival />
            </>
          ) : (
            <>
              {shown.selection.isNarrowed && (
                <p className="view-sentence">
                  <FilterSentence data={shown} />
                </p>
              )}
              <LazyUnknownValues data={shown} />
              <LazySearchNote query={shown.selection.query} />
              <LoadBoundary key={`${place.view} ${place.id ?? ''}`}>
                <Suspense fallback={<Loading label={words.loading} heading={name} />}>
                  <Content place={place} data={shown} />
                  <Arrival />
                </Suspense>
              </LoadBoundary>
            </>
          )}
        </div>
      </main>
      {narrow && (
        <div className="view-narrow-bar narrow-bar">
          <Button solid aria-haspopup="dialog" onClick={showFilters}>
            <ListFilter aria-hidden="true" className="size-4.5" strokeWidth={1.5} />
            {words.filters}
            {conditions > 0 && <span className="figures opacity-75">{conditions}</span>}
          </Button>
        </div>
      )}
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

function Crumb({ place }: { place: ViewPlace }) {
  const words = useWording(VIEWS_WORDING);
  return (
    <ViewLink place={{ view: place.view }} className="view-crumb">
      <ChevronLeft aria-hidden="true" className="size-4" strokeWidth={1.5} />
      {words.names[place.view]}
    </ViewLink>
  );
}

function Content({ place, data }: { place: ViewPlace; data: ListData }) {
  if (place.id === undefined) {
    const Page = VIEW_PAGES[place.view];
    return <Page data={data} />;
  }
  const Page = VALUE_PAGES[place.view];
  return <Page key={place.id} data={data} id={place.id} />;
}
