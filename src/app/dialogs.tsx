import { createContext, lazy, Suspense, useContext, useState, type ReactNode } from 'react';

import { useShortcut } from '#ui/shortcuts.tsx';

import { ErrorBoundary } from './ErrorBoundary.tsx';

type DialogName = 'settings' | 'help' | 'keys' | 'views';

const SettingsDialog = lazy(async () => ({
  default: (await import('./settings/SettingsDialog.tsx')).SettingsDialog,
}));
const HelpDialog = lazy(async () => ({
  default: (await import('./keys/HelpDialog.tsx')).HelpDialog,
}));
const KeysDialog = lazy(async () => ({
  default: (await import('./keys/KeysDialog.tsx')).KeysDialog,
}));
const ViewsDialog = lazy(async () => ({
  default: (await import('./views/ViewsDialog.tsx')).ViewsDialog,
}));

const OpenContext = createContext<(name: DialogName) => void>(() => {});

/** The dialogs of the whole page, one at a time; each comes with its first use. */
export function DialogsProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<DialogName>();
  const close = () => setOpen(undefined);
  const showKeys = () => setOpen('keys');
  useShortcut('help', () => setOpen('help'));
  return (
    <OpenContext value={setOpen}>
      {children}
      {open && (
        <ErrorBoundary key={open}>
          <Suspense>
            {open === 'help' && <HelpDialog onClose={close} onKeys={showKeys} />}
            {open === 'views' && <ViewsDialog onClose={close} />}
            {open === 'keys' && <KeysDialog onClose={close} />}
            {open === 'settings' && (
              <SettingsDialog onClose={close} onHelp={() => setOpen('help')} onKeys={showKeys} />
            )}
          </Suspense>
        </ErrorBoundary>
      )}
    </OpenContext>
  );
}

export function useOpenDialog(): (name: DialogName) => void {
  return useContext(OpenContext);
}
