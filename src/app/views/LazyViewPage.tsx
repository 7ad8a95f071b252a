import { lazy } from 'react';

/** Comes with the first view one goes to; list and article need none of it. */
export const LazyViewPage = lazy(async () => ({
  default: (await import('./ViewPage.tsx')).ViewPage,
}));
