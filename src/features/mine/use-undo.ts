import { useCallback, useState } from 'react';

import type { Change } from '#core/mine/mine.ts';
import { useChangeMine } from '#data/mine/use-mine.ts';

/** What was just done, and how to take it back. */
export interface Undoable {
  said: string;
  back: readonly Change[];
}

export interface UndoControl {
  undoable: Undoable | null;
  /** Makes changes that can be taken back until the next ones. */
  run: (changes: readonly Change[], undoable: Undoable | null) => void;
  undo: () => void;
  dismiss: () => void;
}

export function useUndo(): UndoControl {
  const changeMine = useChangeMine();
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const run = useCallback(
    (changes: readonly Change[], next: Undoable | null) => {
      void changeMine(changes);
      setUndoable(next);
    },
    [changeMine],
  );
  const undo = useCallback(() => {
    if (undoable) void changeMine(undoable.back);
    setUndoable(null);
  }, [changeMine, undoable]);
  const dismiss = useCallback(() => setUndoable(null), []);
  return { undoable, run, undo, dismiss };
}
