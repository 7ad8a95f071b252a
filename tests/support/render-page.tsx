import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { vi } from 'vitest';

import { Providers } from '#app/App.tsx';
import { Shell } from '#app/Shell.tsx';
import { ViewPage } from '#app/views/ViewPage.tsx';
import type { Catalog } from '#core/catalog/catalog.ts';
import { useViewPlace } from '#view-state/use-view-path.ts';
import { useArticleId } from '#view-state/use-view.ts';

import { fillBrowserGaps } from './browser-gaps.ts';

// A whole page in jsdom is slow on a busy machine; no test here is about time.
vi.setConfig({ testTimeout: 30_000 });

interface Options {
  catalog: Catalog;
  /** Address below the base. */
  path?: string;
  /** In CSS pixels. */
  width?: number;
}

/** The page over a catalog, with a router in memory; `address()` tells where it is. */
export function renderPage({ catalog, path = '/', width = 1440 }: Options) {
  fillBrowserGaps(width);
  // Asking jsdom for the visibility of each of some hundred rows takes seconds; `toBeVisible` asks where it matters.
  configure({ defaultHidden: true });
  let address = path;
  const Probe = () => {
    const { pathname, search } = useLocation();
    address = pathname + search;
    return null;
  };
  const View = () => {
    const articleId = useArticleId();
    const place = useViewPlace();
    if (place) return <ViewPage catalog={catalog} place={place} />;
    return <Shell catalog={catalog} articleId={articleId} />;
  };
  const user = userEvent.setup();
  const view = render(
    <MemoryRouter initialEntries={[path]}>
      <Providers>
        <View />
        <Probe />
      </Providers>
    </MemoryRouter>,
  );
  return { user, view, address: () => decodeURIComponent(address) };
}
