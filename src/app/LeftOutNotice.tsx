import { lazy, Suspense, useState } from 'react';

import type { LeftOutFile } from '#core/catalog/catalog.ts';
import { useWording } from '#ui/language.tsx';

import { APP_WORDING } from './app.wording.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const LeftOutDialog = lazy(async () => ({
  default: (await import('./LeftOutDialog.tsx')).LeftOutDialog,
}));

/** Says that files were left out, and on demand which and why. */
export function LeftOutNotice({ files }: { files: readonly LeftOutFile[] }) {
  const words = useWording(APP_WORDING);
  const [open, setOpen] = useState(false);
  if (files.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className="underlined text-ink-2 hover:text-ink min-h-6"
        onClick={() => setOpen(true)}
      >
        {words.leftOut(files.length)}
      </button>
      {open && (
        <ErrorBoundary>
          <Suspense>
            <LeftOutDialog files={files} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
