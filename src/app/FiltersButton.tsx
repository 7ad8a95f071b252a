import { SlidersHorizontal } from 'lucide-react';

import { Button } from '#ui/Button.tsx';
import { useWording } from '#ui/language.tsx';

import { APP_WORDING } from './app.wording.ts';

interface Props {
  conditions: number;
  /** Whether the filters open over the page instead of beside it. */
  isDialog: boolean;
  onClick: () => void;
}

/** Shows the filters where they are not in sight. */
export function FiltersButton({ conditions, isDialog, onClick }: Props) {
  const words = useWording(APP_WORDING);
  return (
    <Button aria-haspopup={isDialog ? 'dialog' : undefined} onClick={onClick}>
      <SlidersHorizontal aria-hidden="true" className="size-4" strokeWidth={1.5} />
      {words.filters}
      {conditions > 0 && <span className="figures text-ink-3">{conditions}</span>}
    </Button>
  );
}
