import { Minimize2 } from 'lucide-react';

import { Key } from '#ui/Key.tsx';
import { useWording } from '#ui/language.tsx';
import { useShortcut } from '#ui/shortcuts.tsx';

import { APP_WORDING } from './app.wording.ts';

/** The way back from the text alone, for hands without a keyboard. */
export function LeaveFocus({ onLeave }: { onLeave: () => void }) {
  const words = useWording(APP_WORDING);
  useShortcut('Escape', onLeave);
  // What these keys lead to is out of sight until one is back.
  useShortcut('search', onLeave);
  useShortcut('filters', onLeave);
  return (
    <button type="button" className="leave-focus" onClick={onLeave}>
      <Minimize2 aria-hidden="true" className="size-4.25" strokeWidth={1.5} />
      <span className="max-medium:hidden-visually">{words.leaveFocus}</span>
      <Key action="focus" className="key max-medium:hidden" />
    </button>
  );
}
