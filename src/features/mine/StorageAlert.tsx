import { X } from 'lucide-react';

import { serializeMine } from '#core/mine/serialize-mine.ts';
import type { MineState } from '#data/mine/mine-state.ts';
import { useRetryMine } from '#data/mine/use-mine.ts';
import { saveFile } from '#data/save-file.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { useWording } from '#ui/language.tsx';

import { STORAGE_WORDING } from './storage.wording.ts';

import './mine.css';

export function StorageAlert({ mine, onDismiss }: { mine: MineState; onDismiss: () => void }) {
  const words = useWording(STORAGE_WORDING);
  const retry = useRetryMine();
  const save = () =>
    saveFile('depesche.json', serializeMine(mine, mine.unreadable), 'application/json');
  return (
    <div role="alert" className="notice notice-storage">
      <div>
        <p className="font-semibold">{words.unsaved(mine.unsaved)}</p>
        <p className="text-ink-2">{mine.problem && words.problems[mine.problem]}</p>
        <p className="mt-1.5 flex flex-wrap gap-x-5">
          <button type="button" className="underlined min-h-6" onClick={() => void retry()}>
            {words.retry}
          </button>
          <button type="button" className="underlined min-h-6" onClick={save}>
            {words.export}
          </button>
        </p>
      </div>
      <IconButton icon={X} label={words.dismiss} onClick={onDismiss} />
    </div>
  );
}
