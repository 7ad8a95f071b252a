import { ALargeSmall, Maximize2, Volume2 } from 'lucide-react';

import { useWording } from '#ui/language.tsx';
import { ToolButton } from '#ui/ToolButton.tsx';

import { APP_WORDING } from './app.wording.ts';
import { useOpenDialog } from './dialogs.tsx';

interface Props {
  isAloud: boolean;
  onAloud: () => void;
  onFocus: () => void;
}

/** What makes reading comfortable, in the bar above the article. */
export function ReaderTools({ isAloud, onAloud, onFocus }: Props) {
  const words = useWording(APP_WORDING);
  const openDialog = useOpenDialog();
  return (
    <>
      <ToolButton
        icon={ALargeSmall}
        label={words.typeSettings}
        // A narrow header has the settings in sight.
        className="max-medium:hidden"
        onClick={() => openDialog('settings')}
      />
      <ToolButton
        icon={Volume2}
        label={words.readAloud}
        action="read-aloud"
        pressed={isAloud}
        onClick={onAloud}
      />
      <ToolButton icon={Maximize2} label={words.focus} action="focus" onClick={onFocus} />
    </>
  );
}
