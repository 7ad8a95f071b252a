import type { LeftOutFile } from '#core/catalog/catalog.ts';
import { LEFT_OUT_REASONS } from '#core/wording/left-out-reasons.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { useWording } from '#ui/language.tsx';

import { APP_WORDING } from './app.wording.ts';
import { LEFT_OUT_WORDING } from './left-out.wording.ts';

interface Props {
  files: readonly LeftOutFile[];
  onClose: () => void;
}

/** Which files were left out, and why. */
export function LeftOutDialog({ files, onClose }: Props) {
  const words = useWording(LEFT_OUT_WORDING);
  const reasons = useWording(LEFT_OUT_REASONS);
  const { close } = useWording(APP_WORDING);
  return (
    <Dialog title={words.leftOutTitle} closeLabel={close} reads onClose={onClose}>
      <div className="px-6 py-5">
        <p className="reads text-excerpt text-ink-2">{words.leftOutHint}</p>
        <ul className="border-rule mt-4 border-t">
          {files.map(({ file, reason }) => (
            <li key={file} className="border-rule medium:grid-cols-2 grid gap-x-6 border-b py-2.5">
              <span className="font-medium break-words">{file}</span>
              <span className="text-ink-2">{reasons[reason]}</span>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
