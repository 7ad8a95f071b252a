import { ListFilter, Plus } from 'lucide-react';

import type { ListData } from '#core/selection/list-data.ts';
import { SortSelect } from '#features/article-list/SortSelect.tsx';
import { Button } from '#ui/Button.tsx';
import { useWording } from '#ui/language.tsx';

import { APP_WORDING } from './app.wording.ts';
import { useOpenDialog } from './dialogs.tsx';

interface Props {
  data: ListData;
  conditions: number;
  onFilter: () => void;
}

/** What a thumb needs, at the foot of the list. */
export function NarrowBar({ data, conditions, onFilter }: Props) {
  const words = useWording(APP_WORDING);
  const open = useOpenDialog();
  return (
    <div className="narrow-bar">
      <Button solid aria-haspopup="dialog" onClick={onFilter}>
        <ListFilter aria-hidden="true" className="size-4.5" strokeWidth={1.5} />
        {words.filters}
        {conditions > 0 && <span className="figures opacity-75">{conditions}</span>}
      </Button>
      <SortSelect
        data={data}
        className="rounded-tag border-rule-2 h-11.5 justify-center border font-medium"
      />
      <Button aria-label={words.add} className="narrow-add" onClick={() => open('add')}>
        <Plus aria-hidden="true" className="size-4.5" strokeWidth={1.5} />
      </Button>
    </div>
  );
}
