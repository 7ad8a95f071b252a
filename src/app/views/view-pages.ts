import { lazy, type ComponentType } from 'react';

import type { ValueView, View } from '#core/catalog/views.ts';
import type { ListData } from '#core/selection/list-data.ts';

type Page = ComponentType<{ data: ListData }>;
type ValuePage = ComponentType<{ data: ListData; id: string }>;

/** The table of routes: what each view shows, loaded when one goes there. */
export const VIEW_PAGES: Record<View, Page> = {
  actors: lazy(async () => ({
    default: (await import('#features/overviews/ActorsPage.tsx')).ActorsPage,
  })),
  countries: lazy(async () => ({
    default: (await import('#features/overviews/CountriesPage.tsx')).CountriesPage,
  })),
  topics: lazy(async () => ({
    default: (await import('#features/overviews/TopicsPage.tsx')).TopicsPage,
  })),
  quotes: lazy(async () => ({
    default: (await import('#features/quotes/QuotesPage.tsx')).QuotesPage,
  })),
  timeline: lazy(async () => ({
    default: (await import('#features/timeline/TimelinePage.tsx')).TimelinePage,
  })),
  network: lazy(async () => ({
    default: (await import('#features/network/NetworkPage.tsx')).NetworkPage,
  })),
  'world-map': lazy(async () => ({
    default: (await import('#features/world-map/WorldMapPage.tsx')).WorldMapPage,
  })),
};

/** The pages of single values. */
export const VALUE_PAGES: Record<ValueView, ValuePage> = {
  actors: lazy(async () => ({
    default: (await import('#features/profiles/ActorPage.tsx')).ActorPage,
  })),
  countries: lazy(async () => ({
    default: (await import('#features/profiles/CountryPage.tsx')).CountryPage,
  })),
  topics: lazy(async () => ({
    default: (await import('#features/profiles/TopicPage.tsx')).TopicPage,
  })),
};
