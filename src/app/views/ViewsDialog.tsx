import { Plus } from 'lucide-react';

import { Dialog } from '#ui/Dialog.tsx';
import { useWording } from '#ui/language.tsx';
import { useScreen } from '#ui/use-screen.ts';

import { APP_WORDING } from '../app.wording.ts';
import { useOpenDialog } from '../dialogs.tsx';
import { ViewLinks } from '../Views.tsx';
import { VIEWS_WORDING } from '../views.wording.ts';

import './views.css';

/** The views on a screen too narrow to name them in the header. */
export function ViewsDialog({ onClose }: { onClose: () => void }) {
  const words = useWording(VIEWS_WORDING);
  const { add } = useWording(APP_WORDING);
  const open = useOpenDialog();
  const isNarrow = useScreen() === 'narrow';
  return (
    <Dialog
      title={words.views}
      closeLabel={words.close}
      shape={isNarrow ? 'sheet' : 'drawer'}
      className="views-dialog"
      onClose={onClose}
    >
      <nav aria-label={words.views} className="views-menu">
        <ViewLinks onFollow={onClose} />
      </nav>
      {isNarrow && (
        <button type="button" className="views-add" onClick={() => open('add')}>
          <Plus aria-hidden="true" className="size-5" strokeWidth={1.5} />
          {add}
        </button>
      )}
    </Dialog>
  );
}
