import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';

import { createQueryClient } from '#data/query-client.ts';
import { useSetting } from '#data/settings.ts';
import { AnnouncerProvider, LiveRegion } from '#ui/announcer.tsx';
import { LanguageProvider } from '#ui/language.tsx';
import { ShortcutsProvider } from '#ui/shortcuts.tsx';
import { NavigationProvider } from '#view-state/Navigation.tsx';

import { AddressRouter } from './AddressRouter.tsx';
import { Appearance } from './Appearance.tsx';
import { DialogsProvider } from './dialogs.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Page } from './Page.tsx';

export function App() {
  return (
    <AddressRouter>
      <Providers>
        <Page />
      </Providers>
    </AddressRouter>
  );
}

/** All but the router, which tests bring along. */
export function Providers({ children }: { children: React.ReactNode }) {
  const [queryClient] = useState(createQueryClient);
  const language = useSetting('language');
  const shortcuts = useSetting('shortcuts');
  const keys = useSetting('keys');
  return (
    <NavigationProvider>
      <Appearance />
      <LanguageProvider language={language}>
        <QueryClientProvider client={queryClient}>
          <AnnouncerProvider>
            <ShortcutsProvider enabled={shortcuts} changes={keys}>
              <ErrorBoundary>
                <DialogsProvider>{children}</DialogsProvider>
              </ErrorBoundary>
              <LiveRegion />
            </ShortcutsProvider>
          </AnnouncerProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </NavigationProvider>
  );
}
