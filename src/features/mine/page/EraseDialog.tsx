import { useState } from 'react';

import type { MineState } from '#data/mine/mine-state.ts';
import { useClearMine } from '#data/mine/use-mine.ts';
import { forgetSearches } from '#data/recent-searches.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useWording } from '#ui/language.tsx';

import { countMine } from './count-mine.ts';
import { PAGE_WORDING } from './page.wording.ts';

interface Props {
  mine: MineState;
  onExport: () => void;
  onClose: () => void;
}

export function EraseDialog({ mine, onExport, onClose }: Props) {
  const words = useWording(PAGE_WORDING);
  const announce = useAnnounce();
  const clearMine = useClearMine();
  const [hasFailed, setFailed] = useState(false);
  const { stars, passages, notes, filters } = countMine(mine);
  const summary = [
    words.summary(stars, passages, notes),
    ...(filters > 0 ? [words.summaryFilters(filters)] : []),
  ].join(', ');
  const erase = async () => {
    const done = await clearMine();
    setFailed(!done);
    if (!done) return;
    forgetSearches();
    announce(words.erased);
    onClose();
  };
  return (
    <Dialog
      title={words.eraseTitle}
      closeLabel={words.close}
      onClose={onClose}
      footer={
        <div className="flex flex-wrap items-center gap-3">
          <Button solid onClick={() => void erase()}>
            {words.eraseNow}
          </Button>
          <Button onClick={onExport}>{words.eraseFirst}</Button>
          <button type="button" className="underlined min-h-6 px-1" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      }
    >
      <div className="reads text-excerpt text-ink-2 px-6 py-5">
        <p>{words.eraseText(summary)}</p>
        {hasFailed && (
          <p role="alert" className="text-ink mt-3">
            {words.notErased}
          </p>
        )}
      </div>
    </Dialog>
  );
}
