import { useState } from 'react';

import type { LeftOutFile } from '#core/corpus/catalog.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { useWording } from '#ui/language.tsx';

import { APP_WORDING } from './app.wording.ts';

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
        <Dialog
          title={words.leftOutTitle}
          closeLabel={words.close}
          reads
          onClose={() => setOpen(false)}
        >
          <div className="px-6 py-5">
            <p className="reads text-excerpt text-ink-2">{words.leftOutHint}</p>
            <ul className="border-rule mt-4 border-t">
              {files.map(({ file, reason }) => (
                <li
                  key={file}
                  className="border-rule medium:grid-cols-2 grid gap-x-6 border-b py-2.5"
                >
                  <span className="font-medium break-words">{file}</span>
                  <span className="text-ink-2">{words.reasons[reason]}</span>
                </li>
              ))}
            </ul>
          </div>
        </Dialog>
      )}
    </>
  );
}
