import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router-dom';

import { buildCatalog } from '#core/catalog/build-catalog.ts';
import { articleQuery, catalogQuery } from '#data/queries.ts';
import { createQueryClient } from '#data/query-client.ts';
import { changeSettings, getSettings, parseSettings } from '#data/settings.ts';
import { Reader } from '#features/reader/Reader.tsx';
import { AnnouncerProvider, LiveRegion } from '#ui/announcer.tsx';
import { LanguageProvider, type Language } from '#ui/language.tsx';
import { ShortcutsProvider } from '#ui/shortcuts.tsx';
import { NavigationProvider } from '#view-state/Navigation.tsx';

import type { MadeArticle } from './make-article.ts';

interface Options {
  /** Further articles of the catalog. */
  others?: readonly MadeArticle[];
  /** The query string of the address. */
  search?: string;
  language?: Language;
}

interface RenderedReader {
  user: UserEvent;
  /** The query string as it is now. */
  getSearch: () => string;
}

/** Shows an article in the reader with a catalog, a router and the page's keys around it, and waits for it. */
export async function renderReader(
  article: MadeArticle,
  { others = [], search = '', language = 'de' }: Options = {},
): Promise<RenderedReader> {
  lendBrowser();
  changeSettings(parseSettings(undefined));
  const client = createQueryClient();
  client.setQueryData(catalogQuery().queryKey, buildCatalog([article, ...others]));
  for (const each of [article, ...others]) {
    client.setQueryData(articleQuery(each.analysis.id).queryKey, each);
  }
  let address = '';
  const Address = () => {
    address = useLocation().search;
    return null;
  };
  render(
    <LanguageProvider language={language}>
      <QueryClientProvider client={client}>
        <ShortcutsProvider enabled={getSettings().shortcuts}>
          <AnnouncerProvider>
            <LiveRegion />
            <MemoryRouter initialEntries={[`/artikel/${article.analysis.id}/${search}`]}>
              <NavigationProvider>
                <Address />
                <Reader articleId={article.analysis.id} />
              </NavigationProvider>
            </MemoryRouter>
          </AnnouncerProvider>
        </ShortcutsProvider>
      </QueryClientProvider>
    </LanguageProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { user: userEvent.setup(), getSearch: () => address };
}

/** What jsdom lacks of a browser: a page without layout and without motion. */
function lendBrowser(): void {
  window.matchMedia ??= (media) => ({
    media,
    matches: !media.includes('motion'),
    onchange: null,
    addListener() {},
    removeListener() {},
    addEventListener() {},
    removeEventListener() {},
    dispatchEvent: () => false,
  });
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  lend(globalThis, 'CSS', {});
  lend(Range.prototype, 'getBoundingClientRect', () => new DOMRect());
  lend(Element.prototype, 'scrollTo', () => {});
  lend(Element.prototype, 'scrollIntoView', () => {});
}

function lend(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true });
}
