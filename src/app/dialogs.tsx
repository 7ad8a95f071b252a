import { createContext, lazy, Suspense, useContext, useState, type ReactNode } from 'react';

import { whenIdle } from '#data/when-idle.ts';
import type { Gathered } from '#features/own/read-files.ts';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';
import { useShortcut } from '#ui/shortcuts.tsx';

import { ErrorBoundary } from './ErrorBoundary.tsx';

type DialogName = 'settings' | 'help' | 'keys' | 'views' | 'add';

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

const OwnDialog = lazy(async () => ({
  default: (await import('#features/own/OwnDialog.tsx')).OwnDialog,
}));
const WindowDrop = lazy(async () => {
  await whenIdle();
  return { default: (await import('#features/own/WindowDrop.tsx')).WindowDrop };
});

const OpenContext = createContext<(name: DialogName) => void>(() => {});

/** The dialogs of the whole page, one at a time; each comes with its first use. */
export function DialogsProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<DialogName>();
  const [dropped, setDropped] = useState<Promise<Gathered>>();
  const close = () => {
    setOpen(undefined);
    setDropped(undefined);
  };
  const takeFiles = (gathering: Promise<Gathered>) => {
    setDropped(gathering);
    setOpen('add');
  };
  const showKeys = () => setOpen('keys');
  useShortcut('help', () => setOpen('help'));
  useShortcut('add', () => setOpen('add'));
  return (
    <OpenContext value={setOpen}>
      {children}
      <QuietBoundary>
        <WindowDrop onDrop={takeFiles} />
      </QuietBoundary>
      {open && (
        <ErrorBoundary key={open}>
          <Suspense>
            {open === 'help' && <HelpDialog onClose={close} onKeys={showKeys} />}
            {open === 'add' && <OwnDialog dropped={dropped} onClose={close} />}
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
