import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { useAnnounce } from '#ui/announcer.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useWording } from '#ui/language.tsx';

import { PASSAGES_WORDING } from './passages/passages.wording.ts';
import type { UndoControl } from './use-undo.ts';

/** Stays until it is used, closed or overtaken: nobody has to be quick. */
export function UndoNotice({ control, focus }: { control: UndoControl; focus: () => void }) {
  const words = useWording(PASSAGES_WORDING);
  const announce = useAnnounce();
  const button = useRef<HTMLButtonElement>(null);
  const { undoable, undo, dismiss } = control;

  useEffect(() => {
    if (!undoable) return;
    announce(undoable.said);
    // What had the focus may have gone with the deleted thing.
    if (document.activeElement === document.body) button.current?.focus();
  }, [announce, undoable]);

  if (!undoable) return null;
  const leave = (act: () => void) => {
    act();
    focus();
  };
  return (
    <div className="notice">
      <p>{undoable.said}</p>
      <button
        ref={button}
        type="button"
        className="underlined min-h-6 font-medium"
        onClick={() => {
          leave(undo);
          announce(words.undone);
        }}
      >
        {words.undo}
      </button>
      <IconButton icon={X} label={words.dismiss} onClick={() => leave(dismiss)} />
    </div>
  );
}
