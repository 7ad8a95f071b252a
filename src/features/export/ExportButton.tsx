import { Download } from 'lucide-react';
import { lazy, useState } from 'react';

import type { ListData } from '#core/selection/list-data.ts';
import { useWording } from '#ui/language.tsx';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';

import { OPEN_EXPORT_WORDING } from './open-export.wording.ts';

const ExportDialog = lazy(async () => ({
  default: (await import('./ExportDialog.tsx')).ExportDialog,
}));

/** Opens the dialog that saves the selection as a file. */
export function ExportButton({ data }: { data: ListData }) {
  const words = useWording(OPEN_EXPORT_WORDING);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-label={words.openLabel}
        aria-haspopup="dialog"
        className="hover:text-ink max-medium:min-h-11.5 flex min-h-6 items-center gap-1.5"
        onClick={() => setOpen(true)}
      >
        <Download aria-hidden="true" className="size-3.25" strokeWidth={1.5} />
        {words.open}
      </button>
      {isOpen && (
        <QuietBoundary>
          <ExportDialog data={data} onClose={() => setOpen(false)} />
        </QuietBoundary>
      )}
    </>
  );
}
