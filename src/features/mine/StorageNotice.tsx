import { lazy, useState } from 'react';

import { useMine } from '#data/mine/use-mine.ts';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';

const StorageAlert = lazy(async () => {
  const { StorageAlert: component } = await import('./StorageAlert.tsx');
  return { default: component };
});

/** Speaks up as soon as something of the reader's own is not saved, and again when there is more. */
export function StorageNotice() {
  const mine = useMine();
  const [dismissed, setDismissed] = useState(0);
  if (!mine?.problem || mine.unsaved <= dismissed) return null;
  return (
    <QuietBoundary>
      <StorageAlert mine={mine} onDismiss={() => setDismissed(mine.unsaved)} />
    </QuietBoundary>
  );
}
