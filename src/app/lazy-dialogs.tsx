import { lazy, Suspense } from 'react';

import { ErrorBoundary } from './ErrorBoundary.tsx';

const SettingsDialog = lazy(async () => {
  const { SettingsDialog: component } = await import('./SettingsDialog.tsx');
  return { default: component };
});

const HelpDialog = lazy(async () => {
  const { HelpDialog: component } = await import('./HelpDialog.tsx');
  return { default: component };
});

interface Props {
  onClose: () => void;
}

export function LazySettingsDialog(props: Props & { onHelp: (() => void) | undefined }) {
  return (
    <ErrorBoundary>
      <Suspense>
        <SettingsDialog {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

export function LazyHelpDialog(props: Props) {
  return (
    <ErrorBoundary>
      <Suspense>
        <HelpDialog {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
